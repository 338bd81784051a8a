// Sizes of what a page loads, read from the integrity list of the build. Judging them is the build's business (size
// gates); here they are only reported.
import { readFileSync } from 'node:fs';

interface BuiltFile {
  readonly gzip: number;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}
type BuiltFiles = Readonly<Record<string, BuiltFile>>;

/** Everything `entry` loads at once, itself included. */
function loadedAtOnce(files: BuiltFiles, entry: string): string[] {
  const seen = new Set([entry]);
  for (const name of seen) for (const next of files[name]?.imports ?? []) seen.add(next);
  return [...seen];
}

export interface Sizes {
  /** Compressed bytes that the page's script tag brings at once: the German words are in it. */
  readonly finder: number;
  /** Compressed bytes of each file loaded later, by name. */
  readonly later: Readonly<Record<string, number>>;
}

/** @param list path of dist/lotse/integrity.json */
export function readSizes(list: string): Sizes {
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: BuiltFiles };
  const first = loadedAtOnce(files, 'offer-finder.js');
  const others = Object.keys(files).filter((name) => !first.includes(name));
  return {
    finder: first.reduce((sum, name) => sum + (files[name]?.gzip ?? 0), 0),
    later: Object.fromEntries(others.map((name) => [name, files[name]?.gzip ?? 0])),
  };
}
