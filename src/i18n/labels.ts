// Words for codes: closed lists of the feed, values and names of the finder's filters, languages.
// Left out: the words themselves (label-texts.ts) and sentences, which each widget writes with msg().
import type { Facet } from '../domain/offer-query.js';
import { WEEKDAYS } from '../feed/vocabulary.js';
import { formatWeekday } from './format.js';
import { labels as german } from './generated/labels-de.js';
import { LABEL_CODES, type LabelList, type PackedLabels } from './label-codes.js';
import { currentLocale, labelsOf, languageName } from './locale.js';

export type { LabelList };

const codes: Readonly<Record<LabelList, readonly string[]>> = LABEL_CODES;

/** Word for a code of a closed list ("Kurs"); the code itself when it is not in the list, as for CEFR steps. */
export function labelOf(list: LabelList, code: string): string {
  const index = codes[list].indexOf(code);
  const packs = [labelsOf(currentLocale()), german, labelsOf('de')];
  return packs.map((labels) => wordAt(labels, list, index)).find(Boolean) ?? code;
}

/** Empty where a language has no word or reads as German does, or where the words have not arrived. */
function wordAt(labels: PackedLabels, list: LabelList, index: number): string {
  return labels[list]?.split('|')[index] ?? '';
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
  return labelOf('places', state);
}

/** Name of a language in the interface's language ("Ukrainisch"), or else in its own, or else the tag. */
export function spokenLanguage(tag: string): string {
  const known = [tag, tag.replace(/-.*$/, '')].find((candidate) =>
    codes.language.includes(candidate),
  );
  return known === undefined ? languageName(tag) : labelOf('language', known);
}
