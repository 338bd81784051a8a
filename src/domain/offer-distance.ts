// How far away an offer is. Left out: finding out where somebody is; the reader chooses a town.
import type { CatalogueOffer } from '../feed/catalogue.js';
import { currentRuns } from './offer-facts.js';
import type { NearTo } from './offer-query.js';
import type { PlainDate } from './plain-date.js';

const EARTH_RADIUS_KM = 6371;

/**
 * Kilometres as the crow flies to the nearest place of the offer or of a current run. Undefined
 * when none of them has coordinates.
 */
export function distanceTo(
  near: Pick<NearTo, 'lat' | 'lon'>,
  offer: CatalogueOffer,
  today: PlainDate,
): number | undefined {
  const places = [offer.place, ...currentRuns(offer, today).map(({ place }) => place)];
  const distances = places.flatMap((place) => {
    if (place?.location === undefined) return [];
    const [lon, lat] = place.location.coordinates;
    return kilometres(near, { lat, lon });
  });
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** Great-circle distance. Source: haversine formula, mean radius of IUGG. */
function kilometres(a: Pick<NearTo, 'lat' | 'lon'>, b: Pick<NearTo, 'lat' | 'lon'>): number {
  const radians = Math.PI / 180;
  const halfChord = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const chord =
    halfChord(a.lat, b.lat) +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * halfChord(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
