// Every rule finds what it is for, says where, and is silent about what is right.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FINDINGS, REFUSALS } from '../../src/feed/findings.js';
import type { Issue } from '../../src/feed/issue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { daysBetween, daysOf, weekdayOf } from '../../src/feed/rules/days.js';
import { figuresOf } from '../../src/feed/rules/figures.js';
import { RULES } from '../../src/feed/rules/index.js';
import { checkFeed } from '../support/check-feed.js';
import { levelEnd, levelStart } from '../../src/feed/rules/levels.js';
import { sentencesOf, wordCount } from '../../src/feed/rules/sentences.js';
import { codesOf, feedWith, feedWithOffer, type Raw } from './feed-support.js';
import { fullRecords } from './full-records.js';

const TODAY = '2026-11-22';

async function findings(raw: unknown): Promise<Issue[]> {
  const parsed = await parseFeed(raw);
  assert.deepEqual(codesOf(parsed.issues), [], 'the feed itself is readable');
  return checkFeed(parsed, TODAY);
}

type Expected = readonly [path: string, params?: Readonly<Record<string, string | number>>];

/** The small feed with these fields in its only run. */
const withRun = (fields: Raw): Raw =>
  feedWith((feed) => Object.assign(feed['offers'][0].runs[0], fields));

/** The small feed with a second provider, place, contact … of these fields. */
const withRecord = (collection: string, fields: Raw): Raw =>
  feedWith((feed) => {
    feed[collection] = [...(feed[collection] ?? []), { id: 'neu', name: 'Neu', ...fields }];
  });

const step = (id: string, ...next: readonly (string | Raw)[]): Raw => ({
  id,
  title: id,
  next: next.map((to) => (typeof to === 'string' ? { to, when: to } : to)),
});

/** So many steps, each leading to the next; the first one is `a`. */
const rowOf = (count: number): Raw[] => {
  const ids = [...Array(count).keys()].map((at) => (at === 0 ? 'a' : `s${String(at)}`));
  return ids.map((id, at) => step(id, ...ids.slice(at + 1, at + 2)));
};

const withChain = (steps: readonly Raw[], fields: Raw = {}): Raw =>
  withRecord('chains', { title: 'Kette', modified: TODAY, start: 'a', steps, ...fields });

const withGuide = (section: Raw): Raw =>
  withRecord('guide', { title: 'Kapitel', sections: [{ id: 's', title: 'Teil', ...section }] });

const bodyIn = (texts: Raw): Raw =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, [{ type: 'paragraph', text }]]),
  );

const session = { date: '2027-01-13', startTime: '18:00', endTime: '20:15' };
const OFFER = 'offers.integrationskurs-abend';
const RUN = `${OFFER}.runs.2027-01`;

/** Per rule: feeds that break it with what is expected, and feeds that do not. */
const CASES: Readonly<
  Record<string, { broken: readonly (readonly [Raw, Expected])[]; fine?: readonly Raw[] }>
