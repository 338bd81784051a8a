// What "Feed prüfen" says about a text, a file and an address, and the report that can be sent on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../../sample/index.js';
import { feedReport, reportText } from '../../../src/configurator/checks/feed-report.js';
import { checkSource } from '../../../src/configurator/checks/feed-source.js';
import { run } from '../../../src/cli/run.js';
import { todayIn } from '../../../src/domain/plain-date.js';

const today = todayIn('Europe/Berlin');
const BROKEN = new URL('../../fixtures/feeds/broken.json', import.meta.url);
const broken = readFileSync(BROKEN, 'utf8');
const ADDRESS = 'https://daten.kreis.example/feed.json';

const ofText = (text: string) => checkSource({ kind: 'text', text });
const answering = (body: BodyInit, init?: ResponseInit) =>
  (() => Promise.resolve(new Response(body, init))) as typeof fetch;
const ofAddress = (fetch: typeof globalThis.fetch, address = ADDRESS) =>
  checkSource({ kind: 'address', address }, { fetch });

describe('whose feed it is', () => {
  it('is what its header says', async () => {
    const { feed } = feedReport(await ofText(JSON.stringify(sampleFeed(today))));
    assert.match(feed, /^Feed von \S.+, Stand \d\d\.\d\d\.\d{4}$/);
  });

  it('is never made up where the header is silent', async () => {
    const { feed } = feedReport(await ofText('{"bildungsfeed": "1.0", "offers": []}'));
    assert.equal(feed, 'Feed ohne Namen, ohne Stand');
  });
});

describe('the sentence for the whole', () => {
  const fixture = (name: string, change: object = {}): string => {
    const url = new URL(`../../fixtures/feeds/${name}.json`, import.meta.url);
    const feed = JSON.parse(readFileSync(url, 'utf8')) as object;
    return JSON.stringify({ ...feed, generatedAt: `${today}T00:00:00Z`, ...change });
  };
  const cases: [string, string, string, RegExp][] = [
    [
      'nothing to mend',
      fixture('minimal', { offers: [] }),
      'clean',
      /^Alles in Ordnung\. .+ lesbar\. Es gibt nichts zu beheben\.$/,
    ],
    ['no records', fixture('empty'), 'clean', /^Alles in Ordnung\. Der Feed hat keine Einträge\./],
    [
      'only remarks',
      JSON.stringify(sampleFeed(today)),
      'remarks',
      /^Keine Fehler\. Alle \S+ Einträge sind lesbar\. .+ zum Ansehen\.$/,
    ],
    ['mistakes', broken, 'errors', /^\d+ Fehler gefunden\. 3 von 8 Einträgen sind lesbar\.$/],
    ['no feed', '[]', 'unusable', /^So ist das kein lesbarer Bildungsfeed\./],
    ['nothing at all', '', 'unusable', /^So ist das kein lesbarer Bildungsfeed\./],
  ];
  for (const [title, text, state, summary] of cases)
    it(title, async () => {
      const report = feedReport(await ofText(text));
      assert.match(report.summary, summary);
      assert.equal(report.state, state);
    });
});

