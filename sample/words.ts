// Short hands for the hand-written texts of the sample county: language maps, structured bodies and
// names that several offers share. Left out: any wording; that stands in the files that use this.
import type { Block, Body, Inline, LanguageMap, LocalizedText } from '../src/feed/schema.js';

/** The five languages of the sample feed, in the order in which `words` takes them. */
export const SAMPLE_LANGUAGES = ['de', 'de-simple', 'en', 'ar', 'uk'] as const;

export type Texts = LanguageMap;

/**
 * A text in up to five languages: German, easy German (Leichte Sprache), English, Arabic,
 * Ukrainian. An empty string is an honest gap: the text has not been translated yet.
 */
export function words(de: string, simple = '', en = '', ar = '', uk = ''): Texts {
  const texts = [de, simple, en, ar, uk];
  return Object.fromEntries(
    SAMPLE_LANGUAGES.flatMap((tag, index) => {
      const text = texts[index] ?? '';
      return text === '' ? [] : [[tag, text]];
    }),
  );
}

/** Base text and addition in every language that has both, divided by a comma. */
export function withAddition(base: Texts, addition: Texts): Texts {
  return merge(base, addition, (text, extra, tag) =>
    tag === 'ar' ? `${text}، ${extra}` : `${text}, ${extra}`,
  );
}

/** Name of an offer with the town it takes place in; the town keeps its Latin letters. */
export function inTown(base: Texts, town: string): Texts {
  return Object.fromEntries(
    Object.entries(base).map(([tag, text]) => [
      tag,
      tag.startsWith('de') ? `${text} in ${town}` : `${text} – ${town}`,
    ]),
  );
}

/** Base text and what follows it after a space, in every language that has both. */
export function followedBy(base: Texts, addition: Texts): Texts {
  return merge(base, addition, (text, extra) => `${text} ${extra}`);
}

/** The same text in fewer languages. */
export function only(text: Texts, ...tags: string[]): Texts {
  return Object.fromEntries(Object.entries(text).filter(([tag]) => tags.includes(tag)));
}

/** What the feed carries: a plain string where there is German only. */
export function toFeedText(text: Texts): LocalizedText {
  const [first, ...others] = Object.entries(text);
  return first?.[0] === 'de' && others.length === 0 ? first[1] : text;
}

function merge(
  base: Texts,
  other: Texts,
  join: (base: string, other: string, tag: string) => string,
): Texts {
  return Object.fromEntries(
    Object.entries(base).flatMap(([tag, text]) => {
      const addition = other[tag];
      return addition === undefined ? [] : [[tag, join(text, addition, tag)]];
    }),
  );
}

// ── Bodies ──────────────────────────────────────────────────────────────────────────────────────

export const p = (text: Inline): Block => ({ type: 'paragraph', text });
export const h = (text: string): Block => ({ type: 'heading', text });
export const ul = (...items: Inline[]): Block => ({ type: 'list', items });
export const ol = (...items: Inline[]): Block => ({ type: 'list', ordered: true, items });
export const a = (text: string, url: string) => ({ text, url });
export const strong = (text: string) => ({ text, strong: true });

/** A body in the languages that have one. */
export function body(texts: Readonly<Record<string, readonly Block[]>>): Body {
  return Object.fromEntries(Object.entries(texts).map(([tag, blocks]) => [tag, [...blocks]]));
}
