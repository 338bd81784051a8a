// What counts as a change between two states of a feed, and what does not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleFeed } from '../../sample/index.js';
import { sampleFeedLastMonth } from '../../sample/last-month.js';
import { changesSince } from '../../src/domain/feed-changes.js';
import type { CourseChange } from '../../src/domain/feed-changes.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { feedOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';
const PLACES = [
  { id: 'vhs-haus', name: 'VHS' },
  { id: 'schloss', name: 'Schloss' },
  { id: 'rathaus', name: 'Rathaus', replaces: ['altes-rathaus'] },
];
const EVENING = { byDay: ['MO' as const], startTime: '18:00', endTime: '19:30' };

const run = (fields: Partial<Run> = {}): Run => ({
  id: 'r1',
  startDate: '2027-03-08',
  endDate: '2027-06-28',
  ...fields,
});
const course = (fields: Partial<Offer> = {}, runs: Run[] = [run()]) => ({
  id: 'kurs',
  kind: 'course' as const,
  runs,
  ...fields,
});

type Records = readonly (ReturnType<typeof course> | object)[];

async function catalogue(records: Records): Promise<Catalogue> {
  const raw = { ...feedOf([], { places: PLACES }), offers: records.map(completed) };
  const { feed, dropped } = await parseFeed(raw);
  assert.equal(dropped, 0, 'every record of the test can be read');
  return buildCatalogue(feed);
}

function completed(record: object): object {
  if ('deleted' in record) return record;
  return { name: 'Kurs', provider: 'vhs', modified: '2027-02-20', ...record };
}

async function changes(before: Records, now: Records): Promise<readonly CourseChange[]> {
  return changesSince(await catalogue(before), await catalogue(now), TODAY);
}

/** Changes of one run that was `before` and is `now`. */
async function changed(before: Partial<Run>, now: Partial<Run>): Promise<CourseChange | undefined> {
  const [found] = await changes([course({}, [run(before)])], [course({}, [run(now)])]);
  return found;
}

async function kinds(before: Records, now: Records): Promise<string[]> {
  const found = await changes(before, now);
  return found.map((change) => `${change.course.key}: ${change.kinds.join(', ')}`);
}

describe('a run', () => {
  it('that is as it was has not changed', async () =>
    assert.deepEqual(await changes([course()], [course()]), []));

  it('is new when the feed did not have it', async () => {
    const [change] = await changes([course()], [course({}, [run(), run({ id: 'r2' })])]);
    assert.equal(change?.course.key, 'kurs/r2');
    assert.deepEqual(change.kinds, ['new']);
    assert.equal(change.before, undefined);
    assert.deepEqual(await kinds([], [course()]), ['kurs/r1: new']);
  });

  it('is the same under the new id of its offer', async () =>
    assert.deepEqual(
      await kinds([course({ id: 'alt' })], [course({ id: 'neu', replaces: ['alt'] })]),
      [],
    ));

  it('is not mixed up with that of an offer which another one claims to replace', async () =>
    assert.deepEqual(
      await kinds(
        [course({ id: 'alt' })],
        [course({ id: 'alt' }), course({ id: 'neu', replaces: ['alt'] })],
      ),
      ['neu/r1: new'],
    ));

  it('of anything but a course is left out', async () =>
    assert.deepEqual(await kinds([], [course({ kind: 'counselling' })]), []));

  it('may have changed in several ways', async () => {
    const change = await changed(
      { availability: { state: 'few' } },
      { startDate: '2027-03-15', availability: { state: 'full' }, status: 'cancelled' },
    );
    assert.deepEqual(change?.kinds, ['cancelled', 'moved', 'full']);
  });
});

describe('status', () => {
  it('cancelled, by run or by offer', async () => {
    assert.deepEqual((await changed({}, { status: 'cancelled' }))?.kinds, ['cancelled']);
    const now = [course({ status: 'cancelled' })];
    assert.deepEqual(await kinds([course()], now), ['kurs/r1: cancelled']);
    assert.deepEqual(await kinds(now, now), []);
  });

  it('resumed: was cancelled and takes place after all', async () =>
    assert.deepEqual((await changed({ status: 'cancelled' }, {}))?.kinds, ['resumed']));

  it('postponed counts as moved, once', async () => {
    const change = await changed({}, { status: 'postponed' });
    assert.deepEqual(change?.kinds, ['moved']);
    assert.deepEqual(change.moves, [{ what: 'postponed' }]);
    assert.equal(await changed({ status: 'postponed' }, { status: 'postponed' }), undefined);
  });
});

