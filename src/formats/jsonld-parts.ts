// Parts of JSON-LD that several things share: places, organisations, hours, weekly patterns, prices.
// What the feed does not say is left out; nothing is invented. Checked against schema.org by its types.
// Left out: the things themselves (jsonld.ts).
import type {
  ContactPointLeaf,
  GovernmentOrganization,
  OfferLeaf,
  OpeningHoursSpecificationLeaf,
  OrganizationLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  ScheduleLeaf,
} from 'schema-dts';
import { hasSessions } from '../domain/runs.js';
import type { Catalogue } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type {
  Address,
  Contact,
  LocalizedText,
  Offer,
  OpeningHours,
  Place,
  Provider,
  Run,
} from '../feed/schema.js';
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { AvailabilityState, Weekday } from '../feed/vocabulary.js';
import { readText } from '../i18n/text.js';

/** A value of JSON: what is put into a page. */
export type Json = Readonly<Record<string, unknown>>;

/** What data about a feed are read with. */
export interface DataContext {
  readonly catalogue: Catalogue;
  /** Plain date in the feed's zone. */
  readonly today: string;
  /** BCP 47: the language texts are wanted in. */
  readonly language: string;
}

/** Fields that may be missing. */
type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A thing without the fields nobody knows and without empty lists. */
export function thing<T extends object>(fields: Loose<T>): T {
  const isKnown = ([, value]: [string, unknown]) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isKnown)) as T;
}

/** The text as the page's readers get it. */
export function textOf(
  text: LocalizedText | undefined,
  { catalogue, language }: Pick<DataContext, 'catalogue' | 'language'>,
): string | undefined {
  return readText(text, language, catalogue.defaultLanguage)?.text;
}

const EDUCATIONAL = ['adult-education', 'school', 'university'];

/** A body that runs or answers for offers. */
export function organisation(provider: Provider, context: DataContext): OrganizationLeaf {
  const { kind, name, url, logo, phone, email, address } = provider;
  const contacts = (provider.contacts ?? []).flatMap(
    (id) => context.catalogue.contactsById.get(id) ?? [],
  );
  const data = thing<OrganizationLeaf>({
    '@type': 'Organization',
    name: textOf(name, context),
    url: safeUrl(url),
    logo: safeUrl(logo),
    telephone: phone,
    email,
    address: address && postalAddress(address),
    contactPoint: contacts.map((contact) => contactPoint(contact, context)),
  });
  if (kind === 'authority') return typed(data, 'GovernmentOrganization');
  return EDUCATIONAL.includes(kind ?? '') ? typed(data, 'EducationalOrganization') : data;
}

/** The same with a narrower type; schema.org's types have one shape each. */
function typed(
  data: OrganizationLeaf,
  type: Exclude<GovernmentOrganization, string>['@type'] | 'EducationalOrganization',
): OrganizationLeaf {
  return { ...data, '@type': type as 'Organization' };
}

/** The county or municipality whose feed it is. */
export function publisherOf(context: DataContext): OrganizationLeaf {
  const { name, url, logo, phone, email } = context.catalogue.publisher;
  return thing<OrganizationLeaf>({
    '@type': 'GovernmentOrganization' as 'Organization',
    name: textOf(name, context),
    url: safeUrl(url),
    logo: safeUrl(logo),
    telephone: phone,
    email,
  });
}

export function contactPoint(contact: Contact, context: DataContext): ContactPointLeaf {
  const { name, phone, email, url, languages = [], openingHours = [] } = contact;
  return thing<ContactPointLeaf>({
    '@type': 'ContactPoint',
    name: textOf(name, context),
    telephone: phone,
    email,
    url: safeUrl(url),
    availableLanguage: languages,
    hoursAvailable: openingHours.map(hours),
  });
}

export function place({ name, address, location }: Place, context: DataContext): PlaceLeaf {
  const [longitude, latitude] = location?.coordinates ?? [];
  return thing<PlaceLeaf>({
    '@type': 'Place',
    name: textOf(name, context),
    address: address && postalAddress(address),
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

/** Every address of the standard lies in Germany: its postcodes are German ones. */
function postalAddress({ street, postalCode, city }: Address): PostalAddressLeaf {
  return thing<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: city,
    addressCountry: 'DE',
  });
}

const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const dayOf = (day: Weekday) =>
  `https://schema.org/${DAYS[WEEKDAYS.indexOf(day)] ?? 'Monday'}` as const;

export function hours({ byDay, opens, closes }: OpeningHours): OpeningHoursSpecificationLeaf {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byDay.map(dayOf),
    opens,
    closes,
  };
}

/** The weekly pattern of a run; nothing for one that names its meetings one by one. */
export function schedules(run: Run, timeZone: string): readonly ScheduleLeaf[] {
  if (hasSessions(run)) return [];
  return (run.schedule ?? []).map(({ byDay, startTime, endTime, from, until, every = 1 }) =>
    thing<ScheduleLeaf>({
      '@type': 'Schedule',
      byDay: byDay.map(dayOf),
      startTime,
      endTime,
      startDate: from ?? run.startDate,
      endDate: until ?? run.endDate,
      repeatFrequency: `P${every}W`,
      exceptDate: run.exceptDates,
      scheduleTimezone: timeZone,
    }),
  );
}

const AVAILABILITY = {
  open: 'https://schema.org/InStock',
  few: 'https://schema.org/LimitedAvailability',
  waitingList: 'https://schema.org/BackOrder',
  full: 'https://schema.org/SoldOut',
} as const satisfies Partial<Record<AvailabilityState, string>>;

/**
 * What taking part costs and whether there are places; one entry for each price of the feed. Empty when
 * neither is known. `state`: places of a run.
 */
export function priceOffers(
  { free, prices = [] }: Offer,
  state: AvailabilityState | undefined,
  context: DataContext,
): readonly OfferLeaf[] {
  const availability = state === undefined || state === 'unknown' ? undefined : AVAILABILITY[state];
  const listed = prices.map((price) => priced(price, availability, context));
  if (listed.length > 0) return listed;
  const zero = free === true ? ({ price: 0, priceCurrency: 'EUR' } as const) : {};
  const category = free === undefined ? undefined : free ? 'Free' : 'Paid';
  if (category === undefined && availability === undefined) return [];
  return [thing<OfferLeaf>({ '@type': 'Offer', ...zero, category, availability })];
}

type Price = NonNullable<Offer['prices']>[number];

/** A price for a unit is no price of the whole. */
function priced(
  { amount, currency = 'EUR', per, for: whom }: Price,
  availability: (typeof AVAILABILITY)[keyof typeof AVAILABILITY] | undefined,
  context: DataContext,
): OfferLeaf {
  const isWhole = per === undefined || per === 'course' || per === 'once';
  return thing<OfferLeaf>({
    '@type': 'Offer',
    category: amount === 0 ? 'Free' : 'Paid',
    description: textOf(whom, context),
    availability,
    ...(isWhole
      ? { price: amount, priceCurrency: currency }
      : {
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            price: amount,
            priceCurrency: currency,
            unitText: per,
          },
        }),
  });
}
