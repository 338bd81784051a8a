// Dates and times in German free text -> start dates and weekly hours of a run. Course databases
// keep both in remarks ("Starttermine: 19.06.2023 …", "Mo.-Fr. 08:00 bis 16:45 Uhr").
// Only what can be read in one way is read; everything else is handed back as unread. Left out:
// months as words, weekdays without times, times without weekdays.
import type { PlainDate } from '../domain/plain-date.js';
import type { Schedule } from '../feed/schema.js';
import { WEEKDAYS } from '../feed/vocabulary.js';
import type { Weekday } from '../feed/vocabulary.js';

export interface StartDate {
  readonly startDate: PlainDate;
  readonly endDate: PlainDate | undefined;
  /** Words behind the date, for example "in Vollzeit". */
  readonly note: string | undefined;
}

export interface StartDates {
  readonly dates: readonly StartDate[];
  /** Lines that hold a date which could not be read, or which nothing calls a start date. */
  readonly unread: readonly string[];
}

export interface WeeklyTimes {
  /** Undefined when the text can be read in more than one way, or says too little. */
  readonly schedule: Schedule[] | undefined;
  /** The text says more than the schedule does. */
  readonly hasMore: boolean;
}

const DATE = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?/;
const ANY_DATE = /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/;
const ANNOUNCES =
  /\b(?:(?:start|kurs|beginn|einstiegs|nächste|weitere)?\s?termine?|start|kursstart|beginn)\b/iu;
const LABEL = /^[\p{L}\s-]{0,40}:\s*/u;
const NOTE = /^\s*((?:in\s+)?(?:vollzeit|teilzeit))?$/iu;

/**
 * Start dates in lines of text, ascending, each once. A line counts when it holds nothing but dates
 * ("10.10. - 11.10.2023 in Vollzeit" is a start and an end) and it, or a line above it, speaks of
 * "Termine", "Start" or "Beginn". Days that do not exist are unread.
 */
export function readStartDates(lines: readonly string[]): StartDates {
  const dates = new Map<PlainDate, StartDate>();
  const unread: string[] = [];
  let isAnnounced = false;
  for (const line of lines) {
    isAnnounced ||= ANNOUNCES.test(line);
    if (!ANY_DATE.test(line)) continue;
    const found = line
      .replace(LABEL, '')
      .split(/[,;|]|\bund\b/u)
      .map(dateOrSpan);
    if (isAnnounced && found.every((one) => one !== undefined)) {
      for (const one of found) dates.set(one.startDate, one);
    } else unread.push(line);
  }
  const ascending = [...dates.values()].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return { dates: ascending, unread };
}

function dateOrSpan(text: string): StartDate | undefined {
  const day = DATE.source;
  const match = new RegExp(`^\\s*(?:ab\\s+)?${day}(?:\\s*(?:-|–|bis)\\s*${day})?(.*)$`, 'iu').exec(
    text,
  );
  if (!match) return undefined;
  const [, d1 = '', m1 = '', y1, d2, m2, y2, rest = ''] = match;
  const note = NOTE.exec(rest.trim());
  const endDate = d2 && m2 && y2 ? isoDate(d2, m2, y2) : undefined;
  if (!note || (d2 !== undefined && endDate === undefined)) return undefined;
  const startDate = y1 ? isoDate(d1, m1, y1) : endDate && beforeEnd(d1, m1, endDate);
  if (startDate === undefined || (endDate !== undefined && endDate < startDate)) return undefined;
  return { startDate, endDate, note: note[1] };
}

/** A day without a year that lies before `end`: in the same year, or in the one before. */
function beforeEnd(day: string, month: string, end: PlainDate): PlainDate | undefined {
  const year = Number(end.slice(0, 4));
  const same = isoDate(day, month, String(year));
  return same !== undefined && same <= end ? same : isoDate(day, month, String(year - 1));
}

/** Undefined for a day that is in no calendar. Two digits of a year mean this century. */
function isoDate(day: string, month: string, year: string): PlainDate | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date
    ? undefined
    : date;
}