describe('places left', () => {
  const FREE = ['open', 'few'] as const;
  const TAKEN = ['full', 'waitingList'] as const;

  it('full: had some, now has none', async () => {
    for (const was of FREE) {
      for (const is of TAKEN) {
        const change = await changed(
          { availability: { state: was } },
          { availability: { state: is } },
        );
        assert.deepEqual(change?.kinds, ['full'], `${was} → ${is}`);
      }
    }
  });

  it('free: had none, now has some', async () => {
    const change = await changed(
      { availability: { state: 'waitingList' } },
      { availability: { state: 'open' } },
    );
    assert.deepEqual(change?.kinds, ['free']);
  });

  it('more or fewer of them are no change', async () => {
    const state = (now: 'open' | 'few', remaining: number) => ({
      availability: { state: now, remaining, asOf: '2027-02-20' },
    });
    assert.equal(await changed(state('open', 9), state('few', 2)), undefined);
  });

  it('unknown is never a change', async () => {
    for (const known of [...FREE, ...TAKEN]) {
      const figure = { availability: { state: known } };
      assert.equal(await changed({}, figure), undefined);
      assert.equal(await changed(figure, {}), undefined);
      assert.equal(await changed({ availability: { state: 'unknown' } }, figure), undefined);
    }
  });
});

describe('moved', () => {
  const moves = async (before: Partial<Run>, now: Partial<Run>) =>
    (await changed(before, now))?.moves;

  it('in its first and last day', async () =>
    assert.deepEqual(await moves({}, { startDate: '2027-03-15', endDate: '2027-07-05' }), [
      { what: 'start', from: '2027-03-08', to: '2027-03-15' },
      { what: 'end', from: '2027-06-28', to: '2027-07-05' },
    ]));

  it('in its hours', async () => {
    const found = await moves(
      { schedule: [EVENING] },
      { schedule: [{ ...EVENING, startTime: '17:30' }] },
    );
    assert.deepEqual(found, [
      {
        what: 'hours',
        from: [{ days: ['MO'], startTime: '18:00', endTime: '19:30', every: 1 }],
        to: [{ days: ['MO'], startTime: '17:30', endTime: '19:30', every: 1 }],
      },
    ]);
  });

  it('not because its week is written down in another way', async () => {
    const days = (...byDay: ('MO' | 'WE')[]) => ({ ...EVENING, byDay });
    const apart = { schedule: [days('WE'), days('MO')] };
    assert.equal(await changed({ schedule: [days('MO', 'WE')] }, apart), undefined);
  });

  it('in its place', async () => {
    const [move] = (await moves({ place: 'vhs-haus' }, { place: 'schloss' })) ?? [];
    assert.ok(move?.what === 'place');
    assert.deepEqual([move.from.name, move.to.name], ['VHS', 'Schloss']);
  });

  it('not because its place has a new id', async () => {
    const old = { ...PLACES[2], id: 'altes-rathaus', replaces: undefined };
    const raw = (places: unknown[], place: string) => ({
      ...feedOf([]),
      places,
      offers: [completed(course({}, [run({ place })]))],
    });
    const [before, now] = await Promise.all(
      [raw([JSON.parse(JSON.stringify(old))], 'altes-rathaus'), raw(PLACES, 'rathaus')].map(
        async (feed) => buildCatalogue((await parseFeed(feed)).feed),
      ),
    );
    assert.deepEqual(changesSince(before!, now!, TODAY), []);
  });

  it('to the internet, said by mode or by status', async () => {
    const here = { place: 'vhs-haus' };
    const online = [{ what: 'online' }];
    assert.deepEqual(await moves(here, { ...here, attendanceMode: 'online' }), online);
    assert.deepEqual(await moves(here, { ...here, status: 'movedOnline' }), online);
    assert.deepEqual(
      await moves({ attendanceMode: 'offline' }, { attendanceMode: 'online' }),
      online,
    );
    assert.equal(await changed({}, { attendanceMode: 'online' }), undefined, 'nobody said where');
  });

  it('in single days that it names', async () => {
    const sessions = (...dates: string[]) => ({
      sessions: dates.map((date) => ({ date, startTime: '09:00', endTime: '12:00' })),
    });
    const found = await moves(
      sessions('2027-03-13', '2027-03-20'),
      sessions('2027-03-20', '2027-03-27'),
    );
    assert.deepEqual(found, [{ what: 'days', from: ['2027-03-13'], to: ['2027-03-27'] }]);
  });

  it('when a single day is called off or its hours change', async () => {
    const session = { date: '2027-03-13', startTime: '09:00', endTime: '12:00' };
    const later = { ...session, date: '2027-03-20' };
    const both = { sessions: [session, later] };
    const called = { sessions: [session, { ...later, status: 'cancelled' as const }] };
    assert.deepEqual(await moves(both, called), [{ what: 'days', from: ['2027-03-20'], to: [] }]);
    const shifted = { sessions: [session, { ...later, startTime: '10:00' }] };
    assert.deepEqual(
      (await moves(both, shifted))?.map(({ what }) => what),
      ['hours'],
    );
  });

  it('of a run that has been online before, to the internet once only', async () => {
    const before = { attendanceMode: 'offline' as const };
    const online = { ...before, status: 'movedOnline' as const };
    assert.deepEqual(await moves(before, online), [{ what: 'online' }]);
    assert.equal(await moves(online, online), undefined);
  });

  it('unknown days, hours and places are no move', async () => {
    const known = { schedule: [EVENING], place: 'schloss' };
    assert.equal(await changed({}, known), undefined);
    assert.equal(await changed(known, {}), undefined);
    const [undated] = [{ id: 'r1' }];
    assert.deepEqual(await kinds([course({}, [undated])], [course()]), []);
    assert.deepEqual(await kinds([course()], [course({}, [undated])]), []);
  });
});

