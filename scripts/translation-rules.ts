// What a translation has to keep to, without files: each rule gives one sentence per mistake.
// Left out: reading XLIFF and sources (check-translations.ts), style and taste.
import { pluralForms } from '../src/i18n/plural.js';

export interface Translated {
  /** German text by message id. */
  readonly sources: ReadonlyMap<string, string>;
  /** German text the translations were made from. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** Texts by message id, per locale. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Names and abbreviations that stay in Latin letters in Arabic text. */
const LATIN_NAMES = /\b(BAMF|MiA|ESF|Jobcenter|Deutsch|A2|ICS|PDF|KB|MB|GPS)\b/g;

/** Words that English spells as German does. */
const SAME_IN_ENGLISH = new Set(
  'Information Initiative Sport Amharisch Dari Oromo Somali Tigrinya Urdu online Jobcenter'.split(
    ' ',
  ),
);

const GERMAN_WORDS = /[äöüßÄÖÜ„]|\b(und|oder|nicht|keine?|für|mit|der|die|das|bitte|Angebote?)\b/;

export function problemsOf({ sources, madeFrom, targets }: Translated): string[] {
  const ids = [...sources.keys()];
  return [
    ...ids
      .filter((id) => !/^[a-zA-Z]+\.[\w.-]+$/.test(id))
      .map((id) => `${id}: needs an explicit id`),
    ...ids
      .filter((id) => madeFrom.get(id) !== sources.get(id))
      .map((id) => `${id}: the German text has changed; renew the translations, then --accept`),
    ...ids.flatMap((id) => pluralProblems('de', id, sources.get(id) ?? '')),
    ...[...targets].flatMap(([locale, texts]) =>
      ids.flatMap((id) => targetProblems(locale, id, sources.get(id) ?? '', texts.get(id))),
    ),
  ];
}

function targetProblems(
  locale: string,
  id: string,
  source: string,
  target: string | undefined,
): string[] {
  const name = `${locale} ${id}`;
  if (target === undefined || target.trim() === '') return [`${name}: not translated`];
  return [
    ...pluralProblems(locale, id, target),
    ...(isPlural(source) === isPlural(target) ? [] : [`${name}: plural on one side only`]),
    ...(gapsOf(source) === gapsOf(target) ? [] : [`${name}: other gaps than ${gapsOf(source)}`]),
    ...(locale === 'ar' && isNotArabic(target) ? [`${name}: not in Arabic script: ${target}`] : []),
    ...(locale === 'de-simple' && isHard(target) ? [`${name}: not easy to read: ${target}`] : []),
    ...(locale === 'en' && isGerman(source, target) ? [`${name}: still German: ${target}`] : []),
  ];
}

/** Names of what is filled in, sorted: `{date} {name}`. A plural with its forms is none. */
function gapsOf(text: string): string {
  const plain = text.replace(/\{n, plural,(\s*[=\w]+\s*\{[^{}]*\})+\s*\}/g, '');
  return [...new Set(plain.match(/\{\w+\}/g))].sort().join(' ');
}

function isPlural(text: string): boolean {
  return pluralForms(text) !== undefined;
}

/** Every category of the language, no other one; `=0` and the like are free. */
function pluralProblems(locale: string, id: string, text: string): string[] {
  const forms = pluralForms(text);
  if (forms === undefined) {
    return text.includes('plural') ? [`${locale} ${id}: plural cannot be read`] : [];
  }
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort().join(' ');
  const given = [...forms.keys()]
    .filter((form) => !form.startsWith('='))
    .sort()
    .join(' ');
  return needed === given ? [] : [`${locale} ${id}: plural forms "${given}", needed "${needed}"`];
}

/** What software can see of Leichte Sprache. Source: BITV 2.0, annex 2 part 2; DIN SPEC 33429. */
function isHard(text: string): boolean {
  const sentences = text.replace(/\$\{\d+\}|\{n, plural,|=?\w+ \{/g, '').split(/[.!?:}](?:\s|$)/);
  const isLong = sentences.some((sentence) => sentence.trim().split(/\s+/).length > 12);
  const hasLongWord = /[\p{L}]{17,}/u.test(text);
  return (
    isLong || hasLongWord || /[%&§/]|\b(z\. ?B\.|usw\.|bzw\.|d\. ?h\.|inkl\.|ggf\.)/.test(text)
  );
}

function isNotArabic(target: string): boolean {
  const words = target
    .replace(/\$\{\d+\}/g, '')
    .replace(/\{\w+\}|\{n, plural,|=?\w+ \{/g, '')
    .replace(LATIN_NAMES, '');
  return (
    /\p{Script=Latin}/u.test(words) || (/\p{L}/u.test(words) && !/\p{Script=Arabic}/u.test(words))
  );
}

function isGerman(source: string, target: string): boolean {
  if (GERMAN_WORDS.test(target)) return true;
  return source === target && /\p{L}/u.test(source) && !SAME_IN_ENGLISH.has(source);
}
