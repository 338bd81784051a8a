// `bildungslotse publish ics FEED -o FOLDER`: calendars that any web server offers as subscriptions, and a
// page that lists them. Left out: which calendars there are and what they say (formats/ics*.ts).
import { countBySeverity } from '../checker/report-line.js';
import { join } from 'node:path';
import { todayIn } from '../domain/plain-date.js';
import { buildCatalogue } from '../feed/catalogue.js';
import type { Catalogue } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import { calendarsOf, isCategoryFile, undatedRuns } from '../formats/ics-feed.js';
import type { FeedCalendar, SavedFilter } from '../formats/ics-feed.js';
import { calendarPage } from '../formats/ics-page.js';
import { runsToIcs } from '../formats/ics.js';
import { readText } from '../i18n/text.js';
import type { Command, CommandArguments } from './command.js';
import { calendarWords } from './calendar-words.js';
import type { CalendarWords } from './calendar-words.js';
import { print, printIn, UsageError } from './context.js';
import type { Context, ExitCode } from './context.js';
import { ownCalendars } from './own-files.js';
import { readFeed } from './read-feed.js';
import { readerLanguage } from './reader-language.js';
import { printReport } from './report.js';
import { readSavedFilters } from './saved-filters.js';
import { words } from './words.js';
import { writeFileWhole } from './write-file.js';

interface Wishes {
  readonly source: string;
  readonly folder: string;
  /** Where the folder will lie in the web, with a slash at its end. */
  readonly base: URL | undefined;
  readonly filters: readonly SavedFilter[];
  /** As somebody typed it. */
  readonly language: string;
}

