// Ways through a parsed feed that many rules share: every field, every address, every text with its
// language versions. Left out: any judgement. The feed is valid, so its depth is bounded.
import { ROLES } from '../clean.js';
import { languageVersions, type Localized } from '../language.js';
import type { Body, Feed, Inline } from '../schema.js';
import { COLLECTIONS } from '../vocabulary.js';
import type { Breach } from './rule.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A field of the feed: its name (through lists), its value and where it stands. */
export interface FeedNode extends Breach {
  readonly field: string;
  readonly value: unknown;
}

/** Every record and the header, then everything inside them, from the outside in. */
export function* nodesOf(feed: Feed): Generator<FeedNode> {
  for (const [field, value] of Object.entries(feed)) {
    if (field !== 'deleted' && !isCollection(field)) yield* below({ field, value, path: [field] });
  }
  for (const collection of COLLECTIONS) {
    for (const record of feed[collection]) {
      const path = [collection, record.id];
      yield* below({ field: collection, value: record, path, recordId: record.id });
    }
  }
}

const isCollection = (field: string): boolean => (COLLECTIONS as readonly string[]).includes(field);

function* below(node: FeedNode): Generator<FeedNode> {
  yield node;
  const { field, value, path, recordId } = node;
  if (Array.isArray(value)) {
    for (const [index, item] of (value as unknown[]).entries()) {
      const step = (item as { id?: string } | null)?.id ?? index;
      yield* below({ field, value: item, path: [...path, step], recordId });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* below({ field: key, value: item, path: [...path, key], recordId });
    }
  }
}

/** Every object of the feed, language maps included. */
export function* objectsOf(feed: Feed): Generator<FeedNode & { readonly value: Fields }> {
  for (const node of nodesOf(feed)) {
    const { value } = node;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      yield { ...node, value: value as Fields };
    }
  }
}

/** Every single text of certain machine-read fields, lists taken apart. */
export function* valuesOf(
  feed: Feed,
  fields: ReadonlySet<string>,
): Generator<FeedNode & { readonly value: string }> {
  for (const node of nodesOf(feed)) {
    const { field, value } = node;
    if (fields.has(field) && typeof value === 'string') yield { ...node, value };
  }
}

export interface TextNode extends Breach {
  readonly field: string;
  /** Plain text per language tag; one entry when the text is not translated. */
  readonly versions: readonly (readonly [language: string, text: string])[];
}

/** Every text that may be translated, bodies flattened to one line per paragraph or list item. */
export function* textsOf(feed: Feed): Generator<TextNode> {
  for (const node of nodesOf(feed)) {
    const { field, value, path, recordId } = node;
    const text = translatable(field, value, path);
    if (text === undefined) continue;
    const versions = languageVersions(text, feed.defaultLanguage).map(
      ([language, version]) => [language, plainText(version)] as const,
    );
    yield { field, path, recordId, versions };
  }
}

type Translatable = Localized<string | Exclude<Body, Fields>>;

/** The value if it is a whole text; a language version inside one, or a block, is not. */
function translatable(
  field: string,
  value: unknown,
  path: Breach['path'],
): Translatable | undefined {
  const role = ROLES.get(field);
  if (role === 'localized') return isText(value) ? value : undefined;
  const isWholeBody = role === 'blocks' && field !== 'text' && path.at(-1) === field;
  if (isWholeBody) return value as Translatable;
  const isNote = field === 'text' && path.at(-3) === 'requirements' && path.at(-1) === 'text';
  return isNote ? (value as Translatable) : undefined;
}

const isText = (value: unknown): value is Localized<string> =>
  typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value));

function plainText(version: string | Exclude<Body, Fields>): string {
  if (typeof version === 'string') return version;
  const lines = version.flatMap((block) => {
    return block.type === 'list' ? block.items.map(inlineText) : [inlineText(block.text)];
  });
  return lines.join('\n');
}

const inlineText = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((part) => (typeof part === 'string' ? part : part.text)).join('');
