// By which words an offer is found: its texts in the languages asked for, its name and summary in
// every other language too, the words people read for its codes, and who and where, each with a weight.
// Left out: folding and matching (word-index.ts), the words for codes themselves (i18n/labels.ts).
import type { CatalogueOffer } from '../feed/catalogue.js';
import type { Body, Inline, LanguageMap, LocalizedText } from '../feed/schema.js';
import { UNKNOWN } from './offer-query.js';
import type { Facet } from './offer-query.js';
import type { FieldText } from './word-index.js';

/** The words people read for a code; undefined when there are none worth searching. */
export type LabelOf = (facet: Facet, code: string) => string | undefined;

/** Facets whose values are words people search for, with their weight. */
const LABELLED: readonly (readonly [Facet, number])[] = [
  ['courseType', 8],
  ['kind', 6],
  ['topic', 6],
  ['audience', 4],
  ['cost', 2],
  ['timeOfDay', 2],
  ['weekday', 2],
  ['attendance', 2],
  ['language', 1],
];
/** Labels of at least this weight are good suggestions. */
const SUGGESTED = 6;
const LEVEL_WEIGHT = 6;
const WEIGHT = {
  name: 10,
  keywords: 8,
  provider: 5,
  summary: 4,
  place: 3,
  foreign: 5,
  body: 2,
} as const;

/** All texts of an offer in `languages` (BCP 47, canonical; the first one is the reader's). */
export function* textsOf(
  offer: CatalogueOffer,
  facets: Readonly<Record<Facet, readonly string[]>>,
  languages: readonly string[],
  labelOf: LabelOf,
): Generator<FieldText> {
  const { record, provider, place, responsible, runs } = offer;
  const named = (weight: number, ...texts: (LocalizedText | undefined)[]): FieldText[] =>
    texts.flatMap((text) => inLanguages(text, languages).map((one) => ({ text: one, weight })));
  const [name, ...translations] = inLanguages(record.name, languages);
  if (name !== undefined) yield { text: name, weight: WEIGHT.name, suggests: true };
  for (const text of translations) yield { text, weight: WEIGHT.name };
  yield* labels(facets, labelOf);
  for (const text of record.keywords ?? []) yield { text, weight: WEIGHT.keywords, suggests: true };
  yield* named(WEIGHT.provider, provider?.name);
  yield* named(WEIGHT.summary, record.summary);
  for (const text of otherVersions(record.name, languages)) yield { text, weight: WEIGHT.foreign };
  for (const text of otherVersions(record.summary, languages)) yield { text, weight: WEIGHT.body };
  for (const text of bodyTexts(record.body, languages)) yield { text, weight: WEIGHT.body };
  yield* named(
    WEIGHT.body,
    ...responsible.map((body) => body.name),
    ...(record.requirements ?? []).map(({ text }) => text),
    ...(record.modules ?? []).map((module) => module.name),
    record.certificate,
    ...runs.map((run) => run.record.name),
  );
  for (const one of new Set([place, ...runs.map((run) => run.place)])) {
    yield* named(WEIGHT.place, one?.name, one?.address?.city, one?.address?.district);
  }
}

/** The words for the offer's codes. "Unknown" is no word anybody looks for. */
function* labels(
  facets: Readonly<Record<Facet, readonly string[]>>,
  labelOf: LabelOf,
): Generator<FieldText> {
  for (const [facet, weight] of LABELLED) {
    for (const code of facets[facet]) {
      const text = code === UNKNOWN ? undefined : labelOf(facet, code);
      if (text !== undefined) yield { text, weight, suggests: weight >= SUGGESTED };
    }
  }
  // steps are their own words in every language
  for (const text of facets.level) yield { text, weight: LEVEL_WEIGHT };
}

/** The versions of a text in the languages, each once; any version when it has none of them. */
export function inLanguages(
  text: LocalizedText | undefined,
  languages: readonly string[],
): readonly string[] {
  return typeof text === 'string' ? [text] : versions(text ?? {}, languages);
}

/** The versions that `inLanguages` leaves out, for people who type in a third language. */
function otherVersions(text: LocalizedText | undefined, languages: readonly string[]): string[] {
  if (text === undefined || typeof text === 'string') return [];
  const wanted = versions(text, languages);
  return Object.values(text).filter((version) => !wanted.includes(version));
}

function versions<T>(map: LanguageMap<T>, languages: readonly string[]): readonly T[] {
  const wanted = languages
    .map((tag) => [tag, tag.replace(/-.*/, '')].find((one) => Object.hasOwn(map, one)))
    .flatMap((tag) => (tag === undefined ? [] : [map[tag] as T]));
  return wanted.length > 0 ? [...new Set(wanted)] : Object.values(map).slice(0, 1);
}

/** The texts of a body in the languages, or in any when it has none of them. */
export function* bodyTexts(
  body: Body | undefined,
  languages: readonly string[],
): Generator<string> {
  const bodies = Array.isArray(body) ? [body] : versions(body ?? {}, languages);
  for (const block of bodies.flat()) {
    for (const inline of block.type === 'list' ? block.items : [block.text])
      yield inlineText(inline);
  }
}

/** The words of a piece of rich text, without emphasis and links. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
