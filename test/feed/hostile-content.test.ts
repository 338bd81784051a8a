// Threat model, groups References, Time, Place and Language, as far as reading a feed is concerned.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Issue } from '../../src/feed/issue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { checkFeed } from '../support/check-feed.js';
import {
  assertFieldDropped,
  assertRecordDropped,
  assertUntouched,
  codesOf,
  feedWith,
  feedWithOffer,
  issueOf,
  type Raw,
} from './feed-support.js';

const TODAY = '2026-11-22';

async function findings(raw: unknown): Promise<string[]> {
  return codesOf(checkFeed(await parseFeed(raw), TODAY));
}

/** The small feed with a chain; `ways` lists the steps, each with those that follow it. */
function feedWithChain(ways: Readonly<Record<string, readonly string[]>>, more: Raw = {}): Raw {
  const steps = Object.entries(ways).map(([id, next]) => {
    return { id, title: id, next: next.map((to) => ({ to, when: to })) };
  });
  const [first] = steps;
  const chain = { id: 'kette', title: 'Kette', modified: '2026-11-20', start: first?.id, steps };
  return feedWith((feed) => (feed['chains'] = [{ ...chain, ...more }]));
}

describe('hostile references', () => {
  it('H62 an unknown place leaves the offer without a place, and is an error for the checker', async () => {
    const parsed = await parseFeed(feedWithOffer({ place: 'nirgendwo' }));
    assert.equal(buildCatalogue(parsed.feed).offers[0]?.place, undefined);
    assert.deepEqual(codesOf(checkFeed(parsed, TODAY)), ['unknown-place']);
  });

  it('H63 a cycle of steps is found and never followed without end', async () => {
    assert.deepEqual(await findings(feedWithChain({ a: ['b'], b: ['a'] })), [
      'chain-never-ends',
      'chain-unmarked-loop',
    ]);
  });

  it('H63 a cycle of offers that lead to each other is allowed', async () => {
    assert.deepEqual(await findings(feedWithOffer({ leadsTo: ['integrationskurs-abend'] })), []);
  });

  it('H64 a step that leads to itself is found', async () => {
    assert.deepEqual(await findings(feedWithChain({ a: ['a', 'b'], b: [] })), [
      'chain-unmarked-loop',
    ]);
  });

  it('H65 ways that part and meet again are fine', async () => {
    assert.deepEqual(
      await findings(feedWithChain({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })),
      [],
    );
  });

  it('H66 a step that nothing leads to is found', async () => {
    assert.deepEqual(await findings(feedWithChain({ a: ['b'], b: [], c: [] })), [
      'chain-step-unreachable',
    ]);
  });

  it('H67 a chain of 1,000 steps is dropped whole', async () => {
    const ways = Object.fromEntries(
      new Array(1000).fill(0).map((_, index) => [`s${index}`, [`s${index + 1}`]] as const),
    );
    const parsed = await parseFeed(feedWithChain(ways));
    assert.deepEqual(parsed.feed.chains, []);
    assert.equal(issueOf(parsed, 'list-too-long').action, 'record-dropped');
    assert.equal(parsed.dropped, 1);
  });

  it('H67 a chain of 200 steps, each leading to each, is checked without trouble', async () => {
    const ids = new Array(200).fill(0).map((_, index) => `s${index}`);
    const ways = Object.fromEntries(ids.map((id) => [id, ids.slice(0, 50)] as const));
    const codes = await findings(feedWithChain(ways));
    assert.equal(codes.includes('chain-never-ends'), true);
    assertUntouched();
  });

  it('H68 a way of 50 steps is fine; sections inside sections are not read', async () => {
    const ways = Object.fromEntries(
      new Array(50).fill(0).map((_, i) => [`s${i}`, i < 49 ? [`s${i + 1}`] : []] as const),
    );
    assert.deepEqual(await findings(feedWithChain(ways)), []);
    let section: Raw = { id: 'tief', title: 'Tief' };
    for (let depth = 0; depth < 50; depth += 1) section = { ...section, sections: [section] };
    const guide = [{ id: 'kapitel', title: 'Kapitel', sections: [section] }];
    const parsed = await parseFeed({ ...feedWith(), guide });
    assert.equal(parsed.feed.guide[0]?.sections[0]?.id, 'tief');
  });

  it('H69 a chapter whose offers do not exist is a warning', async () => {
    const sections = [{ id: 's', title: 'S', offerQuery: { kind: ['sport'] } }];
    const guide = [{ id: 'freizeit', title: 'Freizeit', sections }];
    assert.deepEqual(await findings({ ...feedWith(), guide }), ['query-matches-nothing']);
  });
});

