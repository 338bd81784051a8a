// When a course meets, in words: hours of its week, first and last day, single days in the month.
// Left out: what has changed (changes.ts), how it looks (page.ts).
import type { CourseRun } from '../../domain/course-runs.js';
import type { PlainMonth } from '../../domain/month.js';
import { monthOf, monthSpan } from '../../domain/month.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { hasSessions, runPattern } from '../../domain/runs.js';
import type { WeeklyHours } from '../../domain/runs.js';
import { sessionsOf } from '../../domain/sessions.js';
import type { RunSession } from '../../domain/sessions.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { formatDay, formatPeriod, formatTimeSpan, formatWeekdays } from '../../i18n/format.js';
import { formatList } from '../../i18n/more-format.js';
import { unbroken } from '../html/pieces.js';
import { filled, former, given, own, strong } from '../html/reading.js';
import type { Line, Reading } from '../html/reading.js';

/** More single days than this are told by their pattern only. */
const MAX_DAYS = 8;

/** Lines of the cell "when". `holidays`, `placesById`: of the feed. */
export function whenLines(
  course: CourseRun,
  month: PlainMonth,
  { holidays, placesById }: Pick<Catalogue, 'holidays' | 'placesById'>,
  reading: Reading,
): readonly Line[] {
  const { words } = reading;
  const { record } = course.run;
  const hours = hourLines(runPattern(record), reading);
  const note = given(record.scheduleNote, reading);
  const meetings = sessionsOf(record, { holidays, ...monthSpan(month) });
  const unknown = own(words.say('times-unknown'), reading);
  return filled(
    ...(hours.length > 0 || note.length > 0 ? hours : [[unknown]]),
    note,
    periodLine(course, month, reading),
    course.status === 'postponed' ? [own(words.say('no-new-date'), reading)] : [],
    dayLine(record, meetings, reading),
    offLine(course, meetings, reading),
    ...elsewhereLines(meetings, placesById, reading),
    given(record.note, reading),
  );
}

/** "Mo, Mi 18:00–19:30 Uhr", one line for all days with the same hours. */
export function hourLines(pattern: readonly WeeklyHours[], reading: Reading): readonly Line[] {
  const { words } = reading;
  return pattern.map(({ days, startTime, endTime, every }) => {
    const week = formatWeekdays(days, words.locale);
    const rhythm = every === 1 ? '' : ` (${words.count('every-weeks', every)})`;
    const span = unbroken(formatTimeSpan(startTime, endTime, words.locale));
    return [own(`${week} ${span}${rhythm}`, reading)];
  });
}

/** "vom 8. März bis 25. Juni 2027". */
export function periodText({ start, end }: Pick<CourseRun, 'start' | 'end'>, reading: Reading) {
  return formatPeriod(start, end, reading.words.locale);
}

/** "13. März, 20. März und 3. April". */
export function daysText(days: readonly PlainDate[], { words }: Reading): string {
  return formatList(
    days.map((day) => formatDay(day, words.locale)),
    words.locale,
  );
}

/** What begins in the month stands out; dates of a course that is put off count no longer. */
function periodLine(course: CourseRun, month: PlainMonth, reading: Reading): Line {
  const text = periodText(course, reading);
  if (text === '') return [];
  const begins = course.start !== undefined && monthOf(course.start) >= month;
  const piece = own(text, reading);
  if (course.status === 'postponed') {
    return [own(reading.words.say('before'), reading), former(piece)];
  }
  return [begins && !course.run.record.rolling ? strong(piece) : piece];
}

/** Days of the month, where the run names its days one by one. */
function dayLine(
  record: CourseRun['run']['record'],
  meetings: readonly RunSession[],
  reading: Reading,
): Line {
  const days = datesOf(meetings.filter(({ status }) => status !== 'cancelled'));
  if (!hasSessions(record) || days.length === 0 || days.length > MAX_DAYS) return [];
  return [own(reading.words.say('days', { days: daysText(days, reading) }), reading)];
}

/** Single days that are called off; a cancelled course says so itself. */
function offLine(course: CourseRun, meetings: readonly RunSession[], reading: Reading): Line {
  const days = datesOf(meetings.filter(({ status }) => status === 'cancelled'));
  if (course.status === 'cancelled' || days.length === 0) return [];
  return [own(reading.words.say('days-off', { days: daysText(days, reading) }), reading)];
}

/** One line for each place that is not the run's own. */
function elsewhereLines(
  meetings: readonly RunSession[],
  placesById: Catalogue['placesById'],
  reading: Reading,
): readonly Line[] {
  const held = meetings.filter(({ status }) => status !== 'cancelled');
  const places = new Set(held.flatMap(({ place = '' }) => placesById.get(place) ?? []));
  return [...places].map(({ id, name }) => {
    const day = daysText(datesOf(held.filter(({ place }) => place === id)), reading);
    return [own(reading.words.say('elsewhere', { day }), reading), ...given(name, reading)];
  });
}

function datesOf(meetings: readonly RunSession[]): readonly PlainDate[] {
  return [...new Set(meetings.map(({ date }) => date))];
}
