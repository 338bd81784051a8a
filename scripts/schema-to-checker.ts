// JSON Schema -> source of the quick record checker: a table built from src/feed/check-parts.ts.
// Knows exactly the keywords the Bildungsfeed uses and throws on any other, so that a new kind of
// rule in schema.ts can never be skipped silently. Every page loads the table, so it is written
// tersely: usual fields and shared parts once. Left out: wording and repairs.
import type { JsonSchema } from '../src/feed/json-schema.js';
import { PATTERNS } from '../src/feed/patterns.js';

/** Keywords that say nothing about a value, or that another keyword's branch has dealt with. */
const QUIET = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format', 'examples']);

type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * TypeScript module that exports `checks`: one function per name, each answering whether a value
 * fits the schema of that name. `schemas` refer to `defs` by `#/$defs/…` and never to themselves.
 */
export function checkerSource(schemas: Schemas, defs: Schemas): string {
  const plain = resolved(schemas, defs) as Schemas;
  const usual = usualSchemas(plain);
  const writer = new CheckerWriter(usual);
  const table = (of: Schemas): string =>
    Object.entries(of)
      .map(([name, schema]) => `${name}: ${writer.expression(schema)}`)
      .join(', ');
  const last = [
    `Object.assign(usual, { ${table(usual)} });`,
    `export const checks = { ${table(plain)} };`,
  ];
  return [
    '// Written by scripts/generate-schema.ts from src/feed/schema.ts; do not edit.',
    "import * as c from '../check-parts.js';",
    '',
    'const usual: Record<string, c.Check> = {};',
    'const object = c.objectsOf(usual);',
    ...writer.statements(last),
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

/** For each name of a field the schema that most objects have under it. */
function usualSchemas(schemas: Schemas): Schemas {
  const objects = new Set<string>();
  collectObjects(schemas, objects);
  const byField = new Map<string, Map<string, number>>();
  for (const object of objects) {
    for (const [field, schema] of Object.entries(JSON.parse(object) as Schemas)) {
      const counts = byField.get(field) ?? new Map<string, number>();
      const key = JSON.stringify(schema);
      byField.set(field, counts.set(key, (counts.get(key) ?? 0) + 1));
    }
  }
  const mostFrequent = (counts: ReadonlyMap<string, number>): JsonSchema => {
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return JSON.parse(first![0]) as JsonSchema;
  };
  return Object.fromEntries([...byField].map(([field, counts]) => [field, mostFrequent(counts)]));
}

/** The fields of every different object, as text. */
function collectObjects(node: unknown, objects: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, properties } = node as JsonSchema;
  if (type === 'object' && properties !== undefined) objects.add(JSON.stringify(properties));
  for (const child of Object.values(node)) collectObjects(child, objects);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

class CheckerWriter {
  readonly #usual: Schemas;
  /** Each different expression; others refer to it by its place in here, «0», «1» … */
  readonly #sources: string[] = [];

  constructor(usual: Schemas) {
    this.#usual = usual;
  }

  expression(schema: JsonSchema): string {
    const source = this.#source(schema);
    const known = this.#sources.indexOf(source);
    return `«${known >= 0 ? known : this.#sources.push(source) - 1}»`;
  }

  /** Definitions of what is used more than once, then `last`; the rest is put where it is used. */
  statements(last: readonly string[]): string[] {
    const all = [...this.#sources, ...last].join('\n');
    const isShared = (name: string): boolean => all.split(name).length > 2;
    const written = (text: string): string =>
      text.replace(/«(\d+)»/g, (name, place: string) =>
        isShared(name) ? `_${place}` : written(this.#sources[Number(place)]!),
      );
    const shared = this.#sources.flatMap((source, place) =>
      isShared(`«${place}»`) ? [`const _${place} = ${written(source)};`] : [],
    );
    return [...shared, ...last.map(written)];
  }

  #source(schema: JsonSchema): string {
    const take = keywordsOf(schema);
    const source = this.#sourceOf(take);
    const left = take.left();
    if (left.length > 0) throw new Error(`unknown JSON Schema keywords: ${left.join(', ')}`);
    return source;
  }

  #sourceOf(take: Keywords): string {
    const choices = (take('anyOf') ?? take('oneOf')) as JsonSchema[] | undefined;
    if (choices !== undefined) return `c.anyOf(${this.#all(choices)})`;
    const type = take('type');
    const options = take('enum') ?? take('const');
    if (options !== undefined) return closedList([options].flat());
    switch (type) {
      case 'string':
        return textSource(take);
      case 'boolean':
        return closedList([false, true]);
      case 'number':
      case 'integer':
        return `c.${type}(${limit(take('minimum'), '-Infinity')}, ${limit(take('maximum'), 'Infinity')})`;
      case 'array':
        return this.#array(take);
      case 'object':
        return this.#object(take);
      default:
        throw new Error(`unknown JSON Schema type: ${String(type)}`);
    }
  }

  #array(take: Keywords): string {
    const [min, max] = [limit(take('minItems'), '0'), limit(take('maxItems'), 'Infinity')];
    const prefix = take('prefixItems') as JsonSchema[] | undefined;
    const items = take('items');
    if (prefix === undefined) {
      const item = this.expression(items as JsonSchema);
      return `c.list(${[item, max, ...(min === '0' ? [] : [min])].join(', ')})`;
    }
    if (items !== false || min !== String(prefix.length)) throw new Error('tuples must be closed');
    return `c.tuple(${this.#all(prefix)})`;
  }

  #object(take: Keywords): string {
    const names = take('propertyNames') as JsonSchema | undefined;
    const rest = take('additionalProperties');
    if (names !== undefined) {
      return `c.map(${this.expression(names)}, ${this.expression(rest as JsonSchema)})`;
    }
    if (rest !== undefined) throw new Error('unknown fields must be allowed');
    const fields = Object.entries(take('properties') as Schemas);
    const required = new Set((take('required') ?? []) as string[]);
    const marked = fields.map(([name]) => (required.has(name) ? `${name}!` : name)).join(' ');
    const own = fields
      .filter(([name, schema]) => !isSame(schema, this.#usual[name]))
      .map(([name, schema]) => `${name}: ${this.expression(schema)}`);
    return `object('${marked}'${own.length > 0 ? `, { ${own.join(', ')} }` : ''})`;
  }

  #all(schemas: readonly JsonSchema[]): string {
    return schemas.map((schema) => this.expression(schema)).join(', ');
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

/** Words without spaces, or truth values. */
function closedList(options: readonly unknown[]): string {
  if (options.every((option) => typeof option === 'boolean')) {
    return `c.boolean(${options.join(', ')})`;
  }
  if (options.every((option) => typeof option === 'string' && !/[\s'\\]/.test(option))) {
    return `c.oneOf('${options.join(' ')}')`;
  }
  throw new Error(`cannot list ${JSON.stringify(options)}`);
}

/** What people read, and languages, have checks of their own; the other forms are named where they can be. */
function textSource(take: Keywords): string {
  const max = limit(take('maxLength'), 'Infinity');
  const single = take('pattern') as string | undefined;
  const several = (take('allOf') ?? []) as { pattern: string }[];
  const patterns = [
    ...(single === undefined ? [] : [single]),
    ...several.map((one) => one.pattern),
  ];
  if (isSame(patterns, [PATTERNS.visible.source])) return `c.text(${max})`;
  if (isSame(patterns, [PATTERNS.language.source])) return `c.tag(${max})`;
  return `c.string(${[max, ...patterns.map(patternSource)].join(', ')})`;
}

function patternSource(pattern: string): string {
  const named = Object.entries(PATTERNS).find(([, { source }]) => source === pattern);
  return named === undefined ? String(new RegExp(pattern, 'u')) : `c.PATTERNS.${named[0]}`;
}

const limit = (value: unknown, none: string): string =>
  typeof value === 'number' ? String(value) : none;
