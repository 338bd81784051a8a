// Language tags of the Bildungsfeed: one spelling per language, whatever the editor wrote, and the
// two forms in which a feed holds texts. Left out: which language a reader is shown (i18n/text.ts)
// and how a language is called (i18n/labels.ts).

/** A text or longer body: either the value itself (default language), or one per language. */
export type Localized<T extends string | readonly unknown[]> = T | Readonly<Record<string, T>>;

/** Spellings seen in the wild. Source: docs/feed, section "Languages"; RFC 5646; ISO 639-3. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'de-simple':
      'ls de-ls de-x-ls de-de-simple de-x-simple de-x-simple-language de-de-x-simple-language de-leicht de-x-leicht de-de-x-leicht',
    'fa-AF': 'prs dari',
    fa: 'pes',
    ps: 'pus',
    ku: 'kmr',
    ckb: 'sorani',
  }).flatMap(([tag, aliases]) => aliases.split(' ').map((alias) => [alias, tag])),
);

/** Second letters of the ISO 639-1 codes, one group per first letter from a to z. Source: Library of Congress. */
const ISO_639_1 =
  'abefkmnrsvyz aeghimnors aehorsuvy aevz elnostu afijory adlnuv aeiortuyz adegikostu av agijklmnorsuvwy abginotuv ghiklnrsty abdeglnorvy cjmrs ailst u mnouw acdeghiklmnoqrstuvw aeghiklnorstwy gkrz eio ao h io ahu'.split(
    ' ',
  );

/** Languages whose regional forms are written differently enough to be kept apart. */
const REGIONAL = new Set(['fa', 'pt', 'zh']);

const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?(-simple)?$/;

const seen = new Map<string, string | undefined>();

/**
 * The tag under which the Bildungsfeed keeps a language, for example `de-simple` for `de-x-ls`,
 * `ar` for `ar-SY`, `fa-AF` for `dari`. Undefined when the tag is ill-formed, carries private or
 * unknown parts, or names no ISO 639 language.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > 35) return undefined;
  if (!seen.has(tag)) {
    if (seen.size > 500) seen.clear();
    seen.set(tag, findCanonical(tag));
  }
  return seen.get(tag);
}

function findCanonical(tag: string): string | undefined {
  const lower = tag.trim().replaceAll('_', '-').toLowerCase();
  const alias = ALIASES.get(lower);
  if (alias !== undefined) return alias;
  const [, code = '', script, country, simple = ''] = TAG.exec(lower) ?? [];
  const [language = '', region = country] = (ALIASES.get(code) ?? code).split('-');
  if (!isLanguage(language)) return undefined;
  const parts = [language];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1));
  if (region !== undefined && REGIONAL.has(language)) parts.push(region.toUpperCase());
  return (parts.join('-') + simple).replace('fa-IR', 'fa');
}

function isLanguage(code: string): boolean {
  if (code.length === 3) return !/^(q[a-t][a-z]|mul|und|zxx|mis)$/.test(code);
  return code.length === 2 && ISO_639_1[code.charCodeAt(0) - 97]?.includes(code.charAt(1)) === true;
}

/** Whether a text is a map from language tag to text rather than one text. */
export function isLanguageMap<T extends string | readonly unknown[]>(
  value: Localized<T>,
): value is Readonly<Record<string, T>> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Every language version of a text with its tag; a plain text is in the default language. */
export function languageVersions<T extends string | readonly unknown[]>(
  value: Localized<T> | undefined,
  defaultLanguage: string,
): (readonly [language: string, version: T])[] {
  if (value === undefined) return [];
  return isLanguageMap(value) ? Object.entries(value) : [[defaultLanguage, value]];
}
