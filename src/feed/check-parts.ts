// Building blocks of the quick record checker: each makes a function that says yes or no to a value.
// The generated table (generated/check-record.ts) is put together from them, so that the page can
// decide without zod and without eval. Left out: reasons and repairs (repair.ts gives those).
import { isSuspect } from './characters.js';
import { canonicalLanguage } from './language.js';
import { LIMITS } from './vocabulary-core.js';
import { PATTERNS } from './patterns.js';

export { PATTERNS } from './patterns.js';

/**
 * Answers whether a value fits the schema; never throws, never changes the value. With `language`, the
 * default language of a feed, it also answers no to everything that cleaning (clean.ts) might change
 * or report: such a record needs a closer look.
 */
export type Check = (value: unknown, language?: string) => boolean;

/** Text of at most `max` characters (code points) that matches all patterns. */
export const string =
  (max: number, ...patterns: readonly RegExp[]): Check =>
  (value) =>
    typeof value === 'string' &&
    isWithin(value, max) &&
    patterns.every((pattern) => pattern.test(value));

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

const isWithin = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= 2 * max && text.replace(PAIR, ' ').length <= max);

/** Text that people read. */
export const text = (max: number): Check => {
  const fits = string(max, PATTERNS.visible);
  return (value, language) =>
    fits(value) && (language === undefined || !isSuspect(value as string));
};

/** Language tag. */
export const tag = (max: number): Check => {
  const fits = string(max, PATTERNS.language);
  return (value, language) =>
    fits(value) && (language === undefined || canonicalLanguage(value as string) === value);
};

/** One of these words, given with spaces between them. */
export const oneOf = (words: string): Check => {
  const known = new Set<unknown>(words.split(' '));
  return (value) => known.has(value);
};

/** One of these truth values. */
export const boolean =
  (...choices: readonly boolean[]): Check =>
  (value) =>
    choices.includes(value as boolean);

/** Finite number, both limits included. */
export const number =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;

/** Whole number, both limits included. */
export const integer =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

/** List of `min` to `max` items that all fit. */
export const list =
  (item: Check, max: number, min = 0): Check =>
  (value, language) => {
    if (!Array.isArray(value) || value.length > max || value.length < min) return false;
    for (const entry of value as unknown[]) if (!item(entry, language)) return false;
    return true;
  };

/** List of exactly these items in this order. */
export const tuple =
  (...items: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length === items.length &&
    items.every((item, index) => item(value[index]));

/** What a field holds wherever no object says otherwise, by the name of the field. */
type UsualChecks = Readonly<Record<string, Check>>;

/**
 * Records: `names` with spaces between them and `!` behind those that are required; `own` where a
 * field is not as usual. Unknown fields are ignored, as the standard wants.
 */
export const objectsOf =
  (usual: UsualChecks) =>
  (names: string, own: UsualChecks = {}): Check => {
    const known = new Set(names.replaceAll('!', '').split(' '));
    const required = [...names.matchAll(/\w+(?=!)/g)].map(String);
    return (value, language) => {
      if (!isRecord(value)) return false;
      for (const key of required) if (value[key] === undefined) return false;
      for (const key of Object.keys(value)) {
        const item = value[key];
        if (!known.has(key)) {
          if (language !== undefined && needsCare(key, item, usual)) return false;
        } else if (item !== undefined && (own[key] ?? usual[key])?.(item, language) !== true) {
          return false;
        }
      }
      return true;
    };
  };

/** An unknown field may hold objects with anything in it, or a text under a known name. */
const needsCare = (key: string, item: unknown, usual: UsualChecks): boolean =>
  key in usual || (typeof item === 'object' && !key.startsWith('_'));

/** Any number of entries whose keys and values all fit: a map from language tag to text. */
export const map =
  (key: Check, item: Check): Check =>
  (value, language) => {
    if (!isRecord(value)) return false;
    const names = Object.keys(value);
    if (language !== undefined) {
      if (names.length > LIMITS.list || !Object.hasOwn(value, language)) return false;
    }
    for (const name of names) {
      if (!key(name, language) || !item(value[name], language)) return false;
    }
    return true;
  };

export const anyOf =
  (...choices: readonly Check[]): Check =>
  (value, language) =>
    choices.some((choice) => choice(value, language));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
