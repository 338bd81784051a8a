// Descriptions of the header: who publishes the feed, and what holds for all of it.
import type { FeedHeader, FeedPart, Holiday, Publisher, Tombstone } from '../schema.js';
import type { Collection } from '../vocabulary.js';
import { describeFields } from './field-docs.js';

export const COLLECTION_DOCS = describeFields<Record<Collection, unknown>>({
  providers: ['Anbieter und zuständige Stellen.', 'Providers and bodies in charge.'],
  places: ['Orte.', 'Places.'],
  contacts: ['Ansprechstellen.', 'Contacts.'],
  offers: ['Angebote: Kurse, Beratung, Treffen …', 'Offers: courses, advice, meetings …'],
  chains: [
    'Prozessketten: der Weg zu einem Ziel, Schritt für Schritt.',
    'Process chains: the way to a goal, step by step.',
  ],
  guide: [
    'Wegweiser: Kapitel mit dem, was man wissen muss.',
    'Guide: chapters with what one needs to know.',
  ],
  matcher: [
    'Fragen, deren Antworten zu passenden Angeboten führen.',
    'Questions whose answers lead to fitting offers.',
  ],
  news: ['Meldungen: neu, verlegt, abgesagt.', 'Notes: new, moved, cancelled.'],
});

export const HEADER_DOCS = {
  header: describeFields<FeedHeader>({
    bildungsfeed: [
      'Fassung des Standards, zurzeit "1.0"; Leser nehmen jede 1.x an.',
      'Version of the standard, now "1.0"; readers accept every 1.x.',
    ],
    publisher: ['Wer den Feed herausgibt.', 'Who publishes the feed.'],
    license: [
      'Adresse der Lizenz, am besten aus der Liste von DCAT-AP.de.',
      'Address of the licence, preferably from the list of DCAT-AP.de.',
    ],
    defaultLanguage: [
      'Sprache aller Texte ohne eigene Angabe; jede Sprachtabelle muss sie enthalten.',
      'Language of all texts without one of their own; every language map must contain it.',
    ],
    languages: ['Alle Sprachen, die vorkommen.', 'All languages that occur.'],
    timeZone: [
      'Zeitzone aller Daten und Uhrzeiten, zum Beispiel Europe/Berlin.',
      'Time zone of all dates and times, for example Europe/Berlin.',
    ],
    generatedAt: ['Wann die Datei geschrieben wurde.', 'When the file was written.'],
    validThrough: ['Letzter Tag, an dem die Angaben gelten.', 'Last day on which the data hold.'],
    updateCycle: [
      'Wie oft der Feed neu geschrieben und jeder Eintrag durchgesehen wird, zum Beispiel P1M für jeden Monat.',
      'How often the feed is written anew and every record looked over, for example P1M for each month.',
    ],
    feedUrl: ['Dauerhafte Adresse dieses Feeds.', 'Permanent address of this feed.'],
    homeUrl: [
      'Seite für Menschen, auf der die Angebote stehen.',
      'Page for people on which the offers stand.',
    ],
    holidays: [
      'Feiertage und Ferien, an denen regelmäßige Termine ausfallen.',
      'Public and school holidays on which regular meetings do not take place.',
    ],
    area: [
      'Vereinfachter Umriss des Gebiets als GeoJSON; damit lässt sich eine Karte ohne fremde Dienste zeichnen.',
      'Simplified outline of the area as GeoJSON; it lets a map be drawn without any third party.',
    ],
    parts: [
      'Nur in einer Übersicht: die Dateien, in die ein großer Feed geteilt ist.',
      'In an index only: the files into which a large feed is cut.',
    ],
  }),
  publisher: describeFields<Publisher>({
    name: ['Name der Stelle.', 'Name of the body.'],
    ags: [
      'Amtlicher Gemeindeschlüssel: fünf Ziffern für einen Kreis, acht für eine Gemeinde.',
      'Official municipality key: five digits for a county, eight for a municipality.',
    ],
    ars: ['Amtlicher Regionalschlüssel, zwölf Ziffern.', 'Official regional key, twelve digits.'],
    url: ['Seite der Stelle.', 'Page of the body.'],
    email: ['Funktionspostfach für Fragen zum Feed.', 'Role mailbox for questions on the feed.'],
    phone: ['Telefonnummer.', 'Phone number.'],
    logo: ['Adresse des Logos oder Wappens.', 'Address of the logo or coat of arms.'],
  }),
  holiday: describeFields<Holiday>({
    from: ['Erster Tag.', 'First day.'],
    to: ['Letzter Tag; fehlt er, ist es nur ein Tag.', 'Last day; if absent, it is one day only.'],
    name: ['Name, zum Beispiel Weihnachtsferien.', 'Name, for example Christmas holidays.'],
    kind: [
      'public für Feiertage, school für Schulferien.',
      'public for public holidays, school for school holidays.',
    ],
  }),
  part: describeFields<FeedPart>({
    url: [
      'Adresse der Datei, ganz oder von der Übersicht aus.',
      'Address of the file, absolute or from the index.',
    ],
    kind: ['Welche Liste die Datei enthält.', 'Which list the file holds.'],
    language: [
      'Sprache, wenn die Datei nur eine enthält; Leser holen nur Teile in der Standardsprache oder ohne Sprache.',
      'Language, if the file holds one only; readers fetch parts in the default language or in none.',
    ],
    bytes: ['Größe in Byte.', 'Size in bytes.'],
    sha256: [
      'Prüfsumme der Datei; stimmt sie nicht, wird der Teil nicht verwendet.',
      'Checksum of the file; if it does not match, the part is not used.',
    ],
    modified: ['Wann die Datei zuletzt geändert wurde.', 'When the file last changed.'],
    count: ['Zahl der Einträge.', 'Number of records.'],
  }),
  tombstone: describeFields<Tombstone>({
    id: ['Kennung des Eintrags, den es nicht mehr gibt.', 'Id of the record that is gone.'],
    deleted: ['Immer true.', 'Always true.'],
    modified: [
      'Wann er entfernt wurde; die Zeile bleibt danach mindestens 90 Tage stehen.',
      'When it was removed; the line stays for at least 90 days after that.',
    ],
  }),
} as const;
