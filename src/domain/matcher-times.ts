// At which times of the week an offer takes place, in the words of the survey.
// Left out: single dates; a course of one weekend counts by its days all the same (runs.ts).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { Weekday } from '../feed/vocabulary.js';
import { runPattern } from './runs.js';
import { FREE_TIMES, type FreeTime } from './survey.js';

/** Minutes that a meeting may reach into a part of the day without counting as taking place in it. */
const MEETING_GRACE = 60;
/** Minutes that make it worth coming to an open door. */
const DOOR_GRACE = 30;
const NOON = 12 * 60;
const EVENING = 17 * 60;
const MIDNIGHT = 24 * 60;

const PARTS: readonly (readonly [FreeTime, from: number, to: number])[] = [
  ['morning', 0, NOON],
  ['afternoon', NOON, EVENING],
  ['evening', EVENING, MIDNIGHT],
];

interface Hours {
  readonly days: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
}

/** Times in which the run meets, or in which an offer without runs is open; empty when nobody said. */
export function slotsOf(offer: CatalogueOffer, run: CatalogueRun | undefined): readonly FreeTime[] {
  const hours: readonly Hours[] =
    run === undefined
      ? (offer.record.openingHours ?? []).map(({ byDay, opens, closes }) => {
          return { days: byDay, startTime: opens, endTime: closes };
        })
      : runPattern(run.record);
  const grace = run === undefined ? DOOR_GRACE : MEETING_GRACE;
  const slots = new Set(hours.flatMap((one) => slotsIn(one, grace)));
  return FREE_TIMES.filter((slot) => slots.has(slot));
}

function slotsIn({ days, startTime, endTime }: Hours, grace: number): FreeTime[] {
  const isWeekend = (day: Weekday): boolean => day === 'SA' || day === 'SU';
  const weekend: FreeTime[] = days.some(isWeekend) ? ['weekend'] : [];
  if (days.every(isWeekend)) return weekend;
  const start = minutesOf(startTime);
  // what closes past midnight is open until midnight of its day
  const end = endTime <= startTime ? MIDNIGHT : minutesOf(endTime);
  const parts = PARTS.filter(([, from, to]) => {
    const begins = start >= from && start < to;
    return begins || Math.min(end, to) - Math.max(start, from) > grace;
  });
  return [...parts.map(([part]) => part), ...weekend];
}

/** 'HH:MM' as minutes after midnight. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
