// Threat model, group Characters: nothing invisible, turned around or endless reaches the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse.js';
import {
  assertFieldDropped,
  assertRecordDropped,
  assertUntouched,
  codesOf,
  feedWith,
  feedWithOffer,
  issueOf,
} from './feed-support.js';

async function nameAfterReading(name: unknown): Promise<readonly [name: unknown, codes: string[]]> {
  const parsed = await parseFeed(feedWithOffer({ name }));
  assertUntouched();
  return [parsed.feed.offers[0]?.name, codesOf(parsed.issues)];
}

describe('hostile characters', () => {
  it('H29 direction override U+202E is taken out', async () => {
    assert.deepEqual(await nameAfterReading('Kurs \u202egnp.exe\u202c'), [
      'Kurs gnp.exe',
      ['bidi-controls'],
    ]);
  });

  it('H30 unbalanced isolates are taken out, balanced ones stay', async () => {
    assert.deepEqual(await nameAfterReading('Kurs \u2067offen'), ['Kurs offen', ['bidi-controls']]);
    assert.deepEqual(await nameAfterReading('\u2069zu\u2066'), ['zu', ['bidi-controls']]);
    assert.deepEqual(await nameAfterReading('\u2068Kurs\u2069 B1'), ['\u2068Kurs\u2069 B1', []]);
  });

  for (const name of [
    '\u200b\u200b',
    '\u2060',
    '\ufeff',
    '\u3164',
    '\u2800',
    ' \u00a0 ',
    '\u202e',
  ]) {
    it(`H31 title of nothing visible (${escape(name)}) drops the record`, async () => {
      await assertRecordDropped({ name }, 'value-empty');
    });
  }

  it('H32 of 10,000 combining marks four are left', async () => {
    const [name, codes] = await nameAfterReading(`Ku\u0308${'\u0301'.repeat(10_000)}rs`);
    assert.equal(name, `Ku\u0308${'\u0301'.repeat(3)}rs`);
    assert.deepEqual(codes, ['stacked-marks']);
  });

  it('H33 NUL and other control characters are taken out, line breaks stay', async () => {
    assert.deepEqual(await nameAfterReading('a\u0000b\u001b[31m\u007f\u0085c\nd\te'), [
      'ab[31mc\nd\te',
      ['control-characters'],
    ]);
  });

  it('H34 half a surrogate pair becomes U+FFFD', async () => {
    assert.deepEqual(await nameAfterReading('a\ud83d b \ude00'), [
      'a\ufffd b \ufffd',
      ['broken-characters'],
    ]);
  });

  it('H35 line and paragraph separators become line breaks', async () => {
    assert.deepEqual(await nameAfterReading('a\u2028b\u2029c'), [
      'a\nb\nc',
      ['control-characters'],
    ]);
  });

  it('H36 a long text is never cut inside an emoji', async () => {
    const family = '👩‍👩‍👧‍👦';
    for (let before = 285; before <= 300; before += 1) {
      const summary = `${'a'.repeat(before)}${family.repeat(5)}`;
      const parsed = await parseFeed(feedWithOffer({ summary }));
      const cut = parsed.feed.offers[0]?.summary as string;
      assert.match(cut, /^a+(👩‍👩‍👧‍👦)* …$/u);
      assert.ok(cut.length <= 300);
      assert.equal(issueOf(parsed, 'text-too-long').action, 'normalised');
    }
  });

  it('H37 a word of 5,000 letters is kept', async () => {
    const body = [{ type: 'paragraph', text: 'a'.repeat(5000) }];
    const parsed = await parseFeed(feedWithOffer({ body }));
    assert.deepEqual(parsed.feed.offers[0]?.body, body);
    assert.deepEqual(parsed.issues, []);
  });

  it('H38 a title of 10 MB drops the record', async () => {
    await assertRecordDropped({ name: 'a'.repeat(10_000_000) }, 'text-too-long');
  });

  it('H39 strings made to stall pattern matching are dropped like any other bad value', async () => {
    const many = (piece: string): string => piece.repeat(50_000);
    const values = {
      url: [`https://${many('a.')}!`, `https://a.example/${many('%')}\n`, many('https://')],
      modified: [many('2026-'), `2026-11-20T06:00:00.${many('0')}x`],
    };
    for (const url of values.url) await assertFieldDropped({ url }, 'url', 'text-too-long');
    for (const modified of values.modified) await assertRecordDropped({ modified }, 'bad-date');
    for (const email of [`${many('a')}@`, `a@${many('a.')}`, `${many('a@')}!`]) {
      const parsed = await parseFeed(feedWith((feed) => (feed['providers'][0].email = email)));
      assert.equal(parsed.feed.providers[0]?.email, undefined);
    }
    for (const phone of [`+${many('1')}`, many('1')]) {
      const parsed = await parseFeed(feedWith((feed) => (feed['providers'][0].phone = phone)));
      assert.equal(parsed.feed.providers[0]?.phone, undefined);
    }
    for (const postalCode of [many('1'), many('1 ')]) {
      const parsed = await parseFeed(
        feedWith((feed) => (feed['places'][0].address.postalCode = postalCode)),
      );
      assert.equal(parsed.feed.places[0]?.address?.postalCode, undefined);
    }
    await assertFieldDropped({ teaches: `de${many('-a')}` }, 'teaches', 'language-unknown');
    const note = `${many('a\u0301')}${many('\u2066')}`;
    await assertRecordDropped({ name: note }, 'text-too-long');
  });

  it('H40 a text that looks like an official warning stays text', async () => {
    const summary = '⚠ WARNUNG: Ihr Aufenthaltstitel erlischt! Rufen Sie sofort an!';
    const parsed = await parseFeed(feedWithOffer({ summary }));
    assert.equal(parsed.feed.offers[0]?.summary, summary);
  });

  it('cleans texts wherever they stand', async () => {
    const bad = 'a\u202eb';
    const parsed = await parseFeed(
      feedWithOffer({
        keywords: [bad],
        summary: { de: bad, ar: bad },
        requirements: [{ text: { de: bad } }],
        body: { de: [{ type: 'list', items: [bad, [bad, { text: bad }]] }] },
        modules: [{ name: bad }],
      }),
    );
    assert.equal(JSON.stringify(parsed.feed).includes('\u202e'), false);
    assert.equal(parsed.issues.length, 8);
    assert.deepEqual(parsed.issues[0]?.path, ['offers', 0, 'keywords', 0]);
  });
});

function escape(text: string): string {
  const codes = text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return codes.map((code) => `U+${code.toUpperCase()}`).join(' ');
}
