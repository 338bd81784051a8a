// Answers whether a record needs cleaning at all: harmful or broken characters in its visible texts,
// language tags in other spellings, things nested too deep. Nearly all do not, so the page has only
// this and loads the cleaning (clean.ts) when it is needed.
import { canonicalLanguage } from './language.js';
import { LIMITS } from './vocabulary.js';

export type Role = 'localized' | 'blocks' | 'text' | 'language';

/**
 * What stands in which field, by its name alone. Localized fields hold one text or a map from language
 * tag to text; in a list under `blocks` an object is a paragraph or an emphasised word instead. Fields
 * that are not listed are machine-read. A test compares the table with the schema.
 */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    localized:
      'name title summary note arrival hint feeWaiver certificate inPerson question documents duration cost when for accreditation checklist scheduleNote',
    blocks: 'body intro text',
    text: 'items street city district keywords',
    language: 'lang language languages defaultLanguage spokenLanguages teaches',
  }).flatMap(([role, fields]) => fields.split(' ').map((field) => [field, role as Role])),
);

/** No value of the standard lies deeper in its record. */
export const MAX_DEPTH = 12;

/** Quickest test: Latin, Greek and Cyrillic letters and usual punctuation need no closer look. */
const UNUSUAL = /[^\t\n\r\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u20ac]/;

const SUSPECT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u2028-\u202e\u2066-\u2069\u2800\u3164\ufeff\uffa0\ufffd-\uffff\p{Cs}]|\p{M}{5}/u;

/** Whether a visible text holds anything that could deceive a reader or break a page. */
export const isSuspect = (text: string): boolean => UNUSUAL.test(text) && SUSPECT.test(text);

type Fields = Readonly<Record<string, unknown>>;

/** True when cleanRecord() would change and report nothing. `defaultLanguage`: canonical tag. */
export function isClean(record: unknown, defaultLanguage: string): boolean {
  return isCleanValue(record, '', defaultLanguage, 0, false);
}

function isCleanValue(
  value: unknown,
  field: string,
  language: string,
  depth: number,
  inList: boolean,
): boolean {
  const role = ROLES.get(field);
  if (typeof value === 'string') {
    if (role === undefined) return true;
    return role === 'language' ? canonicalLanguage(value) === value : !isSuspect(value);
  }
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      if (!isCleanValue(item, field, language, depth + 1, true)) return false;
    }
    return true;
  }
  return isLanguageMap(role, inList)
    ? isCleanMap(value as Fields, field, language, depth + 1)
    : isCleanObject(value as Fields, language, depth + 1);
}

/** In a list, objects of these fields are paragraphs or emphasised words. */
export const isLanguageMap = (role: Role | undefined, inList: boolean): boolean =>
  role === 'localized' || (role === 'blocks' && !inList);

function isCleanObject(fields: Fields, language: string, depth: number): boolean {
  for (const key of Object.keys(fields)) {
    if (key === '__proto__') return false;
    if (key.startsWith('_') || (!ROLES.has(key) && typeof fields[key] !== 'object')) continue;
    if (!isCleanValue(fields[key], key, language, depth, false)) return false;
  }
  return true;
}

function isCleanMap(fields: Fields, field: string, language: string, depth: number): boolean {
  const tags = Object.keys(fields);
  if (tags.length > LIMITS.list || !Object.hasOwn(fields, language)) return false;
  for (const tag of tags) {
    if (canonicalLanguage(tag) !== tag) return false;
    if (!isCleanValue(fields[tag], field, language, depth, false)) return false;
  }
  return true;
}
