// Reads the table that the quick record checker is generated as: all fields of the standard in a
// notation as short as it can be, because every page loads it. Left out: the checks of single values
// (check-parts.ts) and how the table is made (scripts/schema-to-checker.ts).
import { anyOf, list, localized, oneOf, record, type Check } from './check-parts.js';

/** By names of types and fields. */
type Checks = Readonly<Record<string, Check>>;

/**
 * The checks of a table by name, and whatever it or `types` have named, from which another table may go on.
 * A table is a list of fields: a name, `!` if the field is required,
 * and what it holds unless that is what the field of this name held last:
 * `:x` the type x, or what the field x held last · `'a b'` one of these words · `[9,1]…` list of at most 9 and at
 * least 1 · `<…>` this, or one for each language · `(…|…)` one of several · `{…}` record with these fields.
 */
export function readTable<Name extends string>(
  table: string,
  types: Checks,
): readonly [checks: Readonly<Record<Name, Check>>, known: Checks] {
  const reader = new TableReader(table, types);
  const checks = Object.fromEntries(reader.fields()[0]) as Record<Name, Check>;
  return [checks, reader.known];
}

/** For a table that names what it does not have. */
const never: Check = () => false;

class TableReader {
  /** The next one last. */
  readonly #tokens: string[];
  /** Types, and by the name of a field what was last said of it. */
  readonly known: Record<string, Check>;

  constructor(table: string, types: Checks) {
    this.#tokens = (table.match(/:?\w+!?|'[^']*'|\[[\d,]*|[{}()<>|]/g) ?? []).reverse();
    this.known = { ...types };
  }

  #next(): string {
    return this.#tokens.pop() ?? '}';
  }

  fields(): [checks: ReadonlyMap<string, Check>, required: readonly string[]] {
    const checks = new Map<string, Check>();
    const required: string[] = [];
    for (let token = this.#next(); token !== '}'; token = this.#next()) {
      const [name = '', isOptional] = token.split('!');
      if (isOptional !== undefined) required.push(name);
      if (/[:'[<({]/.test(this.#tokens.at(-1) ?? '')) this.known[name] = this.#type();
      checks.set(name, this.known[name] ?? never);
    }
    return [checks, required];
  }

  #type(): Check {
    const token = this.#next();
    const rest = token.slice(1);
    if (token === '{') return record(...this.fields(), this.known);
    if (token === '(' || token === '<') return this.#oneOfSeveral(token);
    if (token.startsWith("'")) return oneOf(rest.slice(0, -1).split(' '));
    if (token.startsWith(':')) return this.known[rest] ?? never;
    const [max = 0, min] = rest.split(',').map(Number);
    return list(this.#type(), max, min);
  }

  #oneOfSeveral(start: string): Check {
    const choices = [this.#type()];
    while (this.#next() === '|') choices.push(this.#type());
    return (start === '<' ? localized : anyOf)(...choices);
  }
}
