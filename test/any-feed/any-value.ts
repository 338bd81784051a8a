// Any value that a JSON Schema of the standard allows, taken from the schema itself, so that no field is forgotten;
// with a taste for what breaks things: the first and last day, ids that every object has, texts of signs alone.
// Left out: whole feeds (any-feed.ts), values that the schema refuses.
import fc from 'fast-check';
import type { JsonSchema } from '../../src/feed/json-schema.js';

type Any = fc.Arbitrary<unknown>;
type Definitions = Readonly<Record<string, JsonSchema>>;

const dayFrom2026 = (day: number): string =>
  new Date(Date.UTC(2026, 10, 22 + day)).toISOString().slice(0, 10);

const date = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -40, max: 120 }).map(dayFrom2026) },
  { weight: 1, arbitrary: fc.integer({ min: -900, max: 900 }).map(dayFrom2026) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['1900-01-01', '2199-12-31', '2024-02-29', '2027-03-28', '2026-10-25', '2026-12-31'],
    ),
  },
);
const clock = [
  'T00:00:00Z',
  'T23:30:00Z',
  'T23:59:59+01:00',
  'T12:00:00.125-11:00',
  'T00:00:00+14:00',
];
const instant = fc.tuple(date, fc.constantFrom(...clock)).map((parts) => parts.join(''));

const text = fc.oneof(
  fc.constantFrom(
    ...[
      'Deutsch B1',
      'Kinder',
      '0',
      '?',
      '-----',
      'ß',
      'بيت',
      'עברית',
      '\u2067ש\u2069',
      '😀',
      '👨‍👩‍👧',
    ],
    ...['<b>&amp;</b>', '"x"', '$&', '{n}', '%s', 'a;b,c\\n', 'eins\nzwei', 'x\r\nBEGIN:VEVENT'],
    ...['toString', '__proto__', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ),
  fc.constantFrom('lang ', 'ä', '😀').map((one) => one.repeat(40)),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => `${one}x`),
);

/** Few, so that they meet: references that lead somewhere, records and runs with the same id. */
const id = fc.constantFrom(
  ...['a', 'b', 'c', 'A', 'd.e', 'x~y', '9_-', '0', 'index', 'con', 'aim', 'level', 'work'],
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'z'.repeat(128)],
);
const language = fc.constantFrom(
  ...['de', 'ar', 'en', 'uk', 'de-simple', 'fa', 'fa-AF', 'ckb', 'zh', 'yi', 'dari', 'ar-SY'],
);
const url = fc.constantFrom(
  ...['https://a.example/', 'http://a.example', 'HTTPS://A.example/x?y=1&z=%20#q'],
  ...['https://ä.example:99999/', 'https://..', 'https://a.example:0?x=[1]'],
);

/** Shared parts of the standard by their name in the schema. */
const PARTS: Readonly<Record<string, Any>> = {
  id,
  date,
  instant,
  stamp: fc.oneof(date, instant),
  url,
  languageTag: language,
  time: fc.constantFrom('00:00', '02:30', '08:30', '12:00', '17:00', '18:00', '20:15', '23:59'),
  email: fc.constantFrom('a@b.de', '%+._-@ä.example'),
  phone: fc.constantFrom('+493023125123', '+4915112345678', '115', '+999999999999999'),
};

/** Values of a schema whose shared parts stand in its own `$defs`. */
export function anyValueOf(schema: JsonSchema): Any {
  return valueOf(schema, schema.$defs ?? {});
}

function valueOf(schema: JsonSchema, parts: Definitions): Any {
  const { $ref, anyOf, enum: choices, const: only, prefixItems } = schema;
  const all = (list: unknown) => (list as JsonSchema[]).map((one) => valueOf(one, parts));
  if (typeof $ref === 'string') {
    const name = $ref.slice('#/$defs/'.length);
    return PARTS[name] ?? valueOf(parts[name] ?? {}, parts);
  }
  if (anyOf !== undefined) return fc.oneof(...all(anyOf));
  if (only !== undefined) return fc.constant(only);
  if (choices !== undefined) return fc.constantFrom(...(choices as unknown[]));
  if (prefixItems !== undefined) return fc.tuple(...all(prefixItems));
  if (schema['type'] === 'array') return listOf(schema, parts);
  return schema['type'] === 'object' ? recordOf(schema, parts) : plainOf(schema);
}

function plainOf({ type, minimum, maximum, maxLength, pattern = '' }: JsonSchema): Any {
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') {
    const max = typeof maxLength === 'number' ? maxLength : 200;
    if (String(pattern).includes('\\p{S}')) return fc.oneof(text, longText(max));
    return fc
      .stringMatching(new RegExp(String(pattern), 'u'))
      .filter(({ length }) => length <= max);
  }
  const [min, max] = [Number(minimum ?? 0), Math.min(Number(maximum ?? 1e6), 1e9)];
  const edges = fc.constantFrom(min, Math.max(min, 0), max);
  const within = { min, max: Math.min(max, min + 30) };
  const any = type === 'integer' ? fc.integer(within) : fc.double({ ...within, noNaN: true });
  return fc.oneof(edges, any);
}

const longText = (max: number): Any =>
  text.map((one) => one.repeat(Math.ceil(max / one.length)).slice(0, max - 1) + 'x');

function listOf({ items, minItems = 0, maxItems = 3 }: JsonSchema, parts: Definitions): Any {
  const minLength = Number(minItems);
  const maxLength = Math.min(Number(maxItems), Math.max(minLength, 3));
  return fc.array(valueOf(items as JsonSchema, parts), { minLength, maxLength });
}

/** With few of its fields or many; or one value for each of some languages. */
function recordOf(schema: JsonSchema, parts: Definitions): Any {
  const { properties, additionalProperties, required = [] } = schema;
  if (properties === undefined) {
    return fc.dictionary(language, valueOf(additionalProperties as JsonSchema, parts), {
      maxKeys: 3,
    });
  }
  const fields = Object.entries(properties).map(
    ([name, one]) => [name, valueOf(one, parts)] as const,
  );
  const needed = fields.filter(([name]) => (required as string[]).includes(name));
  const others = fields.filter((field) => !needed.includes(field));
  const some = (maxLength: number) =>
    fc
      .subarray(others, { maxLength: Math.min(maxLength, others.length) })
      .chain((chosen) => fc.record(Object.fromEntries([...needed, ...chosen])));
  return fc.oneof(some(4), some(others.length));
}