> = {
  'ends-before-start': {
    broken: [
      [
        withRun({ endDate: '2027-01-10' }),
        [`${RUN}.endDate`, { start: '2027-01-11', end: '2027-01-10' }],
      ],
      [withRun({ sessions: [{ ...session, endTime: '18:00' }] }), [`${RUN}.sessions.0.endTime`]],
      [
        withRecord('contacts', {
          openingHours: [{ byDay: ['MO'], opens: '12:00', closes: '09:00' }],
        }),
        ['contacts.neu.openingHours.0.closes'],
      ],
      [
        {
          ...feedWith(),
          holidays: [{ from: '2026-12-24', to: '2026-12-01', name: 'x', kind: 'public' }],
        },
        ['holidays.0.to'],
      ],
      [
        withRecord('news', { title: 'x', date: TODAY, validThrough: '2026-11-21' }),
        ['news.neu.validThrough'],
      ],
      [
        withRun({
          schedule: [
            {
              byDay: ['MO'],
              startTime: '18:00',
              endTime: '20:00',
              from: '2027-02-01',
              until: '2027-01-01',
            },
          ],
        }),
        [`${RUN}.schedule.0.until`],
      ],
    ],
    fine: [withRun({ endDate: '2027-01-11' }), withRun({ sessions: [session] })],
  },
  'age-reversed': {
    broken: [
      [feedWithOffer({ age: { from: 18, to: 16 } }), [`${OFFER}.age`, { from: 18, to: 16 }]],
      [
        feedWithOffer({ childcare: { state: 'yes', age: { from: 6, to: 1 } } }),
        [`${OFFER}.childcare.age`],
      ],
    ],
    fine: [feedWithOffer({ age: { from: 16, to: 16 } }), feedWithOffer({ age: { from: 99 } })],
  },
  'level-reversed': {
    broken: [
      [
        feedWithOffer({ level: { entry: 'B1', target: 'A2' } }),
        [`${OFFER}.level`, { entry: 'B1', target: 'A2' }],
      ],
    ],
    fine: [
      feedWithOffer({ level: { entry: 'A1.1', target: 'A1' }, lessons: 200 }),
      feedWithOffer({ level: { entry: 'A2.2', target: 'B1.1' }, lessons: 200 }),
      feedWithOffer({ level: { target: 'B1' } }),
    ],
  },
  'unknown-place': {
    broken: [
      [feedWithOffer({ place: 'weg' }), [`${OFFER}.place`, { id: 'weg' }]],
      [withRun({ place: 'weg' }), [`${RUN}.place`]],
      [withRun({ extraDates: [{ ...session, place: 'weg' }] }), [`${RUN}.extraDates.0.place`]],
    ],
  },
  'unknown-provider': {
    broken: [
      [
        feedWithOffer({ provider: 'weg', url: 'https://a.example/' }),
        [`${OFFER}.provider`, { id: 'weg' }],
      ],
      [feedWithOffer({ responsible: ['vhs', 'weg'] }), [`${OFFER}.responsible.1`]],
      [withChain([{ ...step('a'), responsible: ['weg'] }]), ['chains.neu.steps.a.responsible.0']],
    ],
  },
  'unknown-contact': {
    broken: [
      [withGuide({ contacts: ['weg'] }), ['guide.neu.sections.s.contacts.0', { id: 'weg' }]],
    ],
  },
  'unknown-offer': {
    broken: [
      [feedWithOffer({ leadsTo: ['weg'] }), [`${OFFER}.leadsTo.0`, { id: 'weg' }]],
      [withRecord('news', { title: 'x', date: TODAY, offers: ['weg'] }), ['news.neu.offers.0']],
    ],
  },
  'unknown-chain': {
    broken: [[withGuide({ chain: 'weg' }), ['guide.neu.sections.s.chain', { id: 'weg' }]]],
  },
  'duplicate-inner-id': {
    broken: [
      [feedWithOffer({ runs: [{ id: 'a' }, { id: 'A' }] }), [`${OFFER}.runs.A`, { id: 'A' }]],
      [withChain([step('a'), step('a')]), ['chains.neu.steps.a']],
    ],
    fine: [feedWithOffer({ runs: [{ id: 'a' }, { id: 'b' }] })],
  },
  'shared-id': {
    broken: [
      [withRecord('contacts', { id: 'vhs' }), ['contacts.vhs', { id: 'vhs', other: 'providers' }]],
    ],
  },
  'deleted-yet-present': {
    broken: [
      [
        feedWith((feed) =>
          feed['offers'].push({ id: 'integrationskurs-abend', deleted: true, modified: TODAY }),
        ),
        [OFFER, { id: 'integrationskurs-abend' }],
      ],
    ],
    fine: [feedWith((feed) => feed['offers'].push({ id: 'alt', deleted: true, modified: TODAY }))],
  },
  'offer-without-contact': {
    broken: [
      [feedWith((feed) => delete feed['providers'][0].email), [OFFER]],
      [
        feedWith((feed) => {
          delete feed['providers'][0].email;
          feed['offers'][0].registration = { required: true };
        }),
        [OFFER],
      ],
    ],
    fine: [{ inPerson: 'Zimmer 1' }, { phone: '115' }].map((registration) =>
      feedWith((feed) => {
        delete feed['providers'][0].email;
        feed['offers'][0].registration = registration;
      }),
    ),
  },
  'course-without-type': {
    broken: [[feedWithOffer({ courseType: undefined }), [OFFER]]],
    fine: [feedWithOffer({ kind: 'meeting', courseType: undefined })],
  },
  'course-without-run': {
    broken: [
      [feedWithOffer({ runs: undefined }), [OFFER]],
      [feedWithOffer({ runs: [] }), [OFFER]],
    ],
    fine: [feedWithOffer({ kind: 'meeting', runs: undefined })],
  },
  'course-without-level': {
    broken: [[feedWithOffer({ level: undefined }), [OFFER, { courseType: 'integration-general' }]]],
    fine: [
      feedWithOffer({ level: undefined, courseType: 'first-orientation' }),
      feedWithOffer({ level: { target: 'B1' } }),
    ],
  },
  'lessons-implausible': {
    broken: [
      [
        feedWithOffer({ lessons: 1000 }),
        [`${OFFER}.lessons`, { lessons: 1000, usual: 700, courseType: 'integration-general' }],
      ],
      [feedWithOffer({ lessons: 300 }), [`${OFFER}.lessons`]],
      [feedWithOffer({ courseType: 'integration-intensive', lessons: 700 }), [`${OFFER}.lessons`]],
    ],
    fine: [
      feedWithOffer({ lessons: 600 }),
      feedWithOffer({ lessons: 100, level: { entry: 'A1', target: 'A1' } }),
      feedWithOffer({ lessons: 100, level: { entry: 'A1' } }),
      feedWithOffer({ courseType: 'integration-literacy', lessons: 1000 }),
      feedWithOffer({ courseType: 'self-paid', lessons: 12 }),
      feedWithOffer({ lessons: undefined }),
    ],
  },
  'schedule-sessions-disagree': {
    broken: [
      [
        withRun({ sessions: [session, { ...session, date: '2027-01-14' }] }),
        [`${RUN}.sessions`, { date: '2027-01-14', time: '18:00' }],
      ],
      [
        withRun({ sessions: [{ ...session, startTime: '17:00' }] }),
        [`${RUN}.sessions`, { date: '2027-01-13', time: '17:00' }],
      ],
    ],
    fine: [withRun({ sessions: [session] }), withRun({ schedule: [], sessions: [session] })],
  },
  'start-not-on-weekday': {
    broken: [
      [
        withRun({ startDate: '2027-01-12' }),
        [`${RUN}.startDate`, { date: '2027-01-12', weekday: 'TU', days: 'MO, WE' }],
      ],
    ],
    fine: [
      withRun({ startDate: '2027-01-13' }),
      withRun({ startDate: '2027-01-12', schedule: [] }),
    ],
  },
  'deadline-after-start': {
    broken: [
      [
        withRun({ deadline: '2027-01-12' }),
        [`${RUN}.deadline`, { deadline: '2027-01-12', start: '2027-01-11' }],
      ],
      [
        feedWithOffer({ registration: { deadline: '2027-02-01' } }),
        [`${OFFER}.registration.deadline`, { deadline: '2027-02-01', start: '2027-01-11' }],
      ],
    ],
    fine: [
      withRun({ deadline: '2027-01-11' }),
      withRun({ deadline: '2027-02-01', rolling: true }),
      feedWith((feed) => {
        feed['offers'][0].runs[0].rolling = true;
        feed['offers'][0].registration = { deadline: '2027-02-01' };
      }),
    ],
  },
  'places-without-date': {
    broken: [
      [
        withRun({ availability: { state: 'few', remaining: 2 } }),
        [`${RUN}.availability`, { remaining: 2 }],
      ],
    ],
    fine: [
      withRun({ availability: { state: 'few' } }),
      withRun({ availability: { state: 'few', remaining: 2, asOf: TODAY } }),
    ],
  },
  'places-outdated': {
    broken: [
      [
        withRun({ availability: { state: 'few', asOf: '2026-11-07T10:00:00+01:00' } }),
        [`${RUN}.availability.asOf`, { asOf: '2026-11-07', days: 15 }],
      ],
    ],
    fine: [
      withRun({ availability: { state: 'few', asOf: '2026-11-08' } }),
      withRun({
        startDate: '2026-01-12',
        endDate: '2026-06-01',
        availability: { state: 'few', asOf: '2026-01-01' },
      }),
    ],
  },
  'record-not-reviewed': {
    broken: [
      [
        { ...feedWithOffer({ modified: '2026-10-01' }), updateCycle: 'P1M' },
        [OFFER, { date: '2026-10-01', cycle: 'P1M' }],
      ],
    ],
    fine: [
      {
        ...feedWithOffer({ modified: '2026-10-01', lastReviewed: '2026-11-01' }),
        updateCycle: 'P1M',
      },
      { ...feedWithOffer({ modified: '2020-10-01' }) },
      { ...withGuide({}), updateCycle: 'P1M' },
    ],
  },
  'feed-expired': {
    broken: [
      [{ ...feedWith(), validThrough: '2026-11-21' }, ['validThrough', { date: '2026-11-21' }]],
    ],
    fine: [{ ...feedWith(), validThrough: '2027-01-01' }],
  },
  'feed-expires-soon': {
    broken: [
      [{ ...feedWith(), validThrough: TODAY }, ['validThrough', { date: TODAY, days: 0 }]],
      [
        { ...feedWith(), validThrough: '2026-11-29' },
        ['validThrough', { date: '2026-11-29', days: 7 }],
      ],
    ],
    fine: [{ ...feedWith(), validThrough: '2026-11-30' }],
  },
  'feed-not-updated': {
    broken: [
      [
        { ...feedWith(), generatedAt: '2026-11-14T23:00:00+01:00', updateCycle: 'P1W' },
        ['generatedAt', { date: '2026-11-14', cycle: 'P1W' }],
      ],
    ],
    fine: [{ ...feedWith(), generatedAt: '2026-11-15T06:00:00Z', updateCycle: 'P1W' }],
  },
  'feed-from-future': {
    broken: [
      [
        { ...feedWith(), generatedAt: '2026-11-24T00:00:00Z' },
        ['generatedAt', { date: '2026-11-24' }],
      ],
    ],
    fine: [{ ...feedWith(), generatedAt: '2026-11-23T00:00:00Z' }],
  },
  'link-not-https': {
    broken: [
      [
        feedWithOffer({ links: [{ url: 'http://a.example/' }] }),
        [`${OFFER}.links.0.url`, { url: 'http://a.example/' }],
      ],
    ],
  },
  'private-address': {
    broken: [
      [
        feedWithOffer({ url: 'https://wiki.intern/x' }),
        [`${OFFER}.url`, { url: 'https://wiki.intern/x', host: 'wiki.intern' }],
      ],
    ],
  },
  'private-mail-domain': {
    broken: [
      [
        withRecord('contacts', { email: 'vhs@GMX.de' }),
        ['contacts.neu.email', { email: 'vhs@GMX.de', domain: 'gmx.de' }],
      ],
      [withRecord('contacts', { email: 'a@yahoo.co.uk' }), ['contacts.neu.email']],
    ],
    fine: [withRecord('contacts', { email: 'a@mygmx.de.example' })],
  },
  'wrong-script': {
    broken: [
      [
        feedWithOffer({ name: { de: 'Deutschkurs', uk: 'Deutschkurs' } }),
        [`${OFFER}.name`, { language: 'uk', expected: 'Cyrillic', found: 'Latin' }],
      ],
      [
        feedWithOffer({ body: bodyIn({ de: 'курс немецкого' }) }),
        [`${OFFER}.body`, { language: 'de', expected: 'Latin', found: 'Cyrillic' }],
      ],
      [
        feedWithOffer({ name: { de: 'Kurs', 'sr-Latn': 'Курс немачког' } }),
        [`${OFFER}.name`, { language: 'sr-Latn', expected: 'Latin', found: 'Cyrillic' }],
      ],
    ],
    fine: [
      feedWithOffer({ name: { de: 'Kurs', ar: 'دورة BAMF في Lindental' } }),
      feedWithOffer({ name: { de: 'VHS', ar: 'VHS' } }),
      feedWithOffer({
        name: { de: 'Kurs', sr: 'Курс немачког', ja: 'ドイツ語', 'uz-Arab': 'Kurs nemis' },
      }),
      withRecord('providers', { name: { de: 'Volkshochschule', ar: 'Volkshochschule' } }),
    ],
  },
  'numbers-differ': {
    broken: [
      [
        feedWithOffer({
          summary: { de: '700 Stunden, Gebühr 12,50 €', en: '600 lessons, fee €12.50' },
        }),
        [`${OFFER}.summary`, { language: 'en', other: 'de', found: '600', missing: '700' }],
      ],
      [
        feedWithOffer({ summary: { de: 'Beginn 18:00 Uhr', en: 'starts at 7 pm' } }),
        [`${OFFER}.summary`, { language: 'en', other: 'de', found: '19:00', missing: '18:00' }],
      ],
    ],
    fine: [
      feedWithOffer({
        summary: { de: 'Beginn 18.00 Uhr, 1.000 Stunden', en: 'at 6 pm, 1,000 lessons' },
      }),
      feedWithOffer({ summary: { de: 'Kurs mit 700 Stunden', ar: 'دورة من ٧٠٠ ساعة' } }),
      feedWithOffer({ summary: { de: 'zwei Kurse, 100 Stunden', 'de-simple': '2 Kurse' } }),
    ],
  },
  'dates-differ': {
    broken: [
      [
        feedWithOffer({ summary: { de: 'ab 11.01.2027', en: 'from 2027-01-12' } }),
        [
          `${OFFER}.summary`,
          { language: 'en', other: 'de', found: '2027-01-12', missing: '2027-01-11' },
        ],
      ],
    ],
    fine: [
      feedWithOffer({
        summary: { de: 'ab 11.1.2027', en: 'from 11/01/2027', ar: 'من 2027-01-11' },
      }),
    ],
  },
  'phones-differ': {
    broken: [
      [
        feedWithOffer({ summary: { de: 'Anruf: 030 23125345', en: 'Call +49 30 23125346' } }),
        [
          `${OFFER}.summary`,
          { language: 'en', other: 'de', found: '3023125346', missing: '3023125345' },
        ],
      ],
    ],
    fine: [feedWithOffer({ summary: { de: 'Anruf: 030/23125345', en: 'Call +49 30 23125-345' } })],
  },
  'chain-start-unknown': {
    broken: [[withChain([step('x')]), ['chains.neu.start', { id: 'a' }]]],
  },
  'chain-several-starts': {
    broken: [
      [withChain([step('a', 'c'), step('b', 'c'), step('c')]), ['chains.neu.steps', { ids: 'b' }]],
    ],
  },
  'chain-step-unreachable': {
    broken: [[withChain([step('a'), step('b')]), ['chains.neu.steps.b', { id: 'b' }]]],
    fine: [withChain([step('a', 'b'), step('b', { to: 'a', back: true, when: 'zurück' })])],
  },
  'chain-next-unknown': {
    broken: [[withChain([step('a', 'weg')]), ['chains.neu.steps.a.next', { id: 'weg' }]]],
  },
  'chain-never-ends': {
    broken: [
      [
        withChain([step('a', 'b'), step('b', 'c'), step('c', 'b')]),
        ['chains.neu.steps.a', { id: 'a' }],
      ],
    ],
    fine: [withChain([step('a', 'b'), step('b', { to: 'a', back: true })])],
  },
  'chain-unmarked-loop': {
    broken: [
      [
        withChain([step('a', 'b'), step('b', 'a', 'c'), step('c')]),
        ['chains.neu.steps.b.next', { from: 'b', to: 'a' }],
      ],
    ],
    fine: [withChain([step('a', 'b', 'c'), step('b', 'c'), step('c')])],
  },
  'chain-answer-unlabelled': {
    broken: [
      [
        withChain([step('a', 'b', { to: 'c' }), step('b'), step('c')]),
        ['chains.neu.steps.a.next', { id: 'a' }],
      ],
    ],
    fine: [withChain([step('a', { to: 'b' }), step('b')])],
  },
  'chain-phase-unknown': {
    broken: [
      [withChain([{ ...step('a'), phase: 'weg' }]), ['chains.neu.steps.a.phase', { id: 'weg' }]],
    ],
    fine: [withChain([{ ...step('a'), phase: 'p' }], { phases: [{ id: 'p', title: 'P' }] })],
  },
  'chain-too-long': {
    broken: [[withChain(rowOf(51)), ['chains.neu.steps', { count: 51 }]]],
    fine: [withChain(rowOf(50))],
  },
  'query-matches-nothing': {
    broken: [
      { kind: ['sport'] },
      { topic: ['health'] },
      { courseType: ['conversation'] },
      { level: ['C1'] },
      { audience: ['women'] },
      { provider: ['andere'] },
      { childcare: true },
      { free: true },
      { online: true },
      { text: 'schwimmen' },
    ].map((offerQuery) => {
      const provider = offerQuery.provider === undefined ? [] : offerQuery.provider;
      const raw = withGuide({ offerQuery });
      for (const id of provider) raw['providers'].push({ id, name: id });
      return [raw, ['guide.neu.sections.s.offerQuery']] as const;
    }),
    fine: [
      { kind: ['sport', 'course'], level: ['A2'], text: 'integrationskurs ABEND', online: false },
      { courseType: ['integration-general'], provider: ['vhs'] },
      { text: 'دورة' },
      {},
    ].map((offerQuery) => withGuide({ offerQuery })),
  },
  'plain-language-abbreviation': {
    broken: [
      [
        feedWithOffer({ summary: { de: 'Kurs', 'de-simple': 'Sie lernen z. B. schreiben.' } }),
        [`${OFFER}.summary`, { found: 'z. B.' }],
      ],
      [
        feedWithOffer({ body: bodyIn({ de: 'x', 'de-simple': 'Das ist ca. 1 Jahr.' }) }),
        [`${OFFER}.body`, { found: 'ca.' }],
      ],
    ],
    fine: [
      feedWithOffer({ summary: { de: 'Kurse z. B. abends usw.', 'de-simple': 'Am Haus Nr 3.' } }),
    ],
  },
  'plain-language-long-sentence': {
    broken: [
      [
        feedWithOffer({
          summary: {
            de: 'Kurs',
            'de-simple':
              'Kurz. Sie lernen in dem Kurs die deutsche Sprache und viele Dinge über das Leben hier.',
          },
        }),
        [
          `${OFFER}.summary`,
          {
            words: 15,
            sentence:
              'Sie lernen in dem Kurs die deutsche Sprache und viele Dinge über das Leben hier',
          },
        ],
      ],
    ],
    fine: [
      feedWithOffer({
        summary: {
          de: 'Ein langer Satz in gewöhnlichem Deutsch darf ruhig sehr viel länger sein als zwölf Wörter.',
          'de-simple': 'Der Kurs beginnt am 3. Mai.\nEr ist kostenlos. Sie lernen Deutsch.',
        },
      }),
    ],
  },
};

