// One "Termin" of the federal course search -> the runs it stands for: one for its start date, more
// for start dates that stand only in its remarks. Left out: what belongs to the offer (offer.ts).
import { todayIn } from '../../domain/plain-date.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Run } from '../../feed/schema.js';
import { LIMITS } from '../../feed/vocabulary.js';
import { readStartDates, readWeeklyTimes } from '../german-times.js';
import { htmlToLines } from '../html-to-body.js';
import { shorten } from '../text-parts.js';
import { attendanceMode } from './codes.js';
import type { JsonReader } from './json-reader.js';
import { defined, readLink } from './parties.js';

const ZONE = 'Europe/Berlin';

/** Runs of a record, ascending; always at least one, as the record itself is a date of the course. */
export function readRuns(source: JsonReader): Run[] {
  const id = `ba-termin-${source.recordId}`;
  const shared = sharedFields(source);
  const own = ownDates(source);
  const remark = source.html('bemerkungZeit');
  const { dates, unread } = readStartDates(remark === undefined ? [] : htmlToLines(remark));
  for (const line of unread) source.report('unclear-start-dates', 'bemerkungZeit', line);
  const more = dates.filter(({ startDate }) => startDate !== own.startDate);
  if (own.startDate === undefined && more.length === 0 && own.rolling !== true) {
    source.report('no-start-date', 'beginn', '');
  }
  const runs = more.map(({ startDate, endDate, note }): Run => ({
    id: `${id}-${startDate}`,
    ...defined({ startDate, endDate }),
    ...shared,
    ...noteOf(note, shared.note),
  }));
  const isOwn = own.startDate !== undefined || own.rolling === true || more.length === 0;
  return isOwn ? [{ id, ...own, ...shared }, ...runs] : runs;
}

/** The local date of a moment given in milliseconds; the search writes midnight in Germany. */
export function readDate(source: JsonReader, key: string): PlainDate | undefined {
  const value = source.number(key);
  if (value === undefined) return undefined;
  const moment = new Date(value);
  const year = moment.getUTCFullYear();
  // NaN fails both comparisons: a moment outside of any calendar
  if (year >= 1901 && year <= 2198) return todayIn(ZONE, moment);
  source.report('unreadable-date', key);
  return undefined;
}

function ownDates(source: JsonReader): Pick<Run, 'startDate' | 'endDate' | 'rolling' | 'deadline'> {
  const startDate = readDate(source, 'beginn');
  const end = readDate(source, 'ende');
  const isBefore = startDate !== undefined && end !== undefined && end < startDate;
  if (isBefore) source.report('end-before-start', 'ende', end);
  return defined({
    startDate,
    endDate: isBefore ? undefined : end,
    rolling: source.flag('individuellerEinstieg') || undefined,
    deadline: readDate(source, 'anmeldeschluss'),
  });
}

/** What all runs of the record have in common. */
function sharedFields(source: JsonReader): Omit<Run, 'id'> {
  return {
    ...readTimes(source),
    ...readAvailability(source),
    ...noteOf(...notes(source)),
    ...defined({
      attendanceMode: readAttendance(source),
      url: readLink(source, 'link'),
    }),
  };
}

/**
 * Weekly hours if they can be read in one way only. The words themselves follow as a note wherever
 * they say more, so that a condition ("in Wochen mit Feiertagen …") never gets lost.
 */
function readTimes(source: JsonReader): Pick<Run, 'schedule' | 'scheduleNote'> {
  const html = source.html('unterrichtszeiten');
  if (html === undefined) return {};
  const text = htmlToLines(html).join(' ');
  const { schedule, hasMore } = readWeeklyTimes(text);
  if (schedule === undefined) source.report('unclear-times', 'unterrichtszeiten', text);
  else if (hasMore) source.report('partly-read-times', 'unterrichtszeiten', text);
  return defined({
    schedule,
    scheduleNote: hasMore ? shorten(text, LIMITS.summary) : undefined,
  });
}

/** How many can take part is known, how many places are left is not. */
function readAvailability(source: JsonReader): Pick<Run, 'availability'> {
  const minimum = source.number('teilnehmerMin');
  const maximum = source.number('teilnehmerMax');
  const asOf = readDate(source, 'aktualisierungsdatum');
  if (minimum === undefined && maximum === undefined) return {};
  return { availability: { state: 'unknown', ...defined({ minimum, maximum, asOf }) } };
}

function readAttendance(source: JsonReader): Run['attendanceMode'] {
  const form = source.child('unterrichtsform');
  const mode = attendanceMode(form.number('id'));
  const words = form.text('bezeichnung');
  if (mode === undefined && words !== undefined) form.report('unknown-code', 'bezeichnung');
  return mode;
}

function notes(source: JsonReader): (string | undefined)[] {
  const duration = source.child('dauer');
  duration.leaveOut('id');
  const length = duration.text('bezeichnung');
  const number = source.text('eigeneAngebotsnummer');
  return [
    length && `Dauer: ${length}`,
    source.text('sonstigeUnterrichtsform'),
    source.flag('berufsbegleitend') ? 'berufsbegleitend' : undefined,
    source.flag('praxisanteile') ? 'mit Praxisanteilen' : undefined,
    source.flag('inhouseFirmenseminar') ? 'nur als Firmenseminar' : undefined,
    number && `Angebotsnummer des Anbieters: ${number}`,
  ];
}

function noteOf(...parts: readonly unknown[]): Pick<Run, 'note'> {
  const known = parts.filter((part) => typeof part === 'string' && part !== '');
  return known.length === 0 ? {} : { note: shorten(known.join(' · '), LIMITS.summary) };
}
