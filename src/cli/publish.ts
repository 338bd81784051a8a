// `bildungslotse publish WHAT`: static files for a website from a Bildungsfeed. A command of its own for
// each kind of file; this table is where they meet. Left out: reading the feed (read-feed.ts).
import type { CommandGroup } from './command.js';
import { publishIcs } from './publish-ics.js';
import { publishList } from './publish-list.js';
import { publishPages } from './publish-pages.js';

export const publish: CommandGroup = {
  name: 'publish',
  commands: [publishIcs, publishList, publishPages],
  help: {
    de: `bildungslotse publish WAS DATEI|ADRESSE [Angaben]

Macht aus einem Bildungsfeed Dateien, die jeder Webserver anbieten kann.

  ics    Kalender zum Abonnieren und Herunterladen
  list   Kurse eines Monats als Seite zum Drucken und Aushängen
  pages  Webseiten mit allen Angeboten, Kapiteln und Wegen, lesbar ohne JavaScript

bildungslotse publish WAS --help erklärt mehr.`,
    en: `bildungslotse publish WHAT FILE|ADDRESS [arguments]

Makes files from a Bildungsfeed that any web server can offer.

  ics    calendars to subscribe to and to download
  list   courses of a month as a page to print and put up
  pages  web pages with all offers, chapters and chains, readable without JavaScript

bildungslotse publish WHAT --help explains more.`,
  },
};
