// JSON Schema -> source of the quick record checker: the table that src/feed/check-table.ts reads.
// Knows exactly the keywords the Bildungsfeed uses and throws on any other, so that a new kind of
// rule in schema.ts can never be skipped silently. Left out: wording and repairs.
import { toJsonSchema, type JsonSchema } from '../src/feed/json-schema.js';
import { PATTERNS } from '../src/feed/patterns.js';
import { PARTS } from '../src/feed/schema.js';

/** Keywords that say nothing about a value, or that another keyword's branch has dealt with. */
const QUIET = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format', 'examples']);

/** Names of types are one character long. */
const NAMES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Longitude and latitude, which have a check of their own. */
const POSITION = ['c.number(-180, 180)', 'c.number(-90, 90)'];

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Closed lists by name, codes with spaces between them. */
type Codes = Readonly<Record<string, string>>;

/**
 * TypeScript module that exports `checks`: one function per name, each answering whether a value
 * fits the schema of that name. `schemas` refer to `defs` by `#/$defs/…` and never to themselves.
 * A module written `after` another one, by the same writer, goes on from what that one has named.
 */
export function checkerSource(
  schemas: Schemas,
  defs: Schemas,
  writer = new TableWriter(),
  after?: string,
): string {
  const named = writer.types.size;
  const table = writer.fields(resolved(schemas, defs) as Schemas);
  const types = [...writer.types].slice(named).map(([source, name]) => `  ${name}: ${source},`);
  const names = Object.keys(schemas).map((name) => `'${name}'`);
  return [
    '// Written by scripts/generate-schema.ts from src/feed/schema.ts; do not edit.',
    "import * as c from '../check-parts.js';",
    "import { readTable } from '../check-table.js';",
    ...(after === undefined ? [] : [`import { known as before } from './${after}.js';`]),
    ...(table.includes('${codes[') ? ["import { codes } from './codes.js';"] : []),
    '',
    `export const [checks, known] = readTable<${names.join(' | ')}>(\`${table}\`, {`,
    ...(after === undefined ? [] : ['  ...before,']),
    ...types,
    '});',
    '',
  ].join('\n');
}

/** The same schema with every reference replaced by what it refers to. */
function resolved(node: unknown, defs: Schemas): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => resolved(item, defs));
  const { $ref, ...rest } = node as JsonSchema;
  if (typeof $ref === 'string') return resolved(defs[$ref.replace('#/$defs/', '')], defs);
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, resolved(item, defs)]));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lists among `codes` are referred to in codes.ts. */
export class TableWriter {
  readonly #names: ReadonlyMap<string, string>;
  /** Source of every type the table refers to, and its name. */
  readonly types = new Map<string, string>();
  /** What the field of a name held last. */
  #known = new Map<string, JsonSchema>();

  constructor(codes: Codes = {}) {
    this.#names = new Map(Object.entries(codes).map(([name, list]) => [list, name]));
  }

  fields(schemas: Schemas, required: readonly string[] = []): string {
    return Object.entries(schemas)
      .map(([name, schema]) => {
        const start = required.includes(name) ? `${name}!` : name;
        if (isSame(this.#known.get(name), schema)) return start;
        const what = this.#shortType(schema);
        this.#known.set(name, schema);
        return start + what;
      })
      .join(' ');
  }

  /** By the name of another field that holds the same, if that is shorter. */
  #shortType(schema: JsonSchema): string {
    const known = new Map(this.#known);
    const same = [...known].flatMap(([name, one]) => (isSame(one, schema) ? [`:${name}`] : []));
    const what = this.#type(schema);
    const shortest = [what, ...same].sort((a, b) => a.length - b.length)[0]!;
    // who reads a name never sees the fields that stand inside
    if (shortest !== what) this.#known = known;
    return shortest;
  }

  #type(schema: JsonSchema): string {
    const take = keywordsOf(schema);
    const written = this.#typeOf(take);
    const left = take.left();
    if (left.length > 0) throw new Error(`unknown JSON Schema keywords: ${left.join(', ')}`);
    return written;
  }

  #typeOf(take: Keywords): string {
    const choices = (take('anyOf') ?? take('oneOf')) as JsonSchema[] | undefined;
    if (choices !== undefined) return this.#choices(choices);
    const type = take('type');
    const options = take('enum') ?? take('const');
    if (options !== undefined) return this.#closedList([options].flat());
    switch (type) {
      case 'string':
        return this.#named(textSource(take));
      case 'boolean':
        return this.#named('c.oneOf([false, true])');
      case 'number':
      case 'integer':
        return this.#named(numberSource(type, take));
      case 'array':
        return this.#array(take);
      case 'object':
        return this.#object(take);
      default:
        throw new Error(`unknown JSON Schema type: ${String(type)}`);
    }
  }

