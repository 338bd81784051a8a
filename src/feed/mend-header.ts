// A header that is not good as it stands: a broken optional field goes; a required one that is missing
// is replaced by the most careful assumption, and reported, so that one slip at the top never hides
// all offers. Loaded only then. Left out: the records below it (mend-record.ts).
import { instant } from './check-parts.js';
import { finding, printable } from './findings.js';
import { checks } from './generated/check-record.js';
import { TIME_ZONE, type Fields } from './header.js';
import { canonicalLanguage } from './language.js';
import { mendValue } from './mend-record.js';
import type { Reading } from './records.js';
import { rootOf } from './refuse.js';
import type { FeedHeader } from './schema.js';
import { COLLECTIONS } from './vocabulary-core.js';

/** Nothing is known about reuse, so nothing is granted. Source: DCAT-AP.de list of licences. */
const NO_LICENSE = 'https://www.dcat-ap.de/def/licenses/other-closed';
/** Nobody knows how old the data are, so they count as outdated. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/**
 * The header of a file, always complete; FeedError when the file is of no version we know. `given`: its fields in
 * `root`, where the records stand, too.
 */
export async function mendHeader(
  given: Fields,
  root: Fields,
  reading: Reading,
): Promise<FeedHeader> {
  // looks at the version, too
  rootOf(root);
  reading.defaultLanguage = defaultLanguageOf(given);
  const header = { ...given, bildungsfeed: version(given, reading) };
  const usable = (await mendValue('header', header, checks.header, { path: [] }, reading)) ?? {};
  return complete(usable, root, reading);
}

/** Readers accept every 1.x; a number or a third part is a slip of the tool that wrote the file. */
function version(given: Fields, reading: Reading): string {
  const found = given['bildungsfeed'];
  if (typeof found === 'string' && /^1\.[0-9]+$/.test(found)) return found;
  const spot = { path: ['bildungsfeed'] };
  reading.issues.push(finding('version-format', spot, 'normalised', { found: printable(found) }));
  return '1.0';
}

function defaultLanguageOf(given: Fields): string {
  const languages = given['languages'];
  for (const wish of [given['defaultLanguage'], ...(isList(languages) ? languages : [])]) {
    const tag = typeof wish === 'string' ? canonicalLanguage(wish) : undefined;
    if (tag !== undefined) return tag;
  }
  return 'de';
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function complete(given: Partial<FeedHeader>, root: Fields, reading: Reading): FeedHeader {
  const assume = <T>(field: string, value: T): T => {
    const assumed = printable(typeof value === 'string' ? value : (value as Fields)['name']);
    const params = { field, assumed };
    reading.issues.push(finding('header-assumed', { path: [field] }, 'normalised', params));
    return value;
  };
  return {
    ...given,
    bildungsfeed: given.bildungsfeed ?? '1.0',
    publisher: given.publisher ?? assume('publisher', { name: hostOf(given) }),
    license: given.license ?? assume('license', NO_LICENSE),
    defaultLanguage: given.defaultLanguage ?? assume('defaultLanguage', reading.defaultLanguage),
    timeZone: isTimeZone(given.timeZone) ? given.timeZone : assume('timeZone', TIME_ZONE),
    generatedAt: given.generatedAt ?? assume('generatedAt', newestStamp(root)),
  };
}

const hostOf = (given: Partial<FeedHeader>): string =>
  /^https?:\/\/([^/:?#]+)/i.exec(given.homeUrl ?? given.feedUrl ?? '')?.[1] ?? '–';

/** The last change of any record is the earliest moment at which the file can have been made. */
function newestStamp(root: Fields): string {
  const stamps = COLLECTIONS.flatMap((collection) => {
    const list = root[collection];
    return isList(list) ? list.map(stampOf) : [];
  });
  return stamps.reduce((newest, stamp) => (stamp > newest ? stamp : newest), LONG_AGO);
}

function stampOf(record: unknown): string {
  const stamp: unknown = (record as { modified?: unknown } | null)?.modified;
  const [day = LONG_AGO] = typeof stamp === 'string' ? stamp.split('T') : [];
  return instant(`${day}T00:00:00Z`) ? `${day}T00:00:00Z` : LONG_AGO;
}

function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('de', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
