// Providers, places and contacts of the federal course search -> records of the feed.
// Left out on purpose: names of persons (the feed names roles), fax numbers, and the addresses of
// logos inside the agency's own network.
import * as z from 'zod/mini';
import type { Address, Contact, Place, Provider } from '../../feed/schema.js';
import { PARTS } from '../../feed/schema.js';
import { LIMITS } from '../../feed/vocabulary.js';
import { htmlToLines } from '../html-to-body.js';
import { shorten } from '../text-parts.js';
import { providerKind } from './codes.js';
import type { JsonReader } from './json-reader.js';

/** The provider of an offer; undefined without number or name. */
export function readProvider(
  source: JsonReader,
  schoolType: string | undefined,
): Provider | undefined {
  const id = source.text('id');
  const name = source.text('name');
  if (id === undefined || name === undefined) return undefined;
  const home = source.child('adresse');
  home.leaveOut('id', 'koordinaten');
  source.leaveOut('faxVorwahl', 'faxDurchwahl');
  const logo = source.child('logo');
  logo.leaveOut('id', 'url');
  return {
    id: `ba-anbieter-${id}`,
    name: shorten(name, LIMITS.title),
    ...defined({
      kind: providerKind(schoolType),
      url: readLink(source, 'homepage'),
      logo: readLogo(logo),
      ...reachable(source),
      address: readAddress(home),
    }),
  };
}

/** Where a run takes place; undefined when the source names neither street nor town. */
export function readPlace(source: JsonReader): Place | undefined {
  const id = source.text('id');
  const where = readAddress(source);
  if (id === undefined || where === undefined) return undefined;
  const town = [where.street, where.city].filter((part) => part !== undefined).join(', ');
  const arrival = htmlToLines(source.html('hinweise') ?? '').join(' ');
  if (arrival.length > LIMITS.summary) source.report('too-long', 'hinweise');
  return {
    id: `ba-ort-${id}`,
    name: shorten(source.text('bezeichnung') ?? town, LIMITS.title),
    address: where,
    ...defined({
      location: readLocation(source.child('koordinaten'), source),
      arrival: arrival === '' ? undefined : shorten(arrival, LIMITS.summary),
    }),
  };
}

/** Contacts with a way to reach them, named after their role. */
export function readContacts(sources: readonly JsonReader[]): Contact[] {
  return sources.flatMap((source) => {
    source.leaveOut('anrede', 'titel', 'vorname', 'faxVorwahl', 'faxDurchwahl');
    if (source.text('nachname') !== undefined) source.report('person-left-out', 'nachname', '');
    const roles = source.list('rollen').map((role) => {
      role.leaveOut('id');
      return role.text('bezeichnung');
    });
    const id = source.text('id');
    const ways = defined({ ...reachable(source), url: readLink(source, 'homepage') });
    if (id === undefined || Object.keys(ways).length === 0) return [];
    return [{ id: `ba-kontakt-${id}`, name: roles[0] ?? 'Ansprechpartner', ...ways }];
  });
}

/** A web address without the parameters that only count visits; undefined and reported when unsafe. */
export function readLink(source: JsonReader, key: string): string | undefined {
  const value = source.text(key);
  if (value === undefined) return undefined;
  const link = URL.canParse(value) ? withoutCounters(value) : value;
  if (fits(PARTS.url, link)) return link;
  source.report('unreadable-link', key);
  return undefined;
}

function withoutCounters(value: string): string {
  const link = new URL(value);
  const counting = [...link.searchParams.keys()].filter((name) =>
    /^(?:utm|mtm|pk|piwik)_/u.test(name),
  );
  for (const name of counting) link.searchParams.delete(name);
  return counting.length > 0 ? link.href : value;
}

/** Drops undefined fields: in the feed, absent means unknown. */
export function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const known = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Whether the standard accepts a value for a field. */
export function fits(schema: z.ZodMiniType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function reachable(source: JsonReader): Pick<Partial<Provider>, 'phone' | 'email'> {
  const phone = readPhone(source, 'telefon') ?? readPhone(source, 'mobil');
  const email = source.text('email');
  const isEmail = email === undefined || fits(PARTS.email, email);
  if (!isEmail) source.report('unreadable-email', 'email');
  return defined({ phone, email: isEmail ? email : undefined });
}

/** E.164 from area code and number; a number that does not begin with 0 or +49 is not guessed. */
function readPhone(source: JsonReader, kind: 'telefon' | 'mobil'): string | undefined {
  const area = source.text(`${kind}Vorwahl`);
  const number = source.text(`${kind}Durchwahl`);
  if (area === undefined && number === undefined) return undefined;
  const written = [area, number].filter((part) => part !== undefined).join(' ');
  const digits = written.replace(/[\s()/.–-]/gu, '').replace(/^(?:\+49|0049)0?|^0(?!0)/u, '+49');
  if (number !== undefined && fits(PARTS.phone, digits)) return digits;
  source.report('unreadable-phone', `${kind}Durchwahl`, written);
  return undefined;
}

function readLogo(source: JsonReader): string | undefined {
  const url = readLink(source, 'externalURL');
  if (url === undefined || url.startsWith('https://')) return url;
  source.report('unreadable-link', 'externalURL');
  return undefined;
}

function readAddress(source: JsonReader): Address | undefined {
  const town = source.child('ortStrasse');
  town.leaveOut('id', 'land');
  const postalCode = town.text('plz');
  const isPostalCode = postalCode === undefined || fits(PARTS.address, { postalCode });
  if (!isPostalCode) town.report('unreadable-postal-code', 'plz');
  const found = defined({
    street: source.text('strasse'),
    postalCode: isPostalCode ? postalCode : undefined,
    city: town.text('name'),
  });
  return found.street === undefined && found.city === undefined ? undefined : found;
}

/** GeoJSON has the longitude first. */
function readLocation(source: JsonReader, parent: JsonReader): Place['location'] {
  const lat = source.number('lat');
  const lon = source.number('lon');
  if (lat === undefined || lon === undefined) return undefined;
  const location = { type: 'Point' as const, coordinates: [lon, lat] as [number, number] };
  if (fits(PARTS.point, location)) return location;
  parent.report('unreadable-position', 'koordinaten');
  return undefined;
}