describe('rules', () => {
  it('find nothing in a good feed', async () => {
    assert.deepEqual(await findings(feedWith()), []);
  });

  it('each have a case here', () => {
    assert.deepEqual(
      Object.keys(CASES),
      RULES.map(({ id }) => id),
    );
  });

  for (const rule of RULES) {
    const { broken, fine = [] } = CASES[rule.id] ?? { broken: [] };
    it(`${rule.id} finds what breaks it`, async () => {
      assert.ok(broken.length > 0);
      for (const [raw, [path, params]] of broken) {
        const issues = (await findings(raw)).filter(({ code }) => code === rule.id);
        assert.deepEqual(
          issues.map((issue) => issue.path.join('.')),
          [path],
        );
        if (params !== undefined) assert.deepEqual(issues[0]?.params, params);
        assert.equal(issues[0]?.severity, rule.severity);
        assert.equal(issues[0].action, undefined);
      }
    });

    it(`${rule.id} is silent about what is right`, async () => {
      for (const raw of [feedWith(), ...fine]) {
        assert.deepEqual(
          (await findings(raw)).filter(({ code }) => code === rule.id),
          [],
        );
      }
    });
  }

  it('stand in files of their own ids', () => {
    const files = readdirSync('src/feed/rules').map((file) => file.replace('.ts', ''));
    for (const { id } of RULES) assert.ok(files.includes(id), id);
  });

  it('share no id with each other, with a finding of reading or with a refusal', () => {
    const ids = [...RULES.map(({ id }) => id), ...Object.keys(FINDINGS), ...REFUSALS];
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)+$/);
  });

  it('exist since version 1.0', () => {
    for (const { since } of RULES) assert.equal(since, '1.0');
  });

  it('go through every field of the standard without stumbling', async () => {
    const raw: Raw = { ...(fullRecords.header as Raw) };
    for (const name of [
      'providers',
      'places',
      'contacts',
      'offers',
      'chains',
      'guide',
      'matcher',
      'news',
    ] as const) {
      raw[name] = [fullRecords[name]];
    }
    const codes = codesOf(await findings(raw));
    assert.deepEqual([...new Set(codes)], ['unknown-offer', 'query-matches-nothing']);
  });
});