/** The only run of the small feed, after its fields were changed. */
async function runAfterReading(
  fields: Raw,
): Promise<readonly [run: Raw, issues: readonly Issue[]]> {
  const parsed = await parseFeed(
    feedWith((feed) => Object.assign(feed['offers'][0].runs[0], fields)),
  );
  assertUntouched();
  return [parsed.feed.offers[0]?.runs?.[0] as Raw, parsed.issues];
}

async function assertRunFieldDropped(field: string, value: unknown, code: string): Promise<void> {
  const [run, issues] = await runAfterReading({ [field]: value });
  assert.equal(run['id'], '2027-01');
  assert.equal(run[field], undefined);
  assert.deepEqual(codesOf(issues), [code]);
}

describe('hostile times', () => {
  for (const date of ['2027-02-30', '2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31']) {
    it(`H70 the day ${date} does not exist and is dropped`, async () => {
      await assertRunFieldDropped('startDate', date, 'bad-date');
    });
  }

  for (const time of ['24:00', '18:60', '18:00:60', '8:00', '25:00', '18.00', '18 Uhr']) {
    it(`H71 the time ${time} drops its line of the pattern`, async () => {
      const schedule = [{ byDay: ['MO'], startTime: time, endTime: '20:00' }];
      const [run, issues] = await runAfterReading({ schedule });
      assert.deepEqual(run['schedule'], []);
      assert.deepEqual(codesOf(issues), ['bad-time']);
    });
  }

  it('H72 a wall-clock time that the change to summer time skips is kept as written', async () => {
    const sessions = [{ date: '2026-03-29', startTime: '02:30', endTime: '03:30' }];
    const [run, issues] = await runAfterReading({ sessions });
    assert.deepEqual(run['sessions'], sessions);
    assert.deepEqual(issues, []);
  });

  it('H73 the two instants of the repeated hour keep their offsets', async () => {
    for (const generatedAt of ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']) {
      const parsed = await parseFeed({ ...feedWith(), generatedAt });
      assert.equal(parsed.feed.generatedAt, generatedAt);
    }
  });

  it('H74 an end before the start is kept and is an error for the checker', async () => {
    const [run] = await runAfterReading({ endDate: '2027-01-01' });
    assert.equal(run['endDate'], '2027-01-01');
    const raw = feedWith((feed) => (feed['offers'][0].runs[0].endDate = '2027-01-01'));
    assert.deepEqual(await findings(raw), ['ends-before-start']);
  });

  for (const date of ['0001-01-01', '9999-12-31', '275761-01-01', '1899-12-31', '2200-01-01']) {
    it(`H75 a date in the year ${date.split('-')[0] ?? ''} is dropped`, async () => {
      await assertRunFieldDropped('startDate', date, 'bad-date');
    });
  }

  it('H76 an instant without an offset is not guessed', async () => {
    const parsed = await parseFeed({ ...feedWith(), generatedAt: '2026-11-20T06:00:00' });
    assert.equal(parsed.feed.generatedAt, '2026-11-18T00:00:00Z');
    assert.deepEqual(codesOf(parsed.issues), ['bad-date', 'header-assumed']);
  });

  it('H77 a pattern without end is kept: readers stop by themselves', async () => {
    const schedule = [{ byDay: ['MO'], startTime: '18:00', endTime: '20:00' }];
    const [run, issues] = await runAfterReading({ schedule, endDate: '2199-12-31' });
    assert.deepEqual(run['schedule'], schedule);
    assert.deepEqual(issues, []);
  });

  for (const every of [0, -1, 0.001, 9, '1']) {
    it(`H78 repeating every ${JSON.stringify(every)} weeks is dropped`, async () => {
      const pattern = { byDay: ['MO'], startTime: '18:00', endTime: '20:00' };
      const [run] = await runAfterReading({ schedule: [{ ...pattern, every }] });
      assert.deepEqual(run['schedule'], [pattern]);
    });
  }

  it('H78 a recurrence rule is an unknown field, and a list of 401 meetings is cut', async () => {
    const session = { date: '2027-01-13', startTime: '18:00', endTime: '20:00' };
    const [run, issues] = await runAfterReading({
      rrule: 'FREQ=SECONDLY',
      sessions: new Array(401).fill(session),
    });
    assert.equal((run['sessions'] as unknown[]).length, 400);
    assert.deepEqual(codesOf(issues), ['list-too-long']);
  });

  it('H79 Arabic-Indic digits in a machine-read date are dropped', async () => {
    await assertRunFieldDropped('startDate', '٢٠٢٧-٠١-١١', 'bad-date');
  });

  it('H80 "nach Vereinbarung" is no date, but a fine note', async () => {
    await assertRunFieldDropped('startDate', 'nach Vereinbarung', 'bad-date');
    const [run, issues] = await runAfterReading({ scheduleNote: 'nach Vereinbarung' });
    assert.equal(run['scheduleNote'], 'nach Vereinbarung');
    assert.deepEqual(issues, []);
  });

  it('H81 a course of 100 years is kept as written', async () => {
    const [run, issues] = await runAfterReading({ endDate: '2127-01-11' });
    assert.equal(run['endDate'], '2127-01-11');
    assert.deepEqual(issues, []);
  });

  it('H82 an expired or future-dated feed is shown, and the checker says so', async () => {
    assert.deepEqual(await findings({ ...feedWith(), validThrough: '2026-11-01' }), [
      'feed-expired',
    ]);
    const generatedAt = '2027-03-01T06:00:00+01:00';
    assert.deepEqual(await findings({ ...feedWith(), generatedAt }), ['feed-from-future']);
  });
});

