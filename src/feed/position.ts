// Keeps markers on the map where they belong: a position outside Germany is a slip, most often
// latitude and longitude in the wrong order. Left out: whether the address fits the position.
import { finding, type Spot } from './findings.js';
import type { Issue } from './issue.js';
import type { Place } from './schema.js';

/** Germany with a margin of some kilometres, in degrees. Source: BKG, extreme points. */
const GERMANY = { west: 5.7, east: 15.2, south: 47.1, north: 55.2 };

/** The place, without its position when that lies outside Germany; what was dropped is reported. */
export function withUsablePosition(
  place: Place,
  spot: Spot,
  report: (issue: Issue) => void,
): Place {
  if (place.location === undefined) return place;
  const [lon, lat] = place.location.coordinates;
  if (isInGermany(lon, lat)) return place;
  const code = isInGermany(lat, lon) ? 'coordinates-swapped' : 'coordinates-outside';
  const where = { path: [...spot.path, 'location'], recordId: spot.recordId };
  report(finding(code, where, 'field-dropped', { lat, lon }));
  const rest = { ...place };
  delete rest.location;
  return rest;
}

function isInGermany(lon: number, lat: number): boolean {
  const { west, east, south, north } = GERMANY;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