describe('a run that has vanished', () => {
  it('is gone when the publisher has taken its offer back', async () => {
    const tombstone = { id: 'kurs', deleted: true, modified: '2027-02-25' };
    const [change] = await changes([course({ name: 'Alter Kurs' })], [tombstone]);
    assert.deepEqual(change?.kinds, ['gone']);
    assert.equal(change.course.offer.record.name, 'Alter Kurs');
  });

  it('is gone when its offer has other runs', async () =>
    assert.deepEqual(await kinds([course({}, [run(), run({ id: 'r2' })])], [course()]), [
      'kurs/r2: gone',
    ]));

  it('is lost when nobody says why', async () =>
    assert.deepEqual(await kinds([course()], []), ['kurs/r1: lost']));

  it('is not named when it is over', async () => {
    const over = course({}, [run({ startDate: '2027-01-04', endDate: '2027-02-26' })]);
    assert.deepEqual(await kinds([over], []), []);
  });

  it('comes after all that are still there, in its former order', async () => {
    const before = [course({ id: 'x' }), course({ id: 'y' }), course({ id: 'z' })];
    const now = [course({ id: 'z', status: 'cancelled' }), course({ id: 'n' })];
    assert.deepEqual(await kinds(before, now), [
      'z/r1: cancelled',
      'n/r1: new',
      'x/r1: lost',
      'y/r1: lost',
    ]);
  });
});

describe('the sample county', () => {
  const of = async (raw: object) => buildCatalogue((await parseFeed(raw)).feed);

  it('shows every kind of change', async () => {
    const day = '2026-11-22';
    const found = changesSince(await of(sampleFeedLastMonth(day)), await of(sampleFeed(day)), day);
    const shown = new Map(found.map((change) => [change.course.run.record.id, change.kinds]));
    assert.deepEqual(shown.get('frauenkurs-lerchenroda-2'), ['new']);
    assert.deepEqual(shown.get('schreibwerkstatt-wochenende-1'), ['new']);
    assert.deepEqual(shown.get('integrationskurs-vormittags-1'), ['full']);
    assert.deepEqual(shown.get('integrationskurs-abends-1'), ['free']);
    assert.deepEqual(shown.get('deutsch-gastronomie-2'), ['cancelled']);
    assert.deepEqual(shown.get('integrationskurs-kupferhain-2'), ['moved']);
    assert.deepEqual(shown.get('abendkurs-a1-2-1'), ['moved']);
    assert.deepEqual(shown.get('elternkurs-rosenwerda-1'), undefined, 'only its id is new');
    assert.ok(found.some(({ kinds: [kind] }) => kind === 'lost'));
  });

  it('has not changed against itself, on whatever day', async () => {
    const days = fc.integer({ min: 0, max: 1500 });
    await fc.assert(
      fc.asyncProperty(days, async (count) => {
        const day = new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
        const now = await of(sampleFeed(day));
        assert.deepEqual(changesSince(now, now, day), []);
      }),
      { numRuns: 10 },
    );
  });
});
