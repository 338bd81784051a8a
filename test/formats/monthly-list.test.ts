// The page of a month's list as readers, browsers and screen readers get it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { sampleFeed } from '../../sample/index.js';
import { sampleFeedLastMonth } from '../../sample/last-month.js';
import { coursesOf, monthlyListOf } from '../../src/domain/monthly-list.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { monthlyListPage } from '../../src/formats/monthly-list/page.js';
import { feedOf } from '../support/catalogue.js';

type Languages = readonly [string, ...string[]];
const MONTH = '2027-03';
const RUN: Run = { id: 'r1', startDate: '2027-03-08', endDate: '2027-06-28' };
const course = (fields: Partial<Offer> = {}, run: Partial<Run> = {}) => ({
  id: 'kurs',
  kind: 'course',
  name: 'Deutschkurs',
  provider: 'vhs',
  modified: '2027-02-20',
  runs: [{ ...RUN, ...run }],
  ...fields,
});

async function read(raw: unknown): Promise<Catalogue> {
  const parsed = await parseFeed(raw);
  return buildCatalogue(parsed.feed, parsed);
}

async function catalogueWith(
  offers: readonly (object | null)[],
  header: object = {},
): Promise<Catalogue> {
  return read({
    ...feedOf([]),
    homeUrl: 'https://www.auental.example/bildung/',
    providers: [{ id: 'vhs', name: 'VHS', phone: '+493023125123', email: 'vhs@auental.example' }],
    places: [{ id: 'haus', name: { de: 'Haus', ar: 'بيت' }, address: { city: 'Auenstadt' } }],
    ...header,
    offers,
  });
}

function pageOf(
  catalogue: Catalogue,
  languages: Languages = ['de'],
  before?: Catalogue,
): Promise<string> {
  const list = monthlyListOf(catalogue, MONTH, before);
  return monthlyListPage(list, catalogue, { languages, isPoster: false });
}

async function page(
  offers: readonly (object | null)[],
  languages: Languages = ['de'],
  header: object = {},
): Promise<string> {
  return pageOf(await catalogueWith(offers, header), languages);
}

type Node = ReturnType<typeof parseDocument>;
const elements = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(html));
const textOf = (node: Parameters<typeof DomUtils.innerText>[0]) =>
  DomUtils.innerText(node).replace(/\s+/g, ' ').trim();
const texts = (html: string, name: string) => elements(html, name).map(textOf);
const bodyText = (html: string) => textOf(elements(html, 'body'));

/** Language and direction as a browser inherits them. */
function nearest(node: { parent?: unknown } | null, name: 'lang' | 'dir'): string | undefined {
  for (let at = node as (Node & { attribs?: Record<string, string> }) | null; at;) {
    const value = at.attribs?.[name];
    if (value !== undefined) return value;
    at = (at as { parent?: unknown }).parent as typeof at;
  }
  return undefined;
}

