// Descriptions of providers, places and contacts, and of the small parts many records share.
import type {
  Address,
  Attachment,
  Block,
  Contact,
  Inline,
  Link,
  OpeningHours,
  Place,
  Provider,
  SpecialHours,
} from '../schema.js';
import { describeFields } from './field-docs.js';

const ID = [
  'Dauerhafte Kennung, im Feed nur einmal.',
  'Permanent id, unique in the feed.',
] as const;
const MODIFIED = [
  'Wann der Eintrag zuletzt geändert wurde.',
  'When the record last changed.',
] as const;
const REPLACES = [
  'Frühere Kennungen dieses Eintrags, damit alte Links nicht ins Leere führen.',
  'Former ids of this record, so that old links still lead somewhere.',
] as const;
const HOURS = ['Regelmäßige Öffnungszeiten.', 'Regular opening hours.'] as const;
const SPECIAL_HOURS = [
  'Abweichende Zeiten und Schließtage.',
  'Exceptions and closing days.',
] as const;

type Paragraph = Extract<Block, { readonly type: 'paragraph' }>;
type List = Extract<Block, { readonly type: 'list' }>;
type Span = Exclude<Exclude<Inline, string>[number], string>;

export const PARTY_DOCS = {
  provider: describeFields<Provider>({
    id: ID,
    name: ['Name, wie er an der Tür steht.', 'Name as it stands on the door.'],
    kind: ['Art der Einrichtung.', 'Kind of organisation.'],
    url: ['Seite der Einrichtung.', 'Page of the organisation.'],
    logo: ['Adresse des Logos.', 'Address of the logo.'],
    phone: ['Telefonnummer der Zentrale.', 'Phone number of the front desk.'],
    email: ['Funktionspostfach.', 'Role mailbox.'],
    contacts: [
      'Kennungen von Ansprechstellen; sie gelten für Angebote ohne eigene.',
      'Ids of contacts; they stand in for offers without any of their own.',
    ],
    address: ['Anschrift.', 'Address.'],
    languages: [
      'Sprachen, in denen man hier Auskunft bekommt.',
      'Languages in which one gets advice here.',
    ],
    accreditation: [
      'Zulassungen, zum Beispiel als Träger von Integrationskursen.',
      'Accreditations, for example as a provider of integration courses.',
    ],
    replaces: REPLACES,
    modified: MODIFIED,
  }),
  place: describeFields<Place>({
    id: ID,
    name: ['Name des Ortes.', 'Name of the place.'],
    address: ['Anschrift.', 'Address.'],
    location: [
      'Lage als GeoJSON-Punkt: erst Länge, dann Breite.',
      'Position as a GeoJSON point: longitude first, then latitude.',
    ],
    accessibility: [
      'Was über die Barrierefreiheit bekannt ist.',
      'What is known about accessibility.',
    ],
    arrival: ['Wie man hinkommt.', 'How to get there.'],
    openingHours: HOURS,
    specialHours: SPECIAL_HOURS,
    replaces: REPLACES,
    modified: MODIFIED,
  }),
  accessibility: describeFields<NonNullable<Place['accessibility']>>({
    wheelchair: ['Mit Rollstuhl zugänglich?', 'Accessible with a wheelchair?'],
    hearingLoop: ['Höranlage vorhanden?', 'Hearing loop available?'],
    signLanguage: ['Verständigung in Gebärdensprache möglich?', 'Sign language possible?'],
    note: ['Erläuterung, zum Beispiel zur Rampe.', 'Explanation, for example about the ramp.'],
  }),
  contact: describeFields<Contact>({
    id: ID,
    name: [
      'Aufgabe oder Stelle, nach Möglichkeit keine Person.',
      'Role or office, if possible not a person.',
    ],
    phone: ['Telefonnummer.', 'Phone number.'],
    email: ['Funktionspostfach.', 'Role mailbox.'],
    url: ['Seite mit Kontaktformular oder Auskunft.', 'Page with a contact form or information.'],
    languages: ['Sprachen, die hier gesprochen werden.', 'Languages spoken here.'],
    openingHours: ['Wann jemand erreichbar ist.', 'When somebody can be reached.'],
    note: ['Hinweis, zum Beispiel "nur mit Termin".', 'Note, for example "by appointment only".'],
    modified: MODIFIED,
  }),
  address: describeFields<Address>({
    street: ['Straße und Hausnummer.', 'Street and number.'],
    postalCode: ['Postleitzahl, fünf Ziffern als Text.', 'Postal code, five digits as text.'],
    city: ['Ort.', 'Town.'],
    district: ['Ortsteil oder Stadtteil.', 'Part of town.'],
  }),
  geometry: describeFields<NonNullable<Place['location']>>({
    type: ['Art der Geometrie nach GeoJSON.', 'Kind of geometry according to GeoJSON.'],
    coordinates: [
      'Koordinaten in Grad: erst Länge, dann Breite.',
      'Coordinates in degrees: longitude first, then latitude.',
    ],
  }),
  openingHours: describeFields<OpeningHours>({
    byDay: ['Wochentage.', 'Weekdays.'],
    opens: ['Beginn.', 'From.'],
    closes: ['Ende.', 'To.'],
    note: ['Hinweis, zum Beispiel "nach Vereinbarung".', 'Note, for example "by appointment".'],
  }),
  specialHours: describeFields<SpecialHours>({
    from: ['Erster Tag.', 'First day.'],
    to: ['Letzter Tag; fehlt er, ist es nur ein Tag.', 'Last day; if absent, it is one day only.'],
    closed: ['true: ganz geschlossen.', 'true: closed altogether.'],
    opens: ['Beginn an diesen Tagen.', 'From, on these days.'],
    closes: ['Ende an diesen Tagen.', 'To, on these days.'],
    note: ['Grund.', 'Reason.'],
  }),
  link: describeFields<Link>({
    url: ['Adresse.', 'Address.'],
    title: ['Worauf der Link führt.', 'What the link leads to.'],
    lang: ['Sprache der Seite.', 'Language of the page.'],
  }),
  attachment: describeFields<Attachment>({
    url: ['Adresse der Datei.', 'Address of the file.'],
    title: ['Was darin steht.', 'What it holds.'],
    mediaType: [
      'Dateiart, zum Beispiel application/pdf.',
      'Kind of file, for example application/pdf.',
    ],
    bytes: ['Größe in Byte.', 'Size in bytes.'],
    lang: ['Sprache der Datei.', 'Language of the file.'],
  }),
  paragraph: describeFields<Paragraph>({
    type: ['paragraph für einen Absatz, heading für eine Überschrift.', 'paragraph or heading.'],
    text: [
      'Text, oder eine Liste aus Texten und hervorgehobenen oder verlinkten Stücken.',
      'Text, or a list of texts and emphasised or linked pieces.',
    ],
  }),
  list: describeFields<List>({
    type: ['list für eine Aufzählung.', 'list.'],
    ordered: ['true: nummeriert.', 'true: numbered.'],
    items: [
      'Die Punkte, jeder wie der Text eines Absatzes.',
      'The items, each like the text of a paragraph.',
    ],
  }),
  span: describeFields<Span>({
    text: ['Der Text.', 'The text.'],
    strong: ['true: wichtig, wird fett gezeigt.', 'true: important, shown in bold.'],
    url: ['Wohin der Text verlinkt ist.', 'Where the text leads.'],
  }),
} as const;