describe('days', () => {
  it('are counted across changes of clock and year', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-10-24', '2026-10-26T00:30:00+02:00'), 2);
    assert.equal(daysBetween('2027-01-01', '2026-12-31'), -1);
  });

  it('have the right weekday, before 1970 too', () => {
    assert.deepEqual(['2026-11-22', '2027-01-11', '1969-12-31', '1900-01-01'].map(weekdayOf), [
      'SU',
      'MO',
      'WE',
      'MO',
    ]);
  });

  it('are read from durations', () => {
    assert.deepEqual(['P1D', 'P2W', 'P1M', 'P1Y6M'].map(daysOf), [1, 14, 31, 552]);
  });
});

describe('levels', () => {
  it('lie in the order of the CEFR', () => {
    const steps = ['pre-A1', 'A1', 'A1.1', 'A1.2', 'A2', 'B1.1', 'C2'] as const;
    const starts = steps.map(levelStart);
    assert.deepEqual(
      [...starts].sort((a, b) => a - b),
      starts,
    );
    assert.ok(levelEnd('A1') > levelEnd('A1.2') && levelEnd('A1') < levelStart('A2'));
  });
});

describe('figures', () => {
  it('are the same however they are written', () => {
    const sets = (text: string): string => {
      const { dates, phones, numbers } = figuresOf(text);
      return [dates, phones, numbers].map((set) => [...set].sort().join(' ')).join(' | ');
    };
    assert.equal(sets('am 3.4.2027 um 18.30 Uhr'), '2027-04-03 |  | 18:30');
    assert.equal(sets('2027-04-03, 6:30 p.m.'), '2027-04-03 |  | 18:30');
    assert.equal(sets('12 am, 12 pm'), ' |  | 00:00 12:00');
    assert.equal(sets('1.000,50 € oder 1,000.50'), ' |  | 1000.50');
    assert.equal(sets('۱۴۰ und ١٤٠ und 140,00'), ' |  | 140');
    assert.equal(sets('Tel. (030) 231 25-345, 06599 Lindental, 3 Kurse'), ' | 3023125345 | 06599');
  });
});

describe('sentences', () => {
  it('end at full stops, but not at abbreviations and ordinal numbers', () => {
    assert.deepEqual(sentencesOf('Am 3. Mai z. B. um 9 Uhr. Dann:\nWieso? Ja!'), [
      'Am 3 Mai zB um 9 Uhr',
      'Dann',
      'Wieso',
      'Ja',
    ]);
    assert.equal(wordCount('Deutsch-Kurs – für alle 3'), 4);
  });
});
