// Sentences with a number, in the plural forms each language has. Left out: nested messages, gender
// and ordinals; a sentence that would need them is worded differently.
import { formatNumber } from './number.js';
import type { Locale } from './locales.js';

const rules = new Map<Locale, Intl.PluralRules>();

/** `{n, plural, one {# Angebot} other {# Angebote}}` anywhere in a message. */
const BLOCK = /\{n, plural,((?:\s*[=\w]+\s*\{[^{}]*\})+)\s*\}/g;
const FORM = /([=\w]+)\s*\{([^{}]*)\}/g;

/**
 * Fills an ICU plural message. `=0` and the like win over the categories; `#` becomes the number in
 * Latin digits. A form that is missing falls back to `other`; scripts/check-translations.ts sees to it that none is.
 * Source: ICU MessageFormat; categories from CLDR through Intl.PluralRules.
 */
export function plural(message: string, n: number, locale: Locale): string {
  const pieces = piecesOf(message).map((piece) =>
    typeof piece === 'string' ? piece : chooseForm(piece, n, locale),
  );
  return pieces.join('');
}

/** Puts `values` where their names stand in braces; what has no value stays as it is. */
export function fillIn(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** The forms a message defines, by category; undefined when it is not a plural message. */
export function pluralForms(message: string): Forms | undefined {
  return piecesOf(message).find((piece) => typeof piece !== 'string');
}

type Forms = ReadonlyMap<string, string>;

/** Messages taken apart: a month says the same one for each of its days. */
const taken = new Map<string, readonly (string | Forms)[]>();

/** Text and forms of a message in their order. */
function piecesOf(message: string): readonly (string | Forms)[] {
  let pieces = taken.get(message);
  if (pieces === undefined) {
    pieces = message.split(BLOCK).map((piece, at) => (at % 2 === 0 ? piece : readForms(piece)));
    taken.set(message, pieces);
  }
  return pieces;
}

function chooseForm(forms: Forms, n: number, locale: Locale): string {
  const form = forms.get(`=${n}`) ?? forms.get(categoryOf(n, locale)) ?? forms.get('other') ?? '#';
  return form.replaceAll('#', formatNumber(n, locale));
}

function readForms(source: string): Forms {
  return new Map(
    [...source.matchAll(FORM)].map(([, category = '', text = '']) => [category, text] as const),
  );
}

function categoryOf(n: number, locale: Locale): Intl.LDMLPluralRule {
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return rule.select(n);
}
