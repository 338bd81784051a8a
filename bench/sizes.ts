// Sizes of what a page loads, read from the integrity list of the build. Judging them is the build's business (size
// gates); here they are only reported.
import { readFileSync } from 'node:fs';

interface BuiltFile {
  readonly name: string;
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
  /** Compressed bytes before each widget can be drawn, the loader among them: the German words are in it. */
  readonly first: Readonly<Record<string, number>>;
  /** Compressed bytes of each file that no widget loads at once, by name. */
  readonly later: Readonly<Record<string, number>>;
}

/** @param list path of dist/lotse/integrity.json */
export function readSizes(list: string): Sizes {
  const { files, widgets } = JSON.parse(readFileSync(list, 'utf8')) as {
    files: BuiltFiles;
    widgets: Readonly<Record<string, string>>;
  };
  const bytes = (name: string): number => files[name]?.gzip ?? 0;
  const first = Object.entries(widgets).map(
    ([name, entry]) => [name, ['lotse.js', ...loadedAtOnce(files, entry)]] as const,
  );
  const atOnce = new Set(first.flatMap(([, names]) => names));
  const others = Object.keys(files).filter((name) => !atOnce.has(name));
  return {
    first: Object.fromEntries(
      first.map(([name, names]) => [name, names.reduce((sum, one) => sum + bytes(one), 0)]),
    ),
    later: Object.fromEntries(others.map((path) => [`${files[path]!.name} ${path}`, bytes(path)])),
  };
}
