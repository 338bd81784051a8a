// Building blocks of the quick record checker: each makes a function that says yes or no to a value.
// check-table.ts puts them together as the generated table says, so that the page can decide without
// zod and without eval. Left out: reasons and repairs (repair.ts gives those).
import { isPlain, isSuspect } from './characters.js';
import { isCommonLanguage } from './common-languages.js';
import { PAGE_LIMITS } from './vocabulary-core.js';
import { PATTERNS } from './patterns.js';
import { isInGermany } from './position.js';

export { PATTERNS } from './patterns.js';

/**
 * Answers whether a value fits the schema; never throws, never changes the value. With `language`, the
 * default language of a feed, it also answers no to everything that cleaning (clean.ts) might change
 * or report: such a record needs a closer look.
 */
export type Check = (value: unknown, language?: string) => boolean;

/** Text of at most `max` characters (code points) that matches the pattern. */
export const string =
  (pattern: RegExp, max = Infinity): Check =>
  (value) =>
    typeof value === 'string' && isWithin(value, max) && pattern.test(value);

const DATE = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(?!00)\d\d$/;

/** Calendar date. Where a month has no such day, engines take it for another day or for none. */
export const date: Check = (value) =>
  typeof value === 'string' &&
  DATE.test(value) &&
  (value.slice(8) < '29' || new Date(value).getUTCDate() === Number(value.slice(8)));

const TIME =
  /^T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.\d+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/;

/** Date and time with offset. */
export const instant: Check = (value) =>
  typeof value === 'string' && date(value.slice(0, 10)) && TIME.test(value.slice(10));

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

const isWithin = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= 2 * max && text.replace(PAIR, ' ').length <= max);

/** Text that people read. */
export const text =
  (max: number): Check =>
  (value, language) =>
    typeof value === 'string' &&
    isWithin(value, max) &&
    (isPlain(value) ||
      (PATTERNS.visible.test(value) && (language === undefined || !isSuspect(value))));

const isTag = string(PATTERNS.language, 35);

/** Language tag. */
export const tag: Check = (value, language) =>
  language === undefined ? isTag(value) : isCommonLanguage(value as string);

/** One of these values. */
export const oneOf = (choices: readonly unknown[]): Check => {
  const known = new Set(choices);
  return (value) => known.has(value);
};

const within =
  (isNumber: (value: unknown) => boolean) =>
  (min: number, max: number): Check =>
  (value) =>
    isNumber(value) && (value as number) >= min && (value as number) <= max;

/** Finite number, both limits included. */
export const number = within(Number.isFinite);

/** Whole number, both limits included. */
export const integer = within(Number.isInteger);

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

/** Longitude and latitude. */
export const position: Check = (value, language) =>
  isPosition(value) &&
  (language === undefined || isInGermany(...(value as [lon: number, lat: number])));

const isPosition = tuple(number(-180, 180), number(-90, 90));

/** A value that fits, or a map from language tag to such values. */
export const localized =
  (item: Check): Check =>
  (value, language) => {
    if (item(value, language)) return true;
    if (!isRecord(value)) return false;
    const names = Object.keys(value);
    if (language !== undefined) {
      if (names.length > PAGE_LIMITS.list || !Object.hasOwn(value, language)) return false;
    }
    return names.every((name) => tag(name, language) && item(value[name], language));
  };

export const anyOf =
  (...choices: readonly Check[]): Check =>
  (value, language) =>
    choices.some((choice) => choice(value, language));

/** Record with known fields; fields it does not know are ignored, as the standard wants. `known`: any in the standard. */
export const record =
  (
    checks: ReadonlyMap<string, Check>,
    required: readonly string[],
    known: Readonly<Record<string, Check>>,
  ): Check =>
  (value, language) => {
    if (!isRecord(value)) return false;
    for (const key of required) if (value[key] === undefined) return false;
    for (const key in value) {
      const item = value[key];
      const check = checks.get(key);
      const isGood =
        check === undefined
          ? language === undefined || !(key in known || needsCare(key, item))
          : item === undefined || check(item, language);
      // scripts of the page may have given every object more
      if (!isGood && Object.hasOwn(value, key)) return false;
    }
    return true;
  };

/** An unknown field may hold objects with anything in it, a text, or a language under a known name. */
const needsCare = (key: string, item: unknown): boolean =>
  typeof item === 'string' ? isSuspect(item) : typeof item === 'object' && !key.startsWith('_');

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
