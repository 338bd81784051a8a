// The sample feed as it stood a month ago: the same county before some courses were new, moved, full or
// cancelled. For lists that mark what has changed, and for their tests.
// Left out: everything that has not changed; it is today's feed.
import type { Offer, Run } from '../src/feed/schema.js';
import { plusDays, type Day } from './days.js';
import { sampleFeed, type SampleFeed } from './index.js';

const DAYS = 30;

/** What a run said then; undefined: it was not there yet. */
type Before = (run: Run) => Run | undefined;

const started =
  (days: number): Before =>
  (run) => ({
    ...run,
    ...(run.startDate !== undefined && { startDate: plusDays(run.startDate, days) }),
    ...(run.deadline !== undefined && { deadline: plusDays(run.deadline, days) }),
  });

const had =
  (state: 'open' | 'few' | 'full', remaining: number): Before =>
  (run) => ({
    ...run,
    ...(run.availability && { availability: { ...run.availability, state, remaining } }),
  });

const notYet: Before = () => undefined;
const tookPlace: Before = (run) => ({ ...run, status: 'scheduled' });

const RUNS: ReadonlyMap<string, Before> = new Map([
  // new
  ['frauenkurs-lerchenroda-2', notYet],
  ['berufssprachkurs-b2-nachmittags-2', notYet],
  // moved: other day, other hours, other place
  ['jugendkurs-silberbrueck-1', started(-7)],
  ['mia-lerchenroda-1', started(-14)],
  ['abendkurs-a1-2-1', (run) => ({ ...run, schedule: earlier(run) })],
  ['integrationskurs-rosenwerda-1', (run) => ({ ...run, place: 'vhs-auenstadt' })],
  // full, and free again
  ['integrationskurs-vormittags-1', had('few', 2)],
  ['alphakurs-silberbrueck-1', had('open', 5)],
  ['integrationskurs-abends-1', had('full', 0)],
  // called off, put off
  ['deutsch-gastronomie-2', tookPlace],
  ['integrationskurs-kupferhain-2', tookPlace],
]);

const NEW_OFFERS = ['schreibwerkstatt-wochenende', 'telefonieren-auf-deutsch'];

/** An offer that has gone since, with courses around the day. */
const GONE = { of: 'pc-kurs', id: 'tastschreiben', name: 'Tastschreiben am Computer' };

function earlier({ schedule = [] }: Run): NonNullable<Run['schedule']> {
  return schedule.map((meeting) => ({ ...meeting, startTime: '17:00', endTime: '18:30' }));
}

/**
 * The feed published 30 days before `today` about the same courses as `sampleFeed(today)`. Offers that
 * name what they replace have their former id. Deterministic; throws nothing.
 */
export function sampleFeedLastMonth(today: Day): SampleFeed {
  const feed = sampleFeed(today);
  const day = plusDays(today, -DAYS);
  const offers = feed.offers.filter(({ id }) => !NEW_OFFERS.includes(id)).map(before);
  const gone = offers
    .filter(({ id }) => id === GONE.of)
    .map((offer) => ({ ...offer, id: GONE.id, name: GONE.name }));
  return {
    ...feed,
    generatedAt: `${day}T04:30:00Z`,
    validThrough: plusDays(day, 92),
    offers: [...offers, ...gone],
  };
}

function before({ replaces, ...offer }: Offer): Offer {
  const runs = offer.runs?.flatMap((run) => {
    const then = RUNS.has(run.id) ? RUNS.get(run.id)?.(run) : run;
    return then === undefined ? [] : [asOfThen(then)];
  });
  return { ...offer, id: replaces?.[0] ?? offer.id, ...(runs && { runs }) };
}

/** Figures cannot be younger than their feed. */
function asOfThen(run: Run): Run {
  const { availability } = run;
  if (availability?.asOf === undefined) return run;
  return {
    ...run,
    availability: { ...availability, asOf: plusDays(availability.asOf, -DAYS) },
  };
}
