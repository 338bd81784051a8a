// Who offers the courses of a month's list and how to reach them: phone numbers and mail addresses, left
// to right in every language.
// Left out: contacts of single courses (course-table.ts asks contact.ts).
import { coursesOf } from '../../domain/monthly-list.js';
import type { MonthlyList } from '../../domain/monthly-list.js';
import type { CatalogueOffer } from '../../feed/catalogue.js';
import { safeUrl } from '../../feed/safe-url.js';
import { waysOf } from './contact.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { line, piece, sides } from '../html/pieces.js';
import { given, own } from '../html/reading.js';
import type { Reading } from '../html/reading.js';
import { addressMarkup, waysMarkup } from './ways.js';

/** Providers of the list in the order in which they come up in it. */
export function providersSection(
  list: MonthlyList,
  readings: readonly Reading[],
): Markup | undefined {
  const offers = new Map(
    coursesOf(list).flatMap(({ course: { offer } }) =>
      offer.provider === undefined ? [] : [[offer.provider.id, offer]],
    ),
  );
  if (offers.size === 0) return undefined;
  const heading = sides(
    readings,
    (reading) => markup`<h2>${piece(own(reading.words.say('providers'), reading), reading)}</h2>`,
  );
  const items = [...offers.values()].map((offer) => providerItem(offer, readings));
  return markup`<section class="sheet">${heading}<ul class="providers">${items}</ul></section>`;
}

function providerItem(
  { provider, contacts }: CatalogueOffer,
  readings: readonly Reading[],
): Markup {
  const [first, ...others] = readings as [Reading, ...Reading[]];
  const own = given(provider?.name, first);
  const names = others.flatMap((reading) => {
    const [name] = given(provider?.name, reading);
    // a name that is the same in every language is said once
    if (name === undefined || name.text === own[0]?.text) return [];
    return [markup`<p lang="${name.lang}" dir="${name.dir}">${name.text}</p>`];
  });
  const url = safeUrl(provider?.url);
  return markup`<li>${line(own, first)}${names}${waysMarkup(waysOf(provider, contacts))}${url && addressMarkup(url)}</li>\n`;
}
