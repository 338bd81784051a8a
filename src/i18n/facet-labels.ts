// Names of the filters of lists of offers, and words for their values. Apart from labels.ts because a first
// view has no filters: its words would come with it. Left out: wording of a chosen filter (offers/view).
import type { Facet } from '../domain/offer-query.js';
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import { formatWeekday } from './more-format.js';
import { labelOf, spokenLanguage } from './labels.js';
import { currentLocale } from './locale.js';

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
