// Building blocks of the quick record checker: each makes a function that says yes or no to a value.
// The generated table (generated/check-record.ts) is put together from them, so that the page can
// decide without zod and without eval. Left out: reasons and repairs (repair.ts gives those).

/** Answers whether a value fits; never throws, never changes the value. */
export type Check = (value: unknown) => boolean;

/** Text of at most `max` characters (code points) that matches the pattern, and the second one if there is one. */
export const string =
  (max: number, pattern: RegExp, second?: RegExp): Check =>
  (value) =>
    typeof value === 'string' &&
    isWithin(value, max) &&
    pattern.test(value) &&
    second?.test(value) !== false;

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

const isWithin = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= 2 * max && text.replace(PAIR, ' ').length <= max);

/** Exactly one of these texts or truth values. */
export const oneOf = (choices: readonly unknown[]): Check => {
  const known = new Set(choices);
  return (value) => known.has(value);
};

export const boolean: Check = (value) => value === true || value === false;

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
  (value) => {
    if (!Array.isArray(value) || value.length > max || value.length < min) return false;
    for (const entry of value as unknown[]) if (!item(entry)) return false;
    return true;
  };

/** List of exactly these items in this order. */
export const tuple =
  (...items: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length === items.length &&
    items.every((item, index) => item(value[index]));

/** Record with known fields; fields it does not know are ignored, as the standard wants. */
export const object = (
  fields: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): Check => {
  const checks = new Map(Object.entries(fields));
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of required) if (value[key] === undefined) return false;
    for (const key of Object.keys(value)) {
      const check = checks.get(key);
      if (check !== undefined && value[key] !== undefined && !check(value[key])) return false;
    }
    return true;
  };
};

/** Any number of entries whose keys and values all fit, such as a map from language to text. */
export const map =
  (key: Check, item: Check): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    for (const name of Object.keys(value)) if (!key(name) || !item(value[name])) return false;
    return true;
  };

export const anyOf =
  (...choices: readonly Check[]): Check =>
  (value) =>
    choices.some((choice) => choice(value));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