describe('the list', () => {
  it('holds everything the command line prints, and nothing else', async () => {
    let out = '';
    const terminal = { write: (text: string) => void (out += text), hasColours: false };
    await run(['validate', BROKEN.pathname, '--format', 'json'], {
      out: terminal,
      err: terminal,
      version: '',
    });
    const { findings } = JSON.parse(out) as { findings: object[] };
    assert.deepEqual((await ofText(broken)).lines, findings);
  });

  it('shows the severities that were asked for, and counts all of them', async () => {
    const checked = await ofText(broken);
    const { records, counts } = feedReport(checked, ['warning']);
    const shown = records.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    assert.deepEqual([...new Set(shown)], ['warning']);
    assert.deepEqual(counts, feedReport(checked).counts);
  });

  it('cuts the line around the place, and makes signs visible that turn it around', async () => {
    const text = `{"bildungsfeed":"1.0","${'x'.repeat(100)}":1,"license":"\u202efrei${'y'.repeat(300)}"}`;
    const { records } = feedReport(await ofText(text));
    const found = records[0]?.findings.find(({ path }) => path === 'license')?.excerpt;
    assert.match(found!.before, /^…x+":1,$/);
    assert.match(found!.after, /^"license":"\ufffdfreiy+…$/);
    assert.ok(found!.after.length < 130);
  });

  it('keeps its lines where a text has other ends of lines', async () => {
    const [one, two] = await Promise.all([ofText(broken), ofText(broken.replaceAll('\n', '\r\n'))]);
    assert.deepEqual(feedReport(one).records, feedReport(two).records);
    assert.equal(two.text, broken);
  });
});

describe('an address', () => {
  it('gives findings with lines, as the text behind it does', async () => {
    const checked = await ofAddress(answering(broken));
    assert.equal(checked.text, broken);
    assert.deepEqual(checked.lines, (await ofText(broken)).lines);
  });

  it('that leads to a broken file says where it breaks', async () => {
    const { lines } = await ofAddress(answering('{\n "a": 1,\n}'));
    assert.deepEqual([lines[0]?.code, lines[0]?.line], ['not-json', 3]);
  });

  it('whose server hides its answer is told from a server that is silent', async () => {
    const refuse = (isOpen: boolean) =>
      ((_: string, { mode }: RequestInit) =>
        isOpen && mode === 'no-cors'
          ? Promise.resolve(new Response())
          : Promise.reject(new TypeError())) as typeof fetch;
    const sentences = [true, false].map(
      async (isOpen) => (await ofAddress(refuse(isOpen))).lines[0]?.sentence,
    );
    const [hidden, silent] = await Promise.all(sentences);
    assert.match(hidden!, /\(CORS\)/);
    assert.match(silent!, /nicht zu erreichen/);
  });

  it('names parts that could not be loaded', async () => {
    const index = JSON.stringify({
      ...sampleFeed(today),
      parts: [{ url: 'teil.json', kind: 'offers' }],
    });
    const fetch = ((address: string) =>
      Promise.resolve(
        address.endsWith('teil.json') ? new Response('', { status: 404 }) : new Response(index),
      )) as typeof globalThis.fetch;
    const { lines, parsed } = await ofAddress(fetch);
    assert.ok(parsed);
    assert.deepEqual([lines[0]?.code, lines[0]?.path], ['http', 'Teil teil.json']);
  });

  for (const [address, sentence] of [
    ['feed', /keine vollständige Internetadresse/],
    ['http://kreis.example/feed.json', /beginnt nicht mit https/],
    ['https://a:b@kreis.example/', /Benutzernamen oder ein Passwort/],
  ] as const)
    it(`such as ${address} is refused with a sentence`, async () => {
      const { lines } = await ofAddress(() => assert.fail('was asked'), address);
      assert.match(lines[0]!.sentence, sentence);
    });
});

describe('a file', () => {
  it('is checked by its bytes', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{ "a": "M'), 0xfc, 0x22, 0x7d]);
    const checked = await checkSource({ kind: 'file', file: new File([bytes], 'feed.json') });
    assert.match(checked.lines[0]!.sentence, /UTF-8/);
    assert.deepEqual([checked.name, checked.text], ['feed.json', '']);
  });

  it('beyond all bounds is not even read', async () => {
    const file = Object.defineProperties(new File([], 'film.json'), {
      size: { value: 60_000_000 },
      arrayBuffer: { value: () => assert.fail('was read') },
    });
    const { lines } = await checkSource({ kind: 'file', file });
    assert.equal(lines[0]?.code, 'too-large');
  });
});

describe('the report as a text', () => {
  it('says what, where and how to mend it, in the order of the page', async () => {
    const checked = { ...(await ofText(broken)), name: 'feed.json' };
    const text = reportText(checked, '2026-11-22');
    assert.match(
      text,
      /^Bildungsfeed geprüft am 22\.11\.2026: feed\.json\nFeed von Landkreis Lindental, ohne Stand\n\d+ Fehler gefunden/,
    );
    assert.match(
      text,
      /\n {2}FEHLER {2}offers\[\d\]\S* {2}Zeile \d+, Spalte \d+ {2}\[[a-z-]+\]\n {4}.+\n/,
    );
    assert.match(text, /\n {4}So beheben Sie es: .+/);
    const at = feedReport(checked).records.map(({ heading }) => text.indexOf(`\n${heading}\n`));
    assert.deepEqual(
      at,
      [...at].sort((a, b) => a - b),
    );
    assert.ok(at.every((index) => index > 0));
  });
});
