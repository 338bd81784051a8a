// Reads calendar files back with a library of its own (ical.js): components, instants, values.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { instantIn } from '../../src/domain/instants.js';
import { sessionsOf } from '../../src/domain/sessions.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { RunSession } from '../../src/domain/sessions.js';
import type { Feed, Holiday, Offer, Run } from '../../src/feed/schema.js';
import { offerToIcs } from '../../src/formats/ics.js';
import type { IcsOptions, IcsWords } from '../../src/formats/ics.js';

export const ZONE = 'Europe/Berlin';

export const WORDS: IcsWords = {
  labelOf: (list, code) => (code === 'cancelled' ? 'abgesagt' : `${list} ${code}`),
  deadline: 'Anmeldeschluss',
};

export const HOLIDAYS: Holiday[] = [
  { from: '2027-05-01', name: 'Tag der Arbeit', kind: 'public' },
  { from: '2027-05-06', name: 'Christi Himmelfahrt', kind: 'public' },
  { from: '2027-07-10', to: '2027-08-20', name: 'Sommerferien', kind: 'school' },
];

export const OFFER: Offer = {
  id: 'deutsch-b1',
  kind: 'course',
  name: { de: 'Deutsch B1, Teil 1; mit „Übungen“', ar: 'ألمانية B1' },
  provider: 'vhs',
  modified: '2027-01-10T09:30:00+01:00',
  summary: 'Sie üben Sprechen,\nSchreiben und Lesen.',
  place: 'haus',
  contacts: ['beratung'],
  url: 'https://vhs.example/b1',
};

export const RUN: Run = {
  id: 'fruehjahr',
  startDate: '2027-03-01',
  endDate: '2027-06-30',
  schedule: [{ byDay: ['MO', 'WE', 'FR'], startTime: '18:00', endTime: '20:15' }],
};

export function feedWith(offers: readonly Offer[], header: Partial<Feed> = {}): Feed {
  return {
    bildungsfeed: '1.0',
    publisher: { name: 'Musterkreis', url: 'https://www.musterkreis.example/' },
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    defaultLanguage: 'de',
    timeZone: ZONE,
    generatedAt: '2027-01-10T10:00:00Z',
    holidays: HOLIDAYS,
    providers: [{ id: 'vhs', name: 'Volkshochschule Musterkreis', phone: '+493631123456' }],
    places: [
      {
        id: 'haus',
        name: 'Haus am Park',
        address: { street: 'Parkweg 1', postalCode: '99734', city: 'Musterstadt' },
        location: { type: 'Point', coordinates: [10.79, 51.5] },
      },
      { id: 'amt', name: 'Landratsamt' },
    ],
    contacts: [{ id: 'beratung', name: 'Kursberatung', email: 'kurse@vhs.example' }],
    offers: [...offers],
    chains: [],
    guide: [],
    matcher: [],
    news: [],
    deleted: [],
    ...header,
  };
}

/** A catalogue of one offer with these runs, and what a file of it needs. */
export function courseOf(
  runs: readonly Run[],
  offer: Partial<Offer> = {},
  header: Partial<Feed> = {},
) {
  const catalogue = buildCatalogue(feedWith([{ ...OFFER, ...offer, runs: [...runs] }], header));
  const [first] = catalogue.offers;
  assert.ok(first);
  const options: IcsOptions = { catalogue, language: 'de', words: WORDS };
  return { catalogue, offer: first, options };
}

export function read(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar;
}

export function events(text: string): ICAL.Component[] {
  return read(text).getAllSubcomponents('vevent');
}

export const isDeadline = (event: ICAL.Component): boolean =>
  value(event, 'uid').startsWith('deadline!');

export function value(component: ICAL.Component | undefined, name: string): string {
  return String(component?.getFirstPropertyValue(name) ?? '');
}

/** What a calendar program shows at one time. */
export interface Shown {
  /** Instant in UTC, or a date for all-day events. */
  readonly start: string;
  readonly end: string;
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
}

/** Everything a calendar program shows: series unfolded, changed meetings in their place. Ascending. */
export function shown(text: string): Shown[] {
  const all = events(text).filter((event) => !isDeadline(event));
  const exceptions = all.filter((event) => event.hasProperty('recurrence-id'));
  const found = all
    .filter((event) => !exceptions.includes(event))
    .flatMap((component) => unfolded(component, exceptions));
  return found.sort((a, b) => (`${a.start} ${a.end}` < `${b.start} ${b.end}` ? -1 : 1));
}

function unfolded(component: ICAL.Component, exceptions: readonly ICAL.Component[]): Shown[] {
  const own = exceptions.filter((one) => value(one, 'uid') === value(component, 'uid'));
  const event = new ICAL.Event(component, { exceptions: own });
  const found: Shown[] = [];
  const iterator = event.iterator();
  for (
    let next = iterator.next() as ICAL.Time | undefined;
    next;
    next = iterator.next() as ICAL.Time | undefined
  ) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    found.push({
      start: moment(startDate),
      end: moment(endDate),
      uid: item.uid,
      summary: item.summary,
      status: value(item.component, 'status'),
    });
  }
  return found;
}

function moment(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

/** "start end" of everything shown. */
export function instants(text: string): string[] {
  return shown(text).map(({ start, end }) => `${start} ${end}`);
}

/** The same from the meetings themselves. */
export function instantsOf(sessions: readonly RunSession[]): string[] {
  return sessions
    .map(({ date, startTime, endTime }) =>
      [startTime, endTime > startTime ? endTime : startTime]
        .map((time) => instantIn(date, time, ZONE).toISOString())
        .join(' '),
    )
    .sort();
}

/** What RFC 5545 asks of any file: line ends, lengths, ids, stamps. */
export function assertWellFormed(text: string): void {
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[^\P{Cc}\t]/u);
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const calendar = read(text);
  assert.equal(value(calendar, 'version'), '2.0');
  assert.match(value(calendar, 'prodid'), /Bildungslotse/);
  assert.ok(calendar.getAllSubcomponents().length > 0);
  const ids = new Set<string>();
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const id = `${value(event, 'uid')} ${value(event, 'recurrence-id')}`;
    assert.ok(!ids.has(id), `${id} is there once`);
    ids.add(id);
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'last-modified']) {
      assert.ok(event.hasProperty(name), `${id} has ${name}`);
    }
    assert.ok(Number(value(event, 'sequence')) < 2 ** 31);
  }
}

interface Given {
  readonly offer?: Partial<Offer>;
  readonly header?: Partial<Feed>;
  readonly language?: string;
}

/** The file of exactly this run. */
export function fileOf(run: Run, { offer = {}, header = {}, language = 'de' }: Given = {}): string {
  const course = courseOf([run], offer, header);
  const text = offerToIcs(course.offer, { ...course.options, language }, [course.offer.runs[0]!]);
  assertWellFormed(text);
  return text;
}

/** The file of the usual run and offer with some changes. */
export const write = (
  run: Partial<Run> = {},
  offer: Partial<Offer> = {},
  language = 'de',
): string => fileOf({ ...RUN, ...run }, { offer, language });

/** The instants that the domain gives for a run. */
export const expected = (run: Run): string[] => instantsOf(sessionsOf(run, { holidays: HOLIDAYS }));
