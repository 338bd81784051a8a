// How to reach and register for an offer: registration, contacts, opening hours, place with its access.
// Left out: everything else about an offer (offer-sections.ts).
import type { Contact, Place, Provider, SpecialHours } from '../../feed/schema.js';
import { formatDateShort, formatPeriod, formatTimeSpan } from '../../i18n/format.js';
import type { DetailsView } from '../../offers/details-state.js';
import { markup } from '../html/markup.js';
import type { Content } from '../html/markup.js';
import { name, said, told } from './context.js';
import type { PageContext } from './context.js';
import type { HeadingLevel } from './parts.js';
import {
  feedLink,
  heading,
  listOf,
  mailLine,
  paragraph,
  phoneLine,
  present,
  section,
  webLine,
} from './parts.js';
import { addressText, languageList, openingWords, unknownWords } from './words.js';

export function registrationSection({ card }: DetailsView, context: PageContext): Content {
  const { registration } = card.offer.record;
  if (registration === undefined) return undefined;
  const { required, url, phone, email, inPerson, note, deadline } = registration;
  const { words } = context.reading;
  const first = required === true ? 'finder.register-first' : 'finder.no-registration';
  const until = deadline && formatDateShort(deadline, words.locale);
  const link = feedLink(url, undefined, context);
  return section(said(words.phrase('finder.registration'), context), [
    required !== undefined && paragraph(said(words.phrase(first), context)),
    until && paragraph(said(words.phrase('finder.register-until', until), context)),
    paragraph(told(note, context)),
    listOf(
      [
        link && [said(words.phrase('finder.online-at'), context), ' ', link],
        phoneLine(phone, context),
        mailLine(email, context),
      ],
      'lines',
    ),
    paragraph(told(inPerson, context)),
  ]);
}

/** The offer's contacts, or else its provider's own numbers. */
export function contactSection({ card }: DetailsView, context: PageContext): Content {
  const { contacts, provider } = card.offer;
  const title = said(context.reading.words.phrase('finder.contact'), context);
  if (contacts.length > 0) {
    return section(
      title,
      contacts.map((contact) => contactBox(contact, 3, context)),
    );
  }
  if (provider === undefined) return undefined;
  return section(title, [providerBox(provider, undefined, 3, context)]);
}

/** Somebody to ask: name, numbers to press, languages spoken there, hours. */
export function contactBox(contact: Contact, level: HeadingLevel, context: PageContext): Content {
  const { phone, email, url, languages = [], openingHours = [], note } = contact;
  const { reading } = context;
  const spoken =
    languages.length > 0 &&
    reading.words.phrase('finder.we-speak', languageList(languages, reading));
  return markup`<div class="box">${heading(level, told(contact.name, context))}${listOf(
    [
      phoneLine(phone, context),
      mailLine(email, context),
      webLine(url, context),
      spoken !== false && said(spoken, context),
      ...openingHours.map((hours) => hoursLine(hours, context)),
      told(note, context),
    ],
    'lines',
  )}</div>\n`;
}

/** A body with its own numbers, or else those of the contact where people are meant to ask. */
export function providerBox(
  body: Provider,
  contact: Contact | undefined,
  level: HeadingLevel,
  context: PageContext,
): Content {
  return markup`<div class="box">${heading(level, told(body.name, context))}${listOf(
    [
      phoneLine(contact?.phone ?? body.phone, context),
      mailLine(contact?.email ?? body.email, context),
      webLine(contact?.url ?? body.url, context),
      name(addressText(body)),
      ...(contact?.openingHours ?? []).map((hours) => hoursLine(hours, context)),
    ],
    'lines',
  )}</div>\n`;
}

type Hours = NonNullable<Contact['openingHours']>[number];

/** "Mo bis Fr 9:00–12:00 Uhr", with its note. */
function hoursLine(hours: Hours, context: PageContext): Content {
  const text = said(openingWords(hours, context.reading), context);
  return hours.note === undefined ? text : [text, ' – ', told(hours.note, context)];
}

export function hoursSection({ card }: DetailsView, context: PageContext): Content {
  const { openingHours, specialHours } = card.offer.record;
  const title = said(context.reading.words.phrase('finder.opening-hours'), context);
  return section(title, [listOf(hoursLines({ openingHours, specialHours }, context), 'lines')]);
}

function hoursLines(
  { openingHours = [], specialHours = [] }: Pick<Place, 'openingHours' | 'specialHours'>,
  context: PageContext,
): readonly Content[] {
  return [
    ...openingHours.map((hours) => hoursLine(hours, context)),
    ...specialHours
      .filter(({ from, to = from }) => to >= context.today)
      .map((hours) => specialLine(hours, context)),
  ];
}

function specialLine(hours: SpecialHours, context: PageContext): Content {
  const { from, to = from, closed, opens, closes, note } = hours;
  const { words } = context.reading;
  const isOpen = opens !== undefined && closes !== undefined && closed !== true;
  const open = isOpen ? formatTimeSpan(opens, closes, words.locale) : words.phrase('finder.closed');
  const text = said(`${formatPeriod(from, to, words.locale)}: ${open}`, context);
  return note === undefined ? text : [text, ' – ', told(note, context)];
}

export function placeSection({ card }: DetailsView, context: PageContext): Content {
  const { place } = card;
  if (place === undefined || card.isOnline) return undefined;
  return section(said(context.reading.words.phrase('finder.where'), context), [
    paragraph(told(place.name, context), 'strong'),
    paragraph(name(addressText(place))),
    paragraph(told(place.arrival, context)),
    listOf([...hoursLines(place, context)], 'lines'),
    listOf(accessLines(place, context)),
  ]);
}

/** What is known about getting in; what is not is named, because people depend on it. */
function accessLines({ accessibility = {} }: Place, context: PageContext): readonly Content[] {
  const { wheelchair, hearingLoop, signLanguage, note } = accessibility;
  const { reading } = context;
  const { words } = reading;
  const answer = (what: string, value: string | undefined): Content =>
    value === undefined ? undefined : said(`${what}: ${words.label('answer', value)}`, context);
  const access =
    wheelchair === undefined
      ? unknownWords(words.label('facet', 'wheelchair'), reading)
      : words.label('wheelchair', wheelchair);
  return present([
    said(access, context),
    answer(words.phrase('finder.hearing-loop'), hearingLoop),
    answer(words.phrase('finder.sign-language'), signLanguage),
    told(note, context),
  ]);
}
