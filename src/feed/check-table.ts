// Reads the table that the quick record checker is generated as: all fields of the standard in a
// notation as short as it can be, because every page loads it. Left out: the checks of single values
// (check-parts.ts) and how the table is made (scripts/schema-to-checker.ts).
import { isSuspect } from './characters.js';
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
  return Object.fromEntries(new TableReader(table, types).fields()[0]);
}

class TableReader {
  /** The next one last. */
  readonly #tokens: string[];
  readonly #types: Types;
  readonly #known: Known = {};

  constructor(table: string, types: Types) {
    this.#tokens = (table.match(/'[^']*'|\[[^\]]*\]|[:=]?\w+|\S/g) ?? []).reverse();
    this.#types = types;
  }

  #next(): string {
    return this.#tokens.pop() ?? '}';
  }

  fields(): [checks: ReadonlyMap<string, Check>, required: readonly string[]] {
    const checks = new Map<string, Check>();
    const required: string[] = [];
    for (let name = this.#next(); name !== '}'; name = this.#next()) {
      if (this.#tokens.at(-1) === '!') {
        required.push(name);
        this.#next();
      }
      if (/^[:='[<({]/.test(this.#tokens.at(-1) ?? '')) this.#known[name] = this.#type();
      checks.set(name, this.#known[name] ?? never);
    }
    return [checks, required];
  }

  #type(): Check {
    const token = this.#next();
    const inner = token.slice(1, -1);
    if (token === '{') return record(...this.fields(), this.#known);
    if (token === '(' || token === '<') return this.#oneOfSeveral(token);
    if (token.startsWith("'")) return oneOf(inner.split(' '));
    if (token.startsWith(':')) return this.#types[token.slice(1)] ?? never;
    if (token.startsWith('=')) return this.#known[token.slice(1)] ?? never;
    const [max = 0, min] = inner.split(',').map(Number);
    return list(this.#type(), max, min);
  }

  #oneOfSeveral(start: string): Check {
    const choices = [this.#type()];
    while (this.#next() === '|') choices.push(this.#type());
    return anyOf(...choices, ...(start === '<' ? choices.map(languageMap) : []));
  }
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

/** An unknown field may hold objects with anything in it, a text, or a language under a known name. */
const needsCare = (key: string, item: unknown, known: Known): boolean =>
  key in known ||
  (typeof item === 'string' ? isSuspect(item) : typeof item === 'object' && !key.startsWith('_'));
