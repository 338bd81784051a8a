// Bundles a script of the bench as pages get theirs: minified, production builds of packages.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** @param file below bench/ */
export async function bundleScript(file: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(here, file)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}
