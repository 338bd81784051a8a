// What a release consists of, as data: the record of all versions, and the files of one of them under the addresses at
// which pages ask for them. Leaves out reading and writing (scripts/release.ts).

/** One file of dist/lotse in integrity.json. */
export interface ReleasedFile {
  /** For the attribute `integrity`. */
  readonly integrity: string;
  readonly bytes: number;
}

/** One version in versions.json. */
export interface ReleasedVersion {
  readonly version: string;
  /** Day of the release as in the changelog, `YYYY-MM-DD`; null before it has one. */
  readonly date: string | null;
  /** Last day on which this version gets corrections; null while it is the newest. */
  readonly endOfLife: string | null;
  /** Address of its loader, from the folder of versions.json. */
  readonly loader: string;
  readonly files: Readonly<Record<string, ReleasedFile>>;
}

/** Content of `/lotse/<major>/versions.json`, newest version first. */
export interface VersionsRecord {
  readonly major: number;
  readonly latest: string;
  readonly versions: readonly ReleasedVersion[];
}

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);

export const majorOf = (version: string): number => numbersOf(version)[0]!;

/** Below zero when `a` is the older one. Versions are three numbers (SemVer without labels). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : left[differing]! - right[differing]!;
}

/** Months for which a version gets corrections after the next one has come. */
const MONTHS_AFTER_NEXT = 12;

/** The same day twelve months later, or the last of that month. */
function endAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + MONTHS_AFTER_NEXT + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/**
 * The record with `added` in it, in place of an entry of the same version. Versions that had no end yet
 * get one when a newer version with a date is added: twelve months after that date.
 */
export function withVersion(
  record: VersionsRecord | undefined,
  added: ReleasedVersion,
): VersionsRecord {
  const others = (record?.versions ?? []).filter(({ version }) => version !== added.version);
  const versions = [added, ...others].sort((a, b) => compareVersions(b.version, a.version));
  const ended = versions.map((one, index) => {
    const next = versions[index - 1]?.date;
    return one.endOfLife === null && next ? { ...one, endOfLife: endAfter(next) } : one;
  });
  return { major: majorOf(added.version), latest: ended[0]!.version, versions: ended };
}

/** Day on which the changelog says that `version` was released; null without a heading for it. */
export function releaseDate(changelog: string, version: string): string | null {
  const heading = new RegExp(
    `^## \\[?${version.replaceAll('.', '\\.')}\\]?\\D+(\\d{4}-\\d\\d-\\d\\d)`,
    'm',
  );
  return heading.exec(changelog)?.[1] ?? null;
}

const ONE_YEAR = 'public, max-age=31536000, immutable';
const TEN_MINUTES = 'public, max-age=600';

/** Headers for Apache, which most municipal web space runs; others are in the handbook. */
export const headersFile = (cacheControl: string): string =>
  [
    '<IfModule mod_headers.c>',
    '  Header set Access-Control-Allow-Origin "*"',
    '  Header set X-Content-Type-Options "nosniff"',
    `  Header set Cache-Control "${cacheControl}"`,
    '</IfModule>',
    '',
  ].join('\n');

export type Files = ReadonlyMap<string, Uint8Array | string>;

/** Everything a release brings, from the files that the build has made. */
export interface Parts {
  readonly version: string;
  /** Files of dist/lotse. */
  readonly lotse: Files;
  /** Files of the configurator, whose pages name the folder of the loader as `../lotse/`. */
  readonly baukasten: Files;
  /** Files for the top folder. */
  readonly top: Files;
  readonly record: VersionsRecord;
}

const isPage = (path: string) => path.endsWith('.html');

const text = (content: Uint8Array | string) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/**
 * All files of a release by path: `lotse/<version>/` for ever, `lotse/<major>/` for the newest of a major
 * version, the configurator with the loader of exactly this version, and the files for the top folder.
 */
export function releaseFiles({ version, lotse, baukasten, top, record }: Parts): Files {
  const exact = `lotse/${version}`;
  const floating = `lotse/${majorOf(version)}`;
  const files = new Map(top);
  for (const [path, content] of lotse) {
    files.set(`${exact}/${path}`, content);
    if (record.latest === version) files.set(`${floating}/${path}`, content);
  }
  files.set(`${exact}/.htaccess`, headersFile(ONE_YEAR));
  files.set(`${floating}/.htaccess`, headersFile(TEN_MINUTES));
  files.set(`${floating}/versions.json`, `${JSON.stringify(record, undefined, 2)}\n`);
  for (const [path, content] of baukasten) {
    const moved = isPage(path) ? text(content).replaceAll('../lotse/', `../${exact}/`) : content;
    files.set(`baukasten/${path}`, moved);
  }
  return files;
}
