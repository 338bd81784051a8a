// The bytes of a feed -> findings with their lines: what an editor is told about any file at all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { checkFeedBytes } from '../../src/checker/check-feed-text.js';
import { alike, groupByRecord } from '../../src/checker/report-line.js';
import { todayIn } from '../../src/domain/plain-date.js';
import { LOAD_LIMITS } from '../../src/feed/load.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (content: string | Uint8Array, language: 'de' | 'en' = 'de') =>
  checkFeedBytes(typeof content === 'string' ? bytes(content) : content, { language });

const HEADER = {
  bildungsfeed: '1.0',
  publisher: { name: 'Musterkreis' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
};
const course = { id: 'kurs', kind: 'course', name: { de: 'Deutschkurs' }, modified: 'gestern' };
const feed = (more: object = {}): string =>
  JSON.stringify(
    { ...HEADER, generatedAt: `${todayIn('Europe/Berlin')}T05:00:00Z`, ...more },
    null,
    2,
  );

describe('each finding', () => {
  it('names severity, record, path, line, column, sentence and a way to mend it', async () => {
    const text = feed({ offers: [course] });
    const { lines } = await check(text);
    const found = lines.find(({ path }) => path === 'offers[0].modified');
    assert.ok(found);
    assert.equal(found.severity, 'error');
    assert.equal(found.group, 'offers[0] · kurs · Deutschkurs');
    assert.equal(
      text.split('\n')[found.line! - 1]?.slice(found.column! - 1),
      '"modified": "gestern"',
    );
    assert.match(found.sentence, /\S\.$/);
    assert.match(found.hint, /\S\.$/);
  });

  it('stands in the order of the file, the header first', async () => {
    const { lines } = await check(
      feed({ license: 'frei', offers: [course, { ...course, id: 'kurs-2' }] }),
    );
    const groups = [...groupByRecord(lines).keys()];
    assert.equal(groups[0], 'Die ganze Datei');
    assert.deepEqual(
      groups.slice(1).map((group) => group.split(' ')[0]),
      ['offers[0]', 'offers[1]'],
    );
  });

  it('speaks English on request', async () => {
    const { lines } = await check(feed({ license: 'frei' }), 'en');
    assert.equal(lines[0]?.group, 'The whole file');
  });
});

describe('findings that say the same', () => {
  it('are put together', () => {
    const line = { severity: 'error', code: 'x', group: 'g', sentence: 'S.', hint: 'H.' } as const;
    const same = alike([
      { ...line, path: 'a' },
      { ...line, path: 'b' },
      { ...line, sentence: 'T.', path: 'c' },
    ]);
    assert.deepEqual(
      same.map((members) => members.map(({ path }) => path)),
      [['a', 'b'], ['c']],
    );
  });
});

describe('a file that is no feed', () => {
  const minimal = feed();
  const utf16 = new Uint8Array([0xff, 0xfe, ...bytes(minimal)].flatMap((byte) => [byte, 0]));
  const windows1252 = new Uint8Array([...bytes('{ "name": "M'), 0xfc, ...bytes('nchen" }')]);
  const login = '<!doctype html><title>Anmelden</title>';
  const cases: [string, string | Uint8Array, RegExp, string][] = [
    ['empty', '', /^Die Datei ist leer\.$/, '–'],
    ['a login page', login, /^Statt eines Feeds kam eine Internetseite/, '–'],
    ['Windows-1252', windows1252, /nicht in UTF-8 gespeichert/, '–'],
    ['UTF-16', utf16.subarray(2), /UTF-16/, '–'],
    ['broken off', minimal.slice(0, 60), /^Die Datei bricht mittendrin ab\.$/, '4:'],
    ['a comma too many', '{\n "a": 1,\n}', /kein gültiges JSON\. Vor dieser Klammer/, '3:1'],
    ['a text', '"feed"', /kein Bildungsfeed: Sie enthält Text/, '1:1'],
    ['another JSON', '{"name":"x"}', /nennt keine Version/, '1:1'],
    ['a future version', feed({ bildungsfeed: '2.0' }), /folgt Version 2\.0/, '1:1'],
  ];
  for (const [title, content, sentence, place] of cases)
    it(`${title}: one clear sentence, and the place where there is one`, async () => {
      const { parsed, lines } = await check(content);
      assert.equal(parsed, undefined);
      assert.equal(lines.length, 1);
      const [line] = lines;
      assert.match(line!.sentence, sentence);
      assert.notEqual(line!.hint, '');
      const found = line!.line === undefined ? '–' : `${line!.line}:${line!.column}`;
      assert.ok(found.startsWith(place), found);
    });
});

describe('a feed that can be read', () => {
  it('with a byte order mark counts columns without it', async () => {
    const { lines } = await check(`\ufeff${JSON.stringify({ ...HEADER, license: 'frei' })}`);
    const found = lines.find(({ path }) => path === 'license');
    assert.equal(found?.column, JSON.stringify(HEADER).indexOf('"license"') + 1);
  });

  it('in parts says that the parts are not checked', async () => {
    const { lines } = await check(feed({ parts: [{ url: 'a.json', kind: 'offers' }] }));
    assert.ok(lines.some(({ code }) => code === 'parts-not-read'));
  });

  it('of more than the limit is checked all the same, and the limit is named', async () => {
    const { parsed, lines } = await check(feed({ note: 'x'.repeat(LOAD_LIMITS.bytes) }));
    assert.ok(parsed);
    assert.match(lines[0]!.sentence, /zu groß/);
  });

  it('as our sample has no errors', async () => {
    const { parsed, lines } = await check(JSON.stringify(sampleFeed(todayIn('Europe/Berlin'))));
    assert.ok(parsed);
    assert.deepEqual(
      lines.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('tells how far the work is, never backwards, and lets others work between', async () => {
    const url = new URL('../fixtures/feeds/broken.json', import.meta.url);
    const { offers = [] } = JSON.parse(readFileSync(url, 'utf8')) as { offers?: object[] };
    const many = Array.from({ length: 4000 }, (_, i) => ({
      ...offers[i % offers.length],
      id: `o${i}`,
    }));
    const progress: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await checkFeedBytes(bytes(feed({ offers: many })), {
      language: 'de',
      onProgress: (done) => progress.push(done),
    });
    clearInterval(timer);
    assert.ok(progress.length > 2);
    assert.deepEqual(
      progress,
      [...progress].sort((a, b) => a - b),
    );
    assert.ok(progress.every((done) => done >= 0 && done <= 1));
    assert.ok(turns > 0);
  });
});