describe('the page', () => {
  it('is one file that loads and runs nothing', async () => {
    const html = await page([course()]);
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'base', 'form']) {
      assert.deepEqual(elements(html, name), [], name);
    }
    assert.doesNotMatch(html, /\son\w+=|\sstyle=|@import|url\(|javascript:/i);
  });

  it('allows its own style sheet and nothing else', async () => {
    const html = await page([course()]);
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    const [policy] = elements(html, 'meta').filter(({ attribs }) => attribs['http-equiv']);
    assert.equal(
      policy?.attribs['content'],
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('names month, county, date of the data, source and licence', async () => {
    const html = await page([course()]);
    assert.deepEqual(texts(html, 'h1'), ['Kurse im März 2027']);
    assert.deepEqual(texts(html, 'title'), ['Kurse im März 2027 – Landkreis Auental']);
    const text = bodyText(html);
    assert.match(text, /Stand der Daten: 1\. März 2027/);
    assert.match(text, /Quelle: Landkreis Auental auental\.example\/bildung/);
    assert.match(text, /Lizenz: govdata\.de\/dl-de\/zero-2-0/);
  });

  it('is the same, byte for byte, for the same feed', async () => {
    const catalogue = await catalogueWith([course()]);
    const pages = [pageOf(catalogue, ['de', 'ar']), pageOf(catalogue, ['de', 'ar'])];
    assert.equal(await pages[0], await pages[1]);
  });

  it('closes every element it opens', async () => {
    const html = await pageOf(await read(sampleFeed('2027-02-22')), ['de', 'ar', 'uk']);
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of html.matchAll(
      /<(\/?)([a-z][a-z0-9]*)([^>]*)>/g,
    )) {
      if (['meta', 'col', 'wbr'].includes(name) || rest.endsWith('/')) continue;
      if (slash === '') open.push(name);
      else assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
  });

  it('says how many entries could not be read', async () => {
    const html = await page([course(), { id: 'x' }, null]);
    assert.match(bodyText(html), /2 Einträge waren nicht lesbar und fehlen hier\./);
  });

  it('says that there is no course, and where to ask', async () => {
    const publisher = { name: 'Landkreis Auental', phone: '+493023125123' };
    const html = await page([], ['de', 'ar'], { publisher });
    assert.match(bodyText(html), /Für den März 2027 sind keine Kurse gemeldet\. Fragen Sie bitte/);
    assert.deepEqual(elements(html, 'table'), []);
    const calls = elements(html, 'a').map(({ attribs }) => attribs['href']);
    assert.ok(calls.includes('tel:+493023125123'));
  });
});

describe('hostile texts', () => {
  const evil = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"'>`;

  it('stay texts wherever they stand', async () => {
    const note = { de: evil, ar: evil };
    const html = await page(
      [
        course(
          { name: note, childcare: { state: 'yes', note }, registration: { inPerson: note } },
          { name: note, note, scheduleNote: note, place: 'haus' },
        ),
      ],
      ['de', 'ar'],
      {
        publisher: { name: evil },
        providers: [{ id: 'vhs', name: evil }],
        places: [{ id: 'haus', name: evil, address: { street: evil, city: evil } }],
      },
    );
    assert.deepEqual(elements(html, 'script'), []);
    assert.deepEqual(elements(html, 'img'), []);
    assert.equal(elements(html, 'style').length, 1);
    assert.ok(bodyText(html).includes('<script>alert(1)</script>'));
  });

  it('cannot end a string of the style sheet', async () => {
    const html = await page([], ['de'], { publisher: { name: `"; } * { display: none } \\` } });
    const [, styles = ''] = /@bottom-left \{ content: "([^]*?)"; \}/.exec(html) ?? [];
    assert.match(styles, /^[A-Za-z0-9 \\]+$/);
    assert.ok(styles.includes('\\22 '), 'quotes are written as their number');
  });
});

describe('a course', () => {
  const full = course(
    {
      courseType: 'integration-general',
      level: { entry: 'A1', target: 'B1' },
      childcare: { state: 'onRequest' },
      registration: { deadline: '2027-03-03' },
      place: 'haus',
    },
    {
      schedule: [{ byDay: ['MO', 'WE'], startTime: '18:00', endTime: '19:30', every: 2 }],
      availability: { state: 'few', remaining: 2, maximum: 14, asOf: '2027-02-25' },
    },
  );

  it('stands under its level, in a table with headings of rows and columns', async () => {
    const html = await page([full]);
    assert.deepEqual(texts(html, 'h2'), ['Ziel: B1', 'Wer bietet diese Kurse an?']);
    const heads = elements(html, 'th').map((th) => [th.attribs['scope'], textOf(th)]);
    assert.deepEqual(heads, [
      ['col', 'Kurs'],
      ['col', 'Wann'],
      ['col', 'Wo'],
      ['col', 'Plätze und Kinderbetreuung'],
      ['col', 'Anmeldung'],
      ['colgroup', 'Kontakt'],
      ['row', 'Deutschkurs Allgemeiner Integrationskurs · A1 bis B1'],
    ]);
  });

  it('tells everything a counsellor is asked', async () => {
    const cells = texts(await page([full]), 'td').map((text) => text.replaceAll('\u2060', ''));
    assert.deepEqual(cells.slice(0, 5), [
      'Mo, Mi 18:00–19:30 Uhr (alle 2 Wochen) vom 8. März bis 28. Juni 2027',
      'Haus Auenstadt Zugang mit Rollstuhl: bitte nachfragen',
      'wenige Plätze noch 2 Plätze von 14 (Stand: 25. Februar) Kinderbetreuung auf Anfrage',
      'Anmelden bis 3. März 2027 VHS',
      '+49 30 23125 123 vhs@auental.example auental.example/bildung',
    ]);
  });

  it('without a level to reach stands under the words for it', async () => {
    const html = await page([course({ level: { target: 'pre-A1' } })]);
    assert.equal(texts(html, 'h2')[0], 'Ohne Vorkenntnisse');
  });

  it('leaves nothing unknown to be taken for "no"', async () => {
    const text = bodyText(await page([course()]));
    for (const what of ['Zeiten', 'Ort', 'Kinderbetreuung', 'Freie Plätze']) {
      assert.match(text, new RegExp(`${what}: bitte nachfragen`));
    }
    assert.match(text, /Niveau nicht bekannt – bitte nachfragen/);
  });

  it('that is cancelled is struck and says so', async () => {
    const html = await page([course({}, { status: 'cancelled' })]);
    assert.deepEqual(texts(html, 'del'), ['Deutschkurs']);
    assert.match(textOf(elements(html, 'th').at(-1)!), /^abgesagt/);
  });

  it('that is put off says that there is no new date', async () => {
    const html = await page([course({}, { status: 'postponed' })]);
    assert.match(textOf(elements(html, 'th').at(-1)!), /^verschoben/);
    assert.match(bodyText(html), /Ein neuer Termin steht noch nicht fest\./);
    assert.deepEqual(texts(html, 'del'), ['vom 8. März bis 28. Juni 2027']);
  });

  it('names single days, days off and other places of its month', async () => {
    const session = { startTime: '09:00', endTime: '12:00' };
    const sessions = [
      { ...session, date: '2027-03-13' },
      { ...session, date: '2027-03-20', status: 'cancelled' as const },
      { ...session, date: '2027-03-27', place: 'haus' },
      { ...session, date: '2027-04-03' },
    ];
    const text = bodyText(await page([course({}, { sessions })]));
    assert.match(text, /Termine: 13\. März und 27\. März/);
    assert.match(text, /Fällt aus: 20\. März/);
    assert.match(text, /Anderer Ort am 27\. März: Haus/);
  });

  it('that has ended by the day of the data says so', async () => {
    const over = course({}, { startDate: '2027-03-01', endDate: '2027-03-05' });
    const html = await page([over], ['de'], { generatedAt: '2027-03-20T06:00:00+01:00' });
    assert.match(bodyText(html), /ist zu Ende/);
  });

  it('online, open to join and undated courses have words of their own', async () => {
    const html = await page([
      course({ id: 'a', attendanceMode: 'online' }),
      course({ id: 'b' }, { rolling: true }),
      course({ id: 'c' }, { startDate: undefined, endDate: undefined, scheduleNote: 'Bald' }),
    ]);
    assert.deepEqual(texts(html, 'h2').slice(0, 3), [
      'Niveau nicht bekannt – bitte nachfragen',
      'Einstieg jederzeit möglich',
      'Noch ohne Termin – bitte nachfragen',
    ]);
    assert.match(bodyText(html), /online/);
  });
});

describe('the address of a course', () => {
  const hrefs = async (...args: Parameters<typeof page>) =>
    elements(await page(...args), 'a').map(({ attribs }) => attribs['href'] ?? '');
  const codes = async (...args: Parameters<typeof page>) =>
    elements(await page(...args), 'svg').length;

  it("is the run's, else the offer's", async () => {
    const url = 'https://vhs.example/kurs';
    assert.ok((await hrefs([course({ url })])).includes(url));
    assert.ok((await hrefs([course({ url }, { url: `${url}/1` })])).includes(`${url}/1`));
  });

  it('else leads to the offer in the finder of the county', async () => {
    const found = await hrefs([course({ id: 'kurs-1' })]);
    const home = 'https://www.auental.example/bildung/';
    assert.ok(found.includes(`${home}#lotse-offer-finder__offer-kurs_2d1`));
  });

  it('has a code, and none where there is no address', async () => {
    assert.equal(await codes([course()]), 1);
    assert.equal(await codes([course()], ['de', 'ar']), 1, 'one code for all languages');
    assert.equal(await codes([course()], ['de'], { homeUrl: undefined }), 0);
  });
});

describe('languages', () => {
  const bilingual = course({ name: { de: 'Deutschkurs', ar: 'دورة اللغة', uk: 'Курс німецької' } });

  it('stand side by side, each with its language and direction', async () => {
    const html = await page([bilingual], ['de', 'ar']);
    const rows = elements(html, 'tr').slice(1);
    assert.deepEqual(
      rows.map(({ attribs }) => [attribs['lang'], attribs['dir']]),
      [
        ['de', 'ltr'],
        ['ar', 'rtl'],
      ],
    );
    assert.deepEqual(texts(html, 'h1'), ['Kurse im März 2027', 'الدورات في مارس 2027']);
    assert.match(textOf(rows[1]!), /دورة اللغة/);
  });

  it('may be one alone, which then is that of the page', async () => {
    const [root] = elements(await page([bilingual], ['ar']), 'html');
    assert.deepEqual([root?.attribs['lang'], root?.attribs['dir']], ['ar', 'rtl']);
  });

  it('that we do not speak get texts of the feed, and our words in English or German', async () => {
    const html = await page([bilingual], ['de', 'uk']);
    const row = elements(html, 'tr').at(-1)!;
    assert.equal(row.attribs['lang'], 'uk');
    assert.match(textOf(row), /Курс німецької/);
    const marked = DomUtils.getElementsByTagName('span', row).map((span) => span.attribs['lang']);
    assert.deepEqual([...new Set(marked)], ['en', 'de'], 'our words, the name of the provider');
    const beside = await page([bilingual], ['en', 'uk']);
    assert.match(textOf(elements(beside, 'tr').at(-1)!), /bitte nachfragen/);
  });

  it('mark what is not translated', async () => {
    const html = await page([course({ name: 'Deutschkurs' })], ['de', 'ar']);
    const row = elements(html, 'tr').at(-1)!;
    const [name] = DomUtils.getElementsByTagName('span', row);
    assert.deepEqual([name?.attribs['lang'], name?.attribs['dir']], ['de', 'ltr']);
    assert.match(textOf(row), /النص متوفر فقط باللغة: الألمانية/);
  });

  it('never leave a letter in the wrong script', async () => {
    const catalogue = await read(sampleFeed('2027-02-22'));
    const html = await pageOf(catalogue, ['de', 'ar', 'uk']);
    const leaves = DomUtils.find(
      (node) => 'data' in node && (node.parent as { name?: string }).name !== 'style',
      parseDocument(html),
      true,
      Infinity,
    );
    for (const leaf of leaves) {
      const text = (leaf as unknown as { data: string }).data;
      const lang = nearest(leaf, 'lang');
      if (/\p{Script=Arabic}/u.test(text)) assert.equal(lang, 'ar', text);
      if (/\p{Script=Cyrillic}/u.test(text)) assert.equal(lang, 'uk', text);
    }
  });

  it('show numbers and addresses from left to right', async () => {
    const html = await page([bilingual], ['ar']);
    const links = elements(html, 'a');
    assert.ok(links.length > 3);
    for (const link of links) assert.equal(nearest(link, 'dir'), 'ltr', textOf(link));
  });
});

describe('changes', () => {
  it('are marked at the course with what was before, and summed up on top', async () => {
    const now = await catalogueWith([
      course({ id: 'a', name: 'Erster' }),
      course({ id: 'b', name: 'Zweiter' }, { startDate: '2027-03-15' }),
    ]);
    const before = await catalogueWith([
      course({ id: 'b', name: 'Zweiter' }),
      course({ id: 'c', name: 'Dritter' }),
    ]);
    const html = await pageOf(now, ['de'], before);
    assert.equal(texts(html, 'h2')[0], 'Was hat sich seit dem 1. März 2027 geändert?');
    assert.deepEqual(texts(html, 'li').slice(0, 3), [
      'Neu: Erster – vom 8. März bis 28. Juni 2027',
      'Geändert: Zweiter – vom 15. März bis 28. Juni 2027 – bisher: vom 8. März bis 28. Juni 2027',
      'Nicht mehr gemeldet – bitte nachfragen: Dritter',
    ]);
    const marks = elements(html, 'span').filter(
      ({ attribs }) => attribs['class'] === 'mark change',
    );
    assert.deepEqual(marks.map(textOf), ['Neu', 'Geändert']);
    assert.match(texts(html, 'td').join(), /bisher: vom 8\. März bis 28\. Juni 2027/);
  });

  it('of place, days and hours name what was and what is', async () => {
    const places = {
      places: [
        { id: 'haus', name: 'Haus' },
        { id: 'schloss', name: 'Schloss' },
      ],
    };
    const day = (date: string) => ({ date, startTime: '09:00', endTime: '12:00' });
    const evening = (startTime: string) => [
      { byDay: ['MO' as const], startTime, endTime: '19:30' },
    ];
    const both = (...runs: Partial<Run>[]) =>
      runs.map((one, index) => course({ id: `k${index}`, name: `K${index}` }, one));
    const before = await catalogueWith(
      both(
        { place: 'haus' },
        { place: 'haus' },
        { sessions: [day('2027-03-13'), day('2027-03-20')] },
        { schedule: evening('18:00') },
        {},
      ),
      places,
    );
    const now = await catalogueWith(
      both(
        { place: 'schloss' },
        { place: 'haus', attendanceMode: 'online' },
        { sessions: [day('2027-03-13'), day('2027-03-27')] },
        { schedule: evening('17:00') },
        { status: 'postponed' },
      ),
      places,
    );
    const html = (await pageOf(now, ['de'], before)).replaceAll('\u2060', '');
    assert.deepEqual(texts(html, 'li').slice(0, 5), [
      'Geändert: K0 – Schloss – bisher: Haus',
      'Geändert: K1 – online – bisher: Haus',
      'Geändert: K2 – 27. März – bisher: 20. März',
      'Geändert: K3 – Mo 17:00–19:30 Uhr – bisher: Mo 18:00–19:30 Uhr',
      'verschoben: K4',
    ]);
    assert.deepEqual(texts(html, 'del'), [
      'Haus',
      'Haus',
      '20. März',
      'Mo 18:00–19:30 Uhr',
      ...['Haus', 'Haus', '20. März', 'Mo 18:00–19:30 Uhr', 'vom 8. März bis 28. Juni 2027'],
    ]);
  });

  it('that are none are said to be none', async () => {
    const catalogue = await catalogueWith([course()]);
    const html = await pageOf(catalogue, ['de'], catalogue);
    assert.match(
      bodyText(html),
      /Seit dem 1\. März 2027 hat sich bei diesen Kursen nichts geändert/,
    );
  });

  it('are left out without an earlier feed', async () =>
    assert.doesNotMatch(bodyText(await page([course()])), /geändert/i));

  it('of the sample county name moves of place, hours and status in both languages', async () => {
    const [now, before] = await Promise.all([
      read(sampleFeed('2027-02-22')),
      read(sampleFeedLastMonth('2027-02-22')),
    ]);
    const html = await pageOf(now, ['de', 'ar'], before);
    const [first = '', second = ''] = texts(html, 'ul');
    assert.match(first, /Jetzt ausgebucht: .*Geändert: .*bisher: /);
    assert.match(second, /اكتمل العدد الآن: .*تغيير: .*سابقًا: /);
  });
});

describe('the sample county', () => {
  for (const languages of [['de'], ['de', 'ar'], ['en', 'uk'], ['de-simple']] as const) {
    it(`has all its courses on the page in ${languages.join(' and ')}`, async () => {
      const catalogue = await read(sampleFeed('2027-02-22'));
      const list = monthlyListOf(catalogue, MONTH);
      const html = await monthlyListPage(list, catalogue, { languages, isPoster: true });
      assert.ok(coursesOf(list).length > 40);
      assert.equal(elements(html, 'tbody').length, coursesOf(list).length);
      assert.doesNotMatch(bodyText(html), /\b(list|finder)\.[a-z-]+|undefined|\[object|\{\w+\}/);
    });
  }
});
