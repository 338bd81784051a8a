// Reads the table that the quick record checker is generated as: all fields of the standard in a
// notation as short as it can be, because every page loads it. Left out: the checks of single values
// (check-parts.ts) and how the table is made (scripts/schema-to-checker.ts).
import { anyOf, isRecord, languageMap, list, oneOf, type Check } from './check-parts.js';

/** What the table refers to by `:` and one character. */
type Types = Readonly<Record<string, Check>>;

/** By the name of the field what was last said of it. */
type Known = Record<string, Check>;

/**
 * The checks of a table, by name. A table is a list of fields: a name, `!` if the field is required,
 * and what it holds unless that is what the field of this name held last:
 * `:x` the type x · `=y` what the field y held last · `'a b'` one of these words · `[9,1]…` list of at most 9 and at least 1 ·
 * `<…>` this, or one for each language · `(…|…)` one of several · `{…}` record with these fields.
 */
export function checksOf(table: string, types: Types): Readonly<Record<string, Check>> {
  const tokens = (table.match(/'[^']*'|\[[^\]]*\]|[:=]?\w+|\S/g) ?? []).reverse();
  const known: Known = {};

  const next = (): string => tokens.pop() ?? '}';
  const isNext = (mark: string): boolean => tokens.at(-1) === mark && next() === mark;

  function type(): Check {
    const token = next();
    const inner = token.slice(1, -1);
    if (token === '{') return record(...fields(), known);
    if (token === '<') {
      const item = type();
      next();
      return anyOf(item, languageMap(item));
    }
    if (token === '(') {
      const choices = [type()];
      while (next() === '|') choices.push(type());
      return anyOf(...choices);
    }
    if (token.startsWith("'")) return oneOf(inner.split(' '));
    if (token.startsWith(':')) return types[token.slice(1)] ?? never;
    if (token.startsWith('=')) return known[token.slice(1)] ?? never;
    const [max = 0, min] = inner.split(',').map(Number);
    return list(type(), max, min);
  }

  function fields(): [checks: ReadonlyMap<string, Check>, required: readonly string[]] {
    const checks = new Map<string, Check>();
    const required: string[] = [];
    for (let name = next(); name !== '}'; name = next()) {
      if (isNext('!')) required.push(name);
      if (/^[:='[<({]/.test(tokens.at(-1) ?? '')) known[name] = type();
      checks.set(name, known[name] ?? never);
    }
    return [checks, required];
  }

  return Object.fromEntries(fields()[0]);
}

/** For a table that names what it does not have. */
const never: Check = () => false;

/** Record with known fields; fields it does not know are ignored, as the standard wants. */
const record =
  (checks: ReadonlyMap<string, Check>, required: readonly string[], known: Known): Check =>
  (value, language) => {
    if (!isRecord(value)) return false;
    for (const key of required) if (value[key] === undefined) return false;
    for (const key of Object.keys(value)) {
      const item = value[key];
      const check = checks.get(key);
      if (check === undefined) {
        if (language !== undefined && needsCare(key, item, known)) return false;
      } else if (item !== undefined && !check(item, language)) return false;
    }
    return true;
  };

/** An unknown field may hold objects with anything in it, or a text under a known name. */
const needsCare = (key: string, item: unknown, known: Known): boolean =>
  key in known || (typeof item === 'object' && !key.startsWith('_'));
