// Looks at the archive that npm would publish: only what is meant to be in it, and types that are right for everybody
// who can import an ES module. Needs a build. Leaves out what check-package.ts sees without packing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import type { Problem } from '@arethetypeswrong/core';
import { needBuilt, report } from './tools/checks.js';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const scratch = mkdtempSync(join(tmpdir(), 'bildungslotse-pack-'));

function pack(): Packed {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return (JSON.parse(stdout) as Packed[])[0]!;
}

/** Everything of the package that is not in a folder of dist/ made for it. */
const expected =
  /^(dist\/(lotse|esm|types|cli|baukasten)\/|dist\/(feed\.schema|custom-elements)\.json$|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/;

/** We publish ES modules only, so ways to resolve that know none cannot succeed. */
const knowsModules = (problem: Problem) =>
  !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind));

async function checkTypes(archive: string) {
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(archive)));
  // style sheets have no types
  const result = await checkPackage(packed, { excludeEntrypoints: [/\.css$/] });
  const problems = result.types === false ? ['no types'] : result.problems.filter(knowsModules);
  const detail = problems.map((problem) => JSON.stringify(problem)).join('; ');
  report(problems.length === 0, 'are-the-types-wrong finds nothing', detail);
}

needBuilt('dist/esm/index.js', 'dist/types/index.d.ts');
const { filename, files } = pack();
const stray = files.map(({ path }) => path).filter((path) => !expected.test(path));
report(stray.length === 0, 'the package holds only what it is made of', stray.join(', '));
await checkTypes(join(scratch, filename));
rmSync(scratch, { recursive: true });
