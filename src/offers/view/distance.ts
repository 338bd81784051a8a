// How far away an offer is, from the place a reader has chosen. Comes with the search for one: a list that nobody has
// narrowed measures nothing. Left out: measuring (domain/offer-distance.ts).
import { html, nothing } from 'lit';
import { formatDistance } from '../../i18n/more-format.js';
import type { Rendered } from '../../ui/local-text.js';
import type { CardView } from '../card-state.js';
import type { Reading } from './reading.js';

/** "(3 km)", to stand behind a place. */
export function distanceNote({ distanceKm }: CardView, { locale }: Reading): Rendered {
  if (distanceKm === undefined) return nothing;
  return html` <span class="quiet">(${formatDistance(distanceKm, locale)})</span>`;
}