describe('hostile places', () => {
  const POSITIONS: readonly (readonly [title: string, coordinates: unknown, code: string])[] = [
    ['H83 latitude and longitude swapped', [51.5, 10.79], 'coordinates-swapped'],
    ['H83 Berlin as in another project’s test data', [52.5, 13.4], 'coordinates-swapped'],
    ['H84 latitude 91', [10.79, 91], 'out-of-range'],
    ['H84 longitude 181', [181, 51], 'out-of-range'],
    ['H85 the Gulf of Guinea', [0, 0], 'coordinates-outside'],
    ['H86 coordinates as text with a comma', ['10,79', '51,5'], 'wrong-type'],
    ['H86 three coordinates', [10.79, 51.5, 200], 'list-too-long'],
    ['H86 one coordinate', [10.79], 'value-empty'],
  ];
  for (const [title, coordinates, code] of POSITIONS) {
    it(`${title} drops the position, the place is kept`, async () => {
      const location = { type: 'Point', coordinates };
      const parsed = await parseFeed(feedWith((feed) => (feed['places'][0].location = location)));
      assert.equal(parsed.feed.places[0]?.id, 'altes-rathaus');
      assert.equal(parsed.feed.places[0].location, undefined);
      assert.equal(issueOf(parsed, code).action, 'field-dropped');
    });
  }
});

