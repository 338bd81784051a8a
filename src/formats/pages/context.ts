// What every static page is written with: the data, the reader's language, the day, and ways to other pages.
// Left out: what stands on which page.
import type { OfferIndex } from '../../domain/offer-index.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Catalogue } from '../../feed/catalogue.js';
import type { LocalizedText } from '../../feed/schema.js';
import type { Content, Markup } from '../html/markup.js';
import { markup } from '../html/markup.js';
import { piece } from '../html/pieces.js';
import { given, own } from '../html/reading.js';
import type { DataContext } from '../jsonld.js';
import type { Piece, Reading } from '../html/reading.js';
import { pagePath, wayBetween } from './paths.js';

export interface PageContext {
  readonly catalogue: Catalogue;
  readonly reading: Reading;
  /** Plain date in the feed's zone: the day on which the pages are written. */
  readonly today: PlainDate;
  /** Answers which offers belong to a step or section. */
  readonly index: OfferIndex;
  /** Where the page lies inside its language (paths.ts). */
  readonly place: string;
  /** Absolute address of a place in this language; a relative one where nobody said where the site will be. */
  readonly address: (place: string) => string;
}

/** For whom something is written. */
export type Reader = Pick<PageContext, 'reading'>;

/** Our own words, marked where the page is in a language we do not speak. */
export function said(text: string, { reading }: Reader): Content {
  return piece(own(text, reading), reading);
}

/** A text of the feed with its language; undefined where there is none. */
export function told(text: LocalizedText | undefined, { reading }: Reader): Content {
  const [found] = given(text, reading);
  return found && isolated(found, reading);
}

/** Foreign texts stand apart, so that their direction turns nothing around them. */
export function isolated(found: Piece, { language }: Reading): Markup {
  const { text, lang, dir } = found;
  if (lang === language) return markup`${text}`;
  return markup`<bdi lang="${lang}" dir="${dir}">${text}</bdi>`;
}

/** The bare text, for places that cannot be marked: titles of windows, data for machines. */
export function plain(text: LocalizedText | undefined, { reading }: Reader): string {
  return given(text, reading)[0]?.text ?? '';
}

/** Numbers and addresses: left to right in every language, never translated by a machine. */
export function leftToRight(text: string): Markup {
  return markup`<bdi dir="ltr" translate="no">${text}</bdi>`;
}

/** A name without a language of its own, such as a street. */
export function name(text: string | undefined): Content {
  return text === undefined ? undefined : markup`<bdi>${text}</bdi>`;
}

/** Address of another place in the same language, as seen from this page. */
export function to(place: string, { place: from }: Pick<PageContext, 'place'>): string {
  return wayBetween(from, place);
}

/** Address of the same place in another language. */
export function inLanguage(
  language: string,
  { place, reading }: Pick<PageContext, 'place' | 'reading'>,
): string {
  return wayBetween(pagePath(reading.language, place), pagePath(language, place));
}

/** What JSON-LD needs to know of the page's surroundings. */
export function dataOf({ catalogue, reading, today }: PageContext): DataContext {
  return { catalogue, today, language: reading.language };
}