export const publishIcs: Command = {
  name: 'ics',
  options: {
    output: { type: 'string', short: 'o' },
    url: { type: 'string' },
    filter: { type: 'string', multiple: true },
    lang: { type: 'string', default: 'de' },
  },
  help: {
    de: `bildungslotse publish ics DATEI|ADRESSE -o ORDNER [--url ADRESSE] [--filter NAME=BEDINGUNGEN]…

Macht aus einem Bildungsfeed Kalender zum Abonnieren: einen für alle Termine, je einen für jede Art,
Kursart, jedes Niveau und jeden Anbieter, und index.html mit den Links. Fremde Dateien bleiben, wie sie sind.
Ende mit 0: alles veröffentlicht. 1: veröffentlicht, aber der Feed hat Fehler. 2: falscher Aufruf.

  -o, --output    Ordner für die Dateien; er wird angelegt, wenn es ihn nicht gibt
  --url           Adresse, unter der dieser Ordner im Internet stehen wird
  --filter        eigener Kalender, zum Beispiel: --filter Abendkurse="level=A1,A2&time-of-day=evening"
  --lang          Sprache der Kalender, zum Beispiel ar; bei en spricht auch das Programm Englisch`,
    en: `bildungslotse publish ics FILE|ADDRESS -o FOLDER [--url ADDRESS] [--filter NAME=CONDITIONS]…

Makes calendars to subscribe to from a Bildungsfeed: one for all dates, one for each kind, course type,
level and provider, and index.html with the links. Files of others stay as they are.
Exit code 0: everything published. 1: published, but the feed has errors. 2: wrong use.

  -o, --output    folder for the files; it is made if it does not exist
  --url           address at which this folder will be found on the web
  --filter        a calendar of your own, for example: --filter Evenings="level=A1,A2&time-of-day=evening"
  --lang          language of the calendars, for example ar; the program itself speaks German or English`,
  },
  async run(args, context): Promise<ExitCode> {
    const wishes = wishesOf(args, context);
    const { err, language } = context;
    const { parsed, lines } = await readFeed(wishes.source, context);
    printReport(err, lines, context);
    if (lines.length > 0) print(err, words(language, 'counts', countBySeverity(lines)));
    if (parsed === undefined) {
      printIn(err, 'red', words(language, 'unusable'));
      return 1;
    }
    const { feed, received, dropped } = parsed;
    await publish(buildCatalogue(feed, { received, dropped }), wishes, context);
    return lines.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function wishesOf({ positionals, values }: CommandArguments, { language }: Context): Wishes {
  const [source, ...more] = positionals;
  const { output: folder, url, filter, lang } = values;
  if (source === undefined || more.length > 0) throw new UsageError(words(language, 'oneInput'));
  if (typeof folder !== 'string' || folder === '') {
    throw new UsageError(words(language, 'needsFolder'));
  }
  const address = typeof url === 'string' ? safeUrl(url) : undefined;
  if (typeof url === 'string' && address === undefined) {
    throw new UsageError(words(language, 'badUrl'));
  }
  return {
    source,
    folder,
    base:
      address === undefined
        ? undefined
        : new URL(address.replace(/[?#].*$/, '').replace(/\/*$/, '/')),
    filters: readSavedFilters([filter ?? []].flat().map(String), language),
    language: String(lang),
  };
}

async function publish(catalogue: Catalogue, wishes: Wishes, context: Context): Promise<void> {
  const { folder, filters } = wishes;
  const language = readerLanguage(wishes.language, catalogue, context);
  const say = calendarWords(language, catalogue);
  const today = todayIn(catalogue.timeZone);
  const calendars = calendarsOf(catalogue, filters, say.names, today);
  const files = calendars.map(({ file }) => file);
  const earlier = await ownCalendars(folder, [...files, 'index.html'], context);
  const old = earlier.filter((file) => !files.includes(file));
  const emptied = old.filter(isCategoryFile).map(emptyCalendar);
  const page = calendarPage(calendars, { catalogue, language, words: say.page, base: wishes.base });
  for (const calendar of [...calendars, ...emptied]) {
    const text = textOf(calendar, catalogue, { ...wishes, language }, say);
    await writeFileWhole(join(folder, calendar.file), text, context);
  }
  await writeFileWhole(join(folder, 'index.html'), page, context);
  printSummary({ calendars, emptied, left: old.filter((file) => !isCategoryFile(file)) }, context);
  const undated = undatedRuns(catalogue);
  if (undated > 0) print(context.out, words(context.language, 'undatedRuns', { count: undated }));
}

/** Somebody may still subscribe to a calendar that has nothing to say any more. */
function emptyCalendar(file: string): FeedCalendar {
  const name = file.replace(/\.ics$/, '');
  return { file, group: 'all', name, lang: 'de', courses: [] };
}

function textOf(
  { file, name, courses }: FeedCalendar,
  catalogue: Catalogue,
  { base, language }: Wishes,
  { ics }: CalendarWords,
): string {
  const read = (text: Catalogue['publisher']['name']) =>
    readText(text, language, catalogue.defaultLanguage)?.text ?? '';
  const publisher = read(catalogue.publisher.name);
  return runsToIcs(courses, {
    catalogue,
    language,
    words: ics,
    name: `${name} – ${publisher}`,
    description: [publisher, safeUrl(catalogue.license)].filter(Boolean).join('\n'),
    url: base && new URL(encodeURIComponent(file), base).href,
  });
}

interface Outcome {
  readonly calendars: readonly FeedCalendar[];
  readonly emptied: readonly FeedCalendar[];
  /** Files of an earlier run that this one knows nothing about. */
  readonly left: readonly string[];
}

function printSummary({ calendars, emptied, left }: Outcome, { out, language }: Context): void {
  const width = Math.max(...calendars.map(({ file }) => file.length));
  for (const { file, name, courses } of calendars) {
    print(out, `  ${file.padEnd(width)}  ${String(courses.length).padStart(4)}  ${name}`);
  }
  print(out, words(language, 'calendarsWritten', { count: calendars.length }));
  for (const { file } of emptied) print(out, words(language, 'calendarEmptied', { name: file }));
  for (const file of left) print(out, words(language, 'calendarLeft', { name: file }));
}
