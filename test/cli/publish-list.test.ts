// `publish list` as people and scripts use it: what it writes, what it says, how it ends.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { sampleFeedLastMonth } from '../../sample/last-month.js';
import { run } from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'bildungslotse-list-'));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

async function call(...args: string[]): Promise<Outcome> {
  const outcome = { code: 0, out: '', err: '' };
  const terminal = (key: 'out' | 'err') => ({
    write: (text: string) => void (outcome[key] += text),
    hasColours: false,
  });
  const around = { out: terminal('out'), err: terminal('err'), version: '1.2.3' };
  outcome.code = await run(['publish', 'list', ...args], around);
  return outcome;
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const TODAY = '2027-02-22';
// feeds grow old, but not while they are tested
mock.timers.enable({ apis: ['Date'], now: Date.parse(TODAY) });
const now = file('now.json', sampleFeed(TODAY));
const before = file('before.json', sampleFeedLastMonth(TODAY));
const target = join(folder, 'list.html');
const read = () => readFileSync(target, 'utf8');

describe('publish list', () => {
  it('writes the courses of a month, in German', async () => {
    const { code, out, err } = await call(now, '--month', '2027-03', '-o', target);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /list\.html: Kurse im Monat 2027-03: \d\d\./);
    assert.match(read(), /<html lang="de" dir="ltr" class="list">/);
    assert.match(read(), /<h1>Kurse im März 2027<\/h1>/);
  });

  it('writes several languages, under every name they go by, each once', async () => {
    await call(now, '--month', '2027-03', '--lang', 'ls,ar-SY,uk,ar', '-o', target);
    const languages = [...read().matchAll(/<tr lang="([\w-]+)"/g)].map(([, lang]) => lang);
    assert.deepEqual([...new Set(languages)], ['de-simple', 'ar', 'uk']);
  });

  it('marks what has changed since an earlier feed', async () => {
    const { code } = await call(now, '--month=2027-03', '--since', before, '-o', target);
    assert.equal(code, 0);
    assert.match(read(), /Was hat sich seit dem 23\. Januar 2027 geändert\?/);
    assert.match(read(), /<span class="mark change">Neu<\/span>/);
  });

  it('writes a poster', async () => {
    await call(now, '--month', '2027-03', '--poster', '-o', target);
    assert.match(read(), /class="poster"/);
    assert.match(read(), /size: A3 landscape/);
  });

  it('writes a page that says so when no course runs', async () => {
    const none = { offers: [], chains: [], guide: [], matcher: [], news: [] };
    const closed = file('closed.json', { ...sampleFeed(TODAY), ...none });
    const { code, out, err } = await call(closed, '--month', '1999-01', '-o', target);
    assert.equal(code, 0);
    assert.match(out, /: 0\./);
    assert.match(err, /Im Monat 1999-01 läuft kein Kurs/);
    assert.match(read(), /Für den Januar 1999 sind keine Kurse gemeldet/);
  });

  it('speaks English to those who ask for an English list first', async () => {
    const { err } = await call(now, '--lang', 'en', '--month', 'March', '-o', target);
    assert.match(err, /Write the month like this: 2027-03/);
  });

  it('explains itself', async () => {
    assert.match((await call('--help')).out, /--since FEED/);
    assert.match((await call('--help', '--lang', 'en')).out, /Writes all courses of a month/);
  });
});

describe('a feed with mistakes', () => {
  it('gives what can be read, says what is missing on standard error, and ends with 1', async () => {
    const feed = sampleFeed(TODAY);
    const broken = file('broken.json', { ...feed, offers: [{ id: 'leer' }, null, ...feed.offers] });
    const { code, err } = await call(broken, '--month', '2027-03', '-o', target);
    assert.equal(code, 1);
    assert.match(err, /offers\[0\] · leer/);
    assert.doesNotMatch(err, /WARNUNG/);
    assert.match(read(), /2 Einträge waren nicht lesbar und fehlen hier\./);
  });

  it('that cannot be read gives nothing, whichever of the two it is', async () => {
    const empty = file('empty.json', '[]');
    const torn = file('torn.json', '{"bildungsfeed":');
    const other = join(folder, 'other.html');
    for (const args of [[empty], [torn], [now, '--since', empty]]) {
      const { code, err } = await call(...args, '--month', '2027-03', '-o', other);
      assert.equal(code, 1);
      assert.match(err, /FEHLER|nicht lesbar/);
      assert.equal(existsSync(other), false);
    }
  });
});

describe('wrong use ends with 2, a sentence, and nothing written', () => {
  const other = join(folder, 'never.html');
  const good = [now, '--month', '2027-03', '-o', other];
  const cases: [string, string[], RegExp][] = [
    ['no feed', ['--month', '2027-03', '-o', other], /genau eine Datei oder Adresse/],
    ['two feeds', [before, ...good], /genau eine Datei oder Adresse/],
    ['no month', [now, '-o', other], /Es fehlt --month/],
    ['a month in words', [now, '--month', 'März', '-o', other], /schreiben Sie so: 2027-03/],
    ['a 13th month', [now, '--month', '2027-13', '-o', other], /schreiben Sie so: 2027-03/],
    ['a month too short', [now, '--month', '2027-3', '-o', other], /schreiben Sie so: 2027-03/],
    ['no target', [now, '--month', '2027-03'], /Es fehlt -o/],
    ['the feed as target', [now, '--month', '2027-03', '-o', now], /dieselbe Datei/],
    ['the old feed as target', [...good.slice(0, 3), '--since', before, '-o', before], /dieselbe/],
    ['a language nobody knows', [...good, '--lang', 'de,klingonisch'], /„klingonisch“/],
    ['no language', [...good, '--lang', ''], /„“ ist kein/],
    [
      'a language the feed has not',
      [...good, '--lang', 'vi'],
      /keine Texte in der Sprache „vi“\. Er hat: de, /,
    ],
    ['feeds mixed up', [before, ...good.slice(1), '--since', now], /Sind die beiden vertauscht\?/],
    ['no such folder', [...good.slice(0, 4), join(folder, 'nie/x.html')], /Den Ordner für/],
    ['an option that is not there', [...good, '--colour'], /„--colour“ gibt es hier nicht/],
  ];
  for (const [what, args, sentence] of cases) {
    it(what, async () => {
      const feeds = [now, before].map((path) => readFileSync(path, 'utf8'));
      const { code, out, err } = await call(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.equal(existsSync(other), false);
      assert.deepEqual(
        [now, before].map((path) => readFileSync(path, 'utf8')),
        feeds,
      );
    });
  }
});