const DAY_NAMES = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const;
const DAY = String.raw`\b(?:mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?)\b\.?`;
const DAYS = String.raw`${DAY}(?:\s*(?:bis|-|–|,|/|&|und|sowie)\s*${DAY})*`;
const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h)?`;
const SPAN = String.raw`${TIME}\s*(?:bis|-|–)\s*${TIME}(?!\d|[:.]\d)`;
const DAYS_WITH_SPAN = new RegExp(
  String.raw`(${DAYS})\s*[:,]?\s*(?:jeweils\s*)?(?:von\s*)?${SPAN}`,
  'giu',
);
/** Anything that looks like a time of day. */
const ANY_TIME = /\d{1,2}[:.]\d{2}|\d{1,2}\s*uhr/giu;
/** Words that make a timetable a matter of choice, or let weeks differ. */
const CONDITION =
  /\b(?:oder|ggf|gegebenenfalls|wahlweise|optional|teilweise|ca|etwa|circa|außer|flexib\p{L}*|individuell\p{L}*|variab\p{L}*|wechseln\p{L}*|abwechselnd|nach\s+(?:vereinbarung|absprache)|14[-\s]?tä\p{L}*|vierzehntä\p{L}*|zweiwöch\p{L}*|alle\s+\p{L}+\s+wochen|jede\s+zweite|gerade|ungerade)\b/iu;

/**
 * Weekly hours in a text, if there is only one way to read them: every span of times stands behind
 * its own weekdays, no day occurs twice, no time is left over, and no word makes it conditional.
 * Text in brackets is not read and sets `hasMore`.
 */
export function readWeeklyTimes(text: string): WeeklyTimes {
  const open = text.replace(/\([^)]*\)/gu, ' ');
  const spans = [...open.matchAll(DAYS_WITH_SPAN)];
  const rest = open.replace(DAYS_WITH_SPAN, ' ');
  const isClear = spans.length > 0 && !CONDITION.test(open) && rest.match(ANY_TIME) === null;
  const read = isClear ? spans.map(weeklyHours) : [];
  const schedule = read.filter((one) => one !== undefined);
  const days = schedule.flatMap(({ byDay }) => byDay);
  const isWhole = schedule.length > 0 && schedule.length === read.length;
  if (!isWhole || new Set(days).size < days.length) return { schedule: undefined, hasMore: true };
  const said = text.replace(DAYS_WITH_SPAN, '').replace(/\buhr\b/giu, '');
  return { schedule, hasMore: /\p{L}/u.test(said) };
}

function weeklyHours(match: RegExpMatchArray): Schedule | undefined {
  const [whole, days = '', h1 = '', m1, h2 = '', m2] = match;
  // "Mo 1-5" may be lessons
  if (!/[:.]\d{2}|\d\s*(?:uhr|h)/iu.test(whole)) return undefined;
  const byDay = weekdays(days);
  const startTime = clockTime(h1, m1);
  const endTime = clockTime(h2, m2);
  if (byDay === undefined || startTime === undefined || endTime === undefined) return undefined;
  return startTime < endTime ? { byDay, startTime, endTime } : undefined;
}

function clockTime(hours: string, minutes = '00'): string | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Days of "Montag bis Freitag", "Mo.-Mi., Fr." or "Di/Do"; undefined when a day occurs twice. */
function weekdays(text: string): Weekday[] | undefined {
  const tokens = text.toLowerCase().match(new RegExp(`${DAY}|bis|-|–`, 'giu')) ?? [];
  const found: number[] = [];
  let isRange = false;
  for (const token of tokens) {
    const index = DAY_NAMES.findIndex((name) => token.startsWith(name));
    if (index < 0) {
      isRange = true;
      continue;
    }
    const from = isRange ? (found.at(-1) ?? index) + 1 : index;
    if (isRange && from > index) return undefined;
    for (let day = from; day <= index; day += 1) found.push(day);
    isRange = false;
  }
  if (new Set(found).size < found.length) return undefined;
  return WEEKDAYS.filter((_, index) => found.includes(index));
}
