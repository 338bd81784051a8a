// The sample's offers are planned relative to the build day ("starts in 12 days, on Mondays, for 28
// weeks") and turned into records here, so that the demo never looks out of date.
// Left out: wording and facts; those are hand-written in offers/.
import type { LocalizedText, Offer, Run, Schedule, Session } from '../src/feed/schema.js';
import type { AvailabilityState, Status, Weekday } from '../src/feed/vocabulary.js';
import { firstOpenDay, lastDayOf, plusDays, seeded, type Day } from './days.js';
import { toFeedText, type Texts } from './words.js';

/** A weekly meeting; `every: 2` means every second week. */
export type Meeting = Pick<Schedule, 'byDay' | 'startTime' | 'endTime' | 'every'>;

interface SessionPlan {
  /** Days from the build day to the earliest possible date; absent: soon after the session before. */
  in?: number;
  /** Weekday the session falls on. */
  day: Weekday;
  from: string;
  to: string;
  title?: Texts;
  place?: string;
  status?: Status;
}

export interface RunPlan {
  name?: Texts;
  /** Days from the build day to the earliest first meeting; negative: already under way. */
  startsIn?: number;
  /** Length of the run; absent: open-ended. */
  weeks?: number;
  meets?: readonly Meeting[];
  /** Numbers of the weeks (from 1) in which the first meeting of the week is left out. */
  skips?: readonly number[];
  /** Meetings beyond the pattern. */
  extra?: readonly SessionPlan[];
  sessions?: readonly SessionPlan[];
  rolling?: boolean;
  /** Registration closes this many days before the start. */
  closes?: number;
  seats?: AvailabilityState;
  remaining?: number;
  minimum?: number;
  maximum?: number;
  /** Age of the figure in days. */
  seatsAge?: number;
  scheduleNote?: Texts;
  note?: Texts;
  place?: string;
  attendanceMode?: NonNullable<Run['attendanceMode']>;
  status?: Status;
  ignoreHolidays?: boolean;
  url?: string;
}

type Localised = 'name' | 'summary' | 'certificate' | 'feeWaiver';

export interface OfferPlan extends Omit<
  Offer,
  Localised | 'modified' | 'runs' | 'lastReviewed' | 'validThrough'
> {
  name: Texts;
  summary?: Texts;
  certificate?: Texts;
  feeWaiver?: Texts;
  runs?: RunPlan[];
  /** Days since somebody last looked at the record; absent: spread over the last weeks. */
  reviewedAgo?: number;
  /** Days until the offer ends. */
  endsIn?: number;
}

export interface Calendar {
  today: Day;
  isHoliday: (day: Day) => boolean;
}

export const weekly = (
  byDay: Weekday[],
  startTime: string,
  endTime: string,
  every?: number,
): Meeting => ({
  byDay,
  startTime,
  endTime,
  ...(every !== undefined && { every }),
});

const MONDAY_TO_FRIDAY: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
/** 25 units a week, as full-time integration courses meet. */
export const MORNINGS = weekly(MONDAY_TO_FRIDAY, '08:30', '12:45');
export const SHORT_MORNINGS = weekly(['MO', 'TU', 'WE', 'TH'], '08:45', '12:00');
export const AFTERNOONS = weekly(['MO', 'TU', 'WE', 'TH'], '13:00', '16:15');
export const EVENINGS = weekly(['MO', 'WE', 'TH'], '17:30', '20:45');
export const SATURDAYS = weekly(['SA'], '09:00', '14:00');

/** A planned offer as a record of the feed. */
export function toOffer(plan: OfferPlan, calendar: Calendar): Offer {
  const { name, summary, certificate, feeWaiver, runs, reviewedAgo, endsIn, ...facts } = plan;
  const age = reviewedAgo ?? seeded(plan.id, 55);
  return {
    ...(facts.place !== undefined && { attendanceMode: 'offline' as const }),
    ...facts,
    name: toFeedText(name),
    modified: plusDays(calendar.today, -age),
    ...(age % 7 !== 3 && { lastReviewed: plusDays(calendar.today, -age) }),
    ...localised({ summary, certificate, feeWaiver }),
    ...(endsIn !== undefined && { validThrough: plusDays(calendar.today, endsIn) }),
    ...(runs && {
      runs: runs.map((run, index) => toRun(run, `${plan.id}-${index + 1}`, calendar)),
    }),
  };
}

