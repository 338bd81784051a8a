// src/embed/frame-script.ts -> the text of lotse-frame.js as a module, because the command line writes that file
// beside every static site. A classic script without names of its own, small enough to stand in each site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'src/formats/generated';

const { outputFiles } = await build({
  entryPoints: ['src/embed/frame-script.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  write: false,
});
const text = outputFiles[0]?.text.trim() ?? '';

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/frame-script.ts`,
  `// Written by scripts/generate-frame-script.ts; do not change by hand.\nexport const FRAME_SCRIPT = ${JSON.stringify(text)};\n`,
);
console.log(`wrote ${folder}/frame-script.ts, ${text.length} characters`);
