// The hashes of all files that one widget may fetch, for policies that list hashes instead of addresses.
// Left out: the loader itself, whose hash stands in its tag.

interface BuiltFile {
  readonly name: string;
  readonly integrity: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** What the build writes beside lotse.js as integrity.json. */
export interface BuiltFiles {
  readonly widgets: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, BuiltFile>>;
}

/** The file that names the rest; every widget asks for it sooner or later. */
const LISTING = 'listing';

/** Hashes as in `sha256-…`, without doubles; undefined for a widget that the list does not know. */
export function chunkHashes(
  { widgets, files }: BuiltFiles,
  widget: string,
): readonly string[] | undefined {
  const start = widgets[widget];
  if (start === undefined) return undefined;
  const listings = Object.keys(files).filter((path) => files[path]?.name === LISTING);
  const paths = new Set([start, ...listings]);
  // a set hands out what is added while it is gone through
  for (const path of paths) {
    const { imports = [], dynamicImports = [] } = files[path] ?? {};
    for (const next of [...imports, ...dynamicImports]) paths.add(next);
  }
  return [...new Set([...paths].flatMap((path) => files[path]?.integrity ?? []))];
}

/** Never rejects: undefined when integrity.json is missing or not as expected. `folder` ends with a slash. */
export async function readChunkHashes(
  folder: string,
  widget: string,
): Promise<readonly string[] | undefined> {
  try {
    const response = await fetch(`${folder}integrity.json`, { credentials: 'omit' });
    return chunkHashes((await response.json()) as BuiltFiles, widget);
  } catch {
    return undefined;
  }
}