  #named(source: string): string {
    const name = this.types.get(source) ?? NAMES[this.types.size];
    if (name === undefined) throw new Error('too many types');
    this.types.set(source, name);
    return `:${name}`;
  }

  /** A value or, where the second choice is a map of such values, one for each language. */
  #choices(choices: readonly JsonSchema[]): string {
    const [first, second] = choices;
    const names = second?.['propertyNames'];
    if (names === undefined)
      return `(${choices.map((choice) => this.#shortType(choice)).join('|')})`;
    const isLanguageMap =
      choices.length === 2 &&
      isSame(first, second?.['additionalProperties']) &&
      this.#type(names as JsonSchema) === this.#named('c.tag');
    if (!isLanguageMap) throw new Error('maps must be from language to the other choice');
    return `<${this.#shortType(first!)}>`;
  }

  #closedList(options: readonly unknown[]): string {
    const isWords = options.every(
      (option) => typeof option === 'string' && /^[\w.-]+$/.test(option),
    );
    if (!isWords) return this.#named(`c.oneOf(${JSON.stringify(options)})`);
    const list = options.join(' ');
    const name = this.#names.get(list);
    return name === undefined ? `'${list}'` : `'\${codes['${name}']}'`;
  }

  #array(take: Keywords): string {
    const min = take('minItems') as number | undefined;
    const max = (take('maxItems') ?? Infinity) as number;
    const prefix = take('prefixItems') as JsonSchema[] | undefined;
    const items = take('items') as JsonSchema | false;
    if (prefix === undefined && items !== false) {
      return `[${max}${min === undefined ? '' : `,${min}`}]${this.#shortType(items)}`;
    }
    if (prefix === undefined || items !== false || min !== prefix.length)
      throw new Error('tuples must be closed');
    const numbers = prefix.map((item) => {
      const part = keywordsOf(item);
      return numberSource(String(part('type')), part);
    });
    return this.#named(isSame(numbers, POSITION) ? 'c.position' : `c.tuple(${numbers.join(', ')})`);
  }

  #object(take: Keywords): string {
    if (take('additionalProperties') !== undefined)
      throw new Error('unknown fields must be allowed');
    const required = (take('required') ?? []) as string[];
    return `{${this.fields(take('properties') as Schemas, required)}}`;
  }
}

type Keywords = ((keyword: string) => unknown) & { left: () => string[] };

function keywordsOf(schema: JsonSchema): Keywords {
  const open = new Set(Object.keys(schema).filter((keyword) => !QUIET.has(keyword)));
  const take = (keyword: string): unknown => {
    open.delete(keyword);
    return schema[keyword];
  };
  return Object.assign(take, { left: () => [...open] });
}

/** What people read, languages and dates have checks of their own; other forms are named where they can be. */
function textSource(take: Keywords): string {
  const max = take('maxLength') as number | undefined;
  const patterns = patternsOf(take);
  for (const form of ['date', 'instant'] as const) {
    if (isSame(patterns, formOf(form))) return `c.${form}`;
  }
  if (isSame(patterns, [PATTERNS.visible.source])) return `c.text(${max ?? Infinity})`;
  if (isSame([max, patterns], [35, [PATTERNS.language.source]])) return 'c.tag';
  return `c.string(${patternSource(patterns)}${max === undefined ? '' : `, ${max}`})`;
}

function patternsOf(take: Keywords): string[] {
  const single = take('pattern') as string | undefined;
  const several = (take('allOf') ?? []) as { pattern: string }[];
  return [...(single === undefined ? [] : [single]), ...several.map(({ pattern }) => pattern)];
}

/** Patterns of one of the shared parts of the standard. */
const formOf = (name: 'date' | 'instant'): readonly string[] =>
  patternsOf(keywordsOf(toJsonSchema(PARTS[name]).$defs![name]!));

/** One pattern, the others put in front of the last as conditions. */
function patternSource(patterns: readonly string[]): string {
  const conditions = patterns.slice(0, -1).map((pattern) => `(?=${pattern})`);
  const pattern = conditions.join('') + patterns.at(-1)!;
  const named = Object.entries(PATTERNS).find(([, { source }]) => source === pattern);
  return named === undefined ? String(new RegExp(pattern, 'u')) : `c.PATTERNS.${named[0]}`;
}

function numberSource(type: string, take: Keywords): string {
  const min = (take('minimum') ?? -Infinity) as number;
  const max = (take('maximum') ?? Infinity) as number;
  return `c.${type}(${min}, ${max})`;
}
