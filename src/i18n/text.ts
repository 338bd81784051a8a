// Localised feed text -> the text to show, with its language, direction and whether it is a
// fallback. Nothing else may decide in which language a feed text appears.
// Left out: texts of blocks (body.ts), output (ui/local-text.ts, ui/rich-text.ts) and the interface's own words (locale.ts).
import type { LanguageMap, LocalizedText } from '../feed/schema.js';
import { directionOf, primaryLanguage, scriptOf, type Direction } from './locales.js';

export { directionOf };

/** How a text is written: what `lang` and `dir` have to say about it. */
export interface TextLanguage {
  /** BCP 47 tag of the text itself. */
  readonly lang: string;
  readonly dir: Direction;
  /** The text is not in the wanted language; people must be able to see that. */
  readonly isFallback: boolean;
}

export interface LocalText extends TextLanguage {
  readonly text: string;
}

/**
 * The text to show to somebody who wants `wanted`. Order: wanted, wanted without region, the feed's
 * default, de, en, then any language, those in a familiar script first. Related languages in another
 * script never stand in for each other (ku for ckb). German in place of `de-simple` counts as a
 * fallback, another region of the same language does not. Undefined only for an absent text.
 * Source: design of languages, 3.2.
 */
export function readText(
  text: LocalizedText | undefined,
  wanted: string,
  fallbackDefault: string,
): LocalText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { text, ...describe(fallbackDefault, wanted) };
  const found = pick(text, wanted, fallbackDefault);
  return found && { text: found.value, ...describe(found.lang, wanted) };
}

/** How a text in `lang` is written, for somebody who wants `wanted`. */
export function describe(lang: string, wanted: string): TextLanguage {
  return { lang, dir: directionOf(lang), isFallback: readerTag(lang) !== readerTag(wanted) };
}

/** Texts with the same reader tag are equally readable: the region does not matter, Leichte Sprache does. */
function readerTag(tag: string): string {
  const variant = /-simple$/i.test(tag) ? '-simple' : '';
  return `${primaryLanguage(tag)}${variant}/${scriptOf(tag)}`;
}

/** The first of the texts in the order of `readText` that says anything. */
export function pick<T extends { readonly length: number }>(
  map: LanguageMap<T>,
  wanted: string,
  fallbackDefault: string,
): { readonly lang: string; readonly value: T } | undefined {
  const tags = Object.keys(map).filter((tag) => map[tag]?.length);
  const lang =
    [wanted, withoutRegion(wanted), fallbackDefault, 'de', 'en'].find((tag) =>
      tags.includes(tag),
    ) ??
    tags.find((tag) => scriptOf(tag) === scriptOf(wanted)) ??
    tags[0] ??
    '';
  const value = map[lang];
  return value && { lang, value };
}

/** `fa-AF` gives `fa`; a tag that names a script keeps it, so that none changes by surprise. */
const withoutRegion = (tag: string): string => tag.replace(/-([A-Za-z]{2}|[0-9]{3})(?=-|$)/, '');
