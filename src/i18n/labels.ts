// Words for codes: closed lists of the feed, values and names of the finder's filters, languages.
// Left out: the words themselves (label-texts.ts) and sentences, which each widget writes with msg().
import { msg } from '@lit/localize';
import type { Facet } from '../domain/offer-query.js';
import { WEEKDAYS } from '../feed/vocabulary.js';
import { formatWeekday } from './format.js';
import { LABEL_TEXTS } from './label-texts.js';
import { currentLocale, languageName } from './locale.js';

export type LabelList = keyof typeof LABEL_TEXTS;

const texts: Readonly<Record<LabelList, Readonly<Record<string, string>>>> = LABEL_TEXTS;

/** `msg` without the mark by which the extractor knows it: the texts of labels come from a table. */
const translate: (text: string, options: { readonly id: string }) => string = msg;

/** Word for a code of a closed list ("Kurs"); the code itself when it is not in the list, as for CEFR steps. */
export function labelOf(list: LabelList, code: string): string {
  const text = Object.hasOwn(texts[list], code) ? texts[list][code] : undefined;
  return text === undefined ? code : translate(text, { id: `${list}.${code}` });
}

/** Name of a filter ("Kinderbetreuung"). */
export function facetLabel(facet: Facet): string {
  return labelOf('facet', facet);
}

/** Word for a value of a filter ("mit Kinderbetreuung"); `unknown` reads "nicht bekannt" everywhere. */
export function facetValueLabel(facet: Facet, value: string): string {
  if (value === 'unknown') return labelOf('answer', 'unknown');
  if (facet === 'language') return spokenLanguage(value);
  if (facet === 'weekday') {
    const day = WEEKDAYS.find((weekday) => weekday === value);
    return day === undefined ? value : formatWeekday(day, currentLocale());
  }
  return labelOf(facet, value);
}

/** State of free places for a status chip; unknown asks people to ask. */
export function availabilityLabel(state: string): string {
  return labelOf(state === 'unknown' ? 'availability' : 'places', state);
}

/** Name of a language in the interface's language ("Ukrainisch"), or else in its own, or else the tag. */
export function spokenLanguage(tag: string): string {
  for (const candidate of [tag, tag.replace(/-.*$/, '')]) {
    if (Object.hasOwn(texts.language, candidate)) return labelOf('language', candidate);
  }
  return languageName(tag);
}