function toRun(plan: RunPlan, id: string, calendar: Calendar): Run {
  const { name, startsIn, weeks, meets, skips, extra, sessions, closes, note, scheduleNote } = plan;
  const { seats, remaining, minimum, maximum, seatsAge, ...facts } = plan;
  const dates = sessions && toSessions(sessions, calendar);
  const start = dates?.[0]?.date ?? firstMeeting(startsIn, meets, calendar);
  const end = dates?.at(-1)?.date ?? lastMeeting(start, weeks, meets);
  return {
    id,
    ...publicFacts(facts),
    ...localised({ name, note, scheduleNote }),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(meets && { schedule: meets.map((meeting) => ({ ...meeting })) }),
    ...(skips &&
      start !== undefined && { exceptDates: skips.map((week) => plusDays(start, 7 * (week - 1))) }),
    ...(extra && { extraDates: toSessions(extra, calendar) }),
    ...(dates && { sessions: dates }),
    ...(closes !== undefined && start !== undefined && { deadline: plusDays(start, -closes) }),
    ...(seats && {
      availability: availability(
        seats,
        { remaining, minimum, maximum },
        seatsAge ?? seeded(id, 10),
        calendar.today,
      ),
    }),
  };
}

function publicFacts(facts: RunPlan): Omit<Run, 'id'> {
  const { rolling, place, attendanceMode, status, ignoreHolidays, url } = facts;
  return defined({ rolling, place, attendanceMode, status, ignoreHolidays, url });
}

function toSessions(plans: readonly SessionPlan[], calendar: Calendar): Session[] {
  const sessions: Session[] = [];
  for (const plan of plans) sessions.push(toSession(plan, sessions.at(-1)?.date, calendar));
  return sessions;
}

/** A session without a day of its own follows the one before, whatever day that is. */
function toSession(
  plan: SessionPlan,
  before: Day | undefined,
  { today, isHoliday }: Calendar,
): Session {
  const date =
    plan.in === undefined && before !== undefined
      ? firstOpenDay(plusDays(before, 1), [plan.day])
      : firstOpenDay(plusDays(today, plan.in ?? 0), [plan.day], isHoliday);
  return {
    date,
    startTime: plan.from,
    endTime: plan.to,
    ...localised({ title: plan.title }),
    ...defined({ place: plan.place, status: plan.status }),
  };
}

function firstMeeting(
  startsIn: number | undefined,
  meets: readonly Meeting[] | undefined,
  { today, isHoliday }: Calendar,
): Day | undefined {
  if (startsIn === undefined) return undefined;
  const days = meets?.flatMap((meeting) => meeting.byDay) ?? MONDAY_TO_FRIDAY;
  return firstOpenDay(plusDays(today, startsIn), days, isHoliday);
}

function lastMeeting(
  start: Day | undefined,
  weeks: number | undefined,
  meets: readonly Meeting[] | undefined,
): Day | undefined {
  if (start === undefined || weeks === undefined) return undefined;
  const days = meets?.flatMap((meeting) => meeting.byDay) ?? MONDAY_TO_FRIDAY;
  return lastDayOf(plusDays(start, 7 * weeks - 1), days);
}

function availability(
  state: AvailabilityState,
  counts: Record<'remaining' | 'minimum' | 'maximum', number | undefined>,
  age: number,
  today: Day,
): NonNullable<Run['availability']> {
  return { state, ...defined(counts), asOf: plusDays(today, -age) };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that have a value: the feed knows neither null nor undefined. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

function localised<K extends string>(
  texts: Record<K, Texts | undefined>,
): Partial<Record<K, LocalizedText>> {
  const entries = Object.entries<Texts | undefined>(texts);
  return Object.fromEntries(
    entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, toFeedText(text)]])),
  ) as Partial<Record<K, LocalizedText>>;
}
