// Whether a place lies where a marker on our map may be: a position outside Germany is a slip, most
// often latitude and longitude in the wrong order. Left out: whether the address fits the position.

/** Germany with a margin of some kilometres, in degrees. Source: BKG, extreme points. */
const [WEST, EAST, SOUTH, NORTH] = [5.7, 15.2, 47.1, 55.2];

export const isInGermany = (lon: number, lat: number): boolean =>
  lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