describe('hostile languages', () => {
  const name = 'Integrationskurs';

  async function nameIn(names: Raw): Promise<readonly [name: unknown, codes: string[]]> {
    const parsed = await parseFeed(feedWithOffer({ name: names }));
    assertUntouched();
    return [parsed.feed.offers[0]?.name, codesOf(parsed.issues)];
  }

  it('H87 de-x-simplified is ill-formed: that version is dropped, the others stay', async () => {
    assert.deepEqual(await nameIn({ de: name, 'de-x-simplified': 'Kurs' }), [
      { de: name },
      ['language-unknown'],
    ]);
  });

  it('H87 known aliases are read under one tag', async () => {
    for (const alias of ['de-x-ls', 'de-DE-x-simple-language', 'de-leicht', 'ls', 'de-DE-simple']) {
      assert.deepEqual(await nameIn({ de: name, [alias]: 'Kurs' }), [
        { de: name, 'de-simple': 'Kurs' },
        ['language-alias'],
      ]);
    }
  });

  for (const tag of ['xx', 'klingonisch', 'deutsch', 'q', '', 'x-privat', 'de--AT', 'qaa', '12']) {
    it(`H88 the unknown tag ${JSON.stringify(tag)} drops that version only`, async () => {
      assert.deepEqual(await nameIn({ de: name, [tag]: 'x' }), [
        { de: name },
        ['language-unknown'],
      ]);
    });
  }

  it('H89 a text in English only is kept and reported', async () => {
    assert.deepEqual(await nameIn({ en: 'Course' }), [
      { en: 'Course' },
      ['missing-default-language'],
    ]);
  });

  it('H90 an empty translation is dropped, the others stay', async () => {
    assert.deepEqual(await nameIn({ de: name, ar: '' }), [{ de: name }, ['value-empty']]);
    assert.deepEqual(await nameIn({ de: name, ar: null }), [{ de: name }, ['value-empty']]);
  });

  for (const key of ['constructor', 'toString', '__proto__']) {
    it(`H91 the language key ${key} is dropped like any unknown tag`, async () => {
      const json = JSON.stringify(feedWithOffer({ name: { de: name, KEY: 'x' } }));
      const parsed = await parseFeed(JSON.parse(json.replace('"KEY"', `"${key}"`)));
      assert.deepEqual(parsed.feed.offers[0]?.name, { de: name });
      assert.deepEqual(codesOf(parsed.issues), ['language-unknown']);
      assertUntouched();
    });
  }

  it('H92 German text tagged as Arabic is kept, and the checker warns of it', async () => {
    assert.deepEqual(await findings(feedWithOffer({ name: { de: name, ar: name } })), [
      'wrong-script',
    ]);
  });

  it('H93 Arabic text tagged as German is kept, and the checker warns of it', async () => {
    assert.deepEqual(await findings(feedWithOffer({ name: 'دورة اندماج' })), ['wrong-script']);
  });

  it('H94 a text in 50 languages is kept; of more the first 50 are', async () => {
    const tags =
      'de en fr tr uk ru pl ar fa ps ro bg vi ti so ku ckb hr sr bs it es sq el hu pt ka am ur zh mk nl sv da fi et lv lt sk sl cs no is ga mt he hi bn ta th ja ko'.split(
        ' ',
      );
    const texts = (count: number): Raw =>
      Object.fromEntries(tags.slice(0, count).map((tag) => [tag, name]));
    assert.deepEqual(await nameIn(texts(50)), [texts(50), []]);
    assert.deepEqual(await nameIn(texts(52)), [texts(50), ['list-too-long']]);
  });

  it('H94 tags outside language maps are read the same way', async () => {
    const spokenLanguages = ['de', 'dari', 'xx', 'kmr', 'sorani', 'prs'];
    const parsed = await parseFeed(feedWithOffer({ spokenLanguages }));
    const expected = ['de', 'fa-AF', 'ku', 'ckb', 'fa-AF'];
    assert.deepEqual(parsed.feed.offers[0]?.spokenLanguages, expected);
    await assertFieldDropped({ teaches: 'deutsch' }, 'teaches', 'language-unknown');
  });

  it('a default language that is no language is assumed to be the first one named', async () => {
    const parsed = await parseFeed({
      ...feedWith(),
      defaultLanguage: 'xx',
      languages: ['ar', 'de'],
    });
    assert.equal(parsed.feed.defaultLanguage, 'ar');
    assert.equal(codesOf(parsed.issues)[0], 'language-unknown');
    await assertRecordDropped({ name: { xx: 'nur hier' } }, 'required-missing');
    await assertRecordDropped({ name: { de: '' } }, 'value-empty');
    await assertRecordDropped({ name: {} }, 'required-missing');
  });
});
