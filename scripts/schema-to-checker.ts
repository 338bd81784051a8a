// JSON Schema -> source of the quick record checker: a table built from src/feed/check-parts.ts.
// Knows exactly the keywords the Bildungsfeed uses and throws on any other, so that a new kind of
// rule in schema.ts can never be skipped silently. Left out: wording and repairs.
import type { JsonSchema } from '../src/feed/json-schema.js';
import * as vocabulary from '../src/feed/vocabulary.js';

/** Keywords that say nothing about a value, or that another keyword's branch has dealt with. */
const QUIET = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format', 'examples']);

/**
 * TypeScript module that exports `checks`: one function per name, each answering whether a value
 * fits the schema of that name. `schemas` refer to `defs` by `#/$defs/…` and never to themselves.
 */
export function checkerSource(
  schemas: Readonly<Record<string, JsonSchema>>,
  defs: Readonly<Record<string, JsonSchema>>,
): string {
  const writer = new CheckerWriter(defs);
  const entries = Object.entries(schemas).map(([name, schema]) => {
    return `  ${name}: ${writer.expression(schema)},`;
  });
  return [
    '// Written by scripts/generate-schema.ts from src/feed/schema.ts; do not edit.',
    "import * as c from '../check-parts.js';",
    `import { ${[...writer.lists].sort().join(', ')} } from '../vocabulary.js';`,
    '',
    ...writer.lines,
    `export const checks = {\n${entries.join('\n')}\n} as const;`,
    '',
  ].join('\n');
}

class CheckerWriter {
  readonly lines: string[] = [];
  readonly lists = new Set<string>();
  readonly #defs: Readonly<Record<string, JsonSchema>>;
  readonly #names = new Map<string, string>();

  constructor(defs: Readonly<Record<string, JsonSchema>>) {
    this.#defs = defs;
  }

  /** Each distinct expression is written once and then used by its name. */
  expression(schema: JsonSchema): string {
    const source = this.#source(schema);
    if (!source.includes('(')) return source;
    const known = this.#names.get(source);
    if (known !== undefined) return known;
    const name = `_${this.#names.size}`;
    this.#names.set(source, name);
    this.lines.push(`const ${name} = ${source};`);
    return name;
  }

  #source(schema: JsonSchema): string {
    const take = keywordsOf(schema);
    const source = this.#sourceOf(take);
    const left = take.left();
    if (left.length > 0) throw new Error(`unknown JSON Schema keywords: ${left.join(', ')}`);
    return source;
  }

  #sourceOf(take: Keywords): string {
    const ref = take('$ref') as string | undefined;
    if (ref !== undefined) return this.expression(this.#defs[ref.replace('#/$defs/', '')]!);
    const choices = (take('anyOf') ?? take('oneOf')) as JsonSchema[] | undefined;
    if (choices !== undefined) return `c.anyOf(${this.#all(choices)})`;
    const type = take('type');
    const options = take('enum') as unknown[] | undefined;
    if (options !== undefined) return `c.oneOf(${this.#list(options)})`;
    const constant = take('const');
    if (constant !== undefined) return `c.oneOf([${JSON.stringify(constant)}])`;
    switch (type) {
      case 'string':
        return `c.string(${[limit(take('maxLength'), 'Infinity'), ...patternsOf(take)].join(', ')})`;
      case 'boolean':
        return 'c.boolean';
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
    const fields = Object.entries(take('properties') as Record<string, JsonSchema>);
    const table = fields.map(([key, schema]) => `${key}: ${this.expression(schema)}`).join(', ');
    const required = take('required');
    return `c.object({ ${table} }${required === undefined ? '' : `, ${JSON.stringify(required)}`})`;
  }

  #all(schemas: readonly JsonSchema[]): string {
    return schemas.map((schema) => this.expression(schema)).join(', ');
  }

  /** Closed lists are named, not copied: the page holds them already. */
  #list(options: readonly unknown[]): string {
    const text = JSON.stringify(options);
    const named = Object.entries(vocabulary).find(([, list]) => JSON.stringify(list) === text);
    if (named === undefined) return text;
    this.lists.add(named[0]);
    return named[0];
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

function patternsOf(take: Keywords): string[] {
  const single = take('pattern') as string | undefined;
  const several = (take('allOf') ?? []) as { pattern: string }[];
  return [...(single === undefined ? [] : [single]), ...several.map((part) => part.pattern)].map(
    (pattern) => String(new RegExp(pattern, 'u')),
  );
}

const limit = (value: unknown, none: string): string =>
  typeof value === 'number' ? String(value) : none;
