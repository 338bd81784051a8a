// Every code that reading, checking, loading or converting can report has its sentences.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FINDINGS, REFUSALS } from '../../src/feed/findings.js';
import { FeedError, type Issue } from '../../src/feed/issue.js';
import { LoadError } from '../../src/feed/load-error.js';
import { RULES } from '../../src/feed/rules/index.js';
import { UNREAD_CODES } from '../../src/formats/unread.js';
import {
  describeIssue,
  describeLoadError,
  describeRefusal,
  describeUnread,
  ISSUE_MESSAGES,
} from '../../src/i18n/messages.js';
import { JSON_FAULT_MESSAGES } from '../../src/i18n/messages/json-faults.js';
import { LOAD_MESSAGES, REFUSAL_MESSAGES } from '../../src/i18n/messages/refusals.js';
import type { Messages } from '../../src/i18n/messages/types.js';
import { UNREAD_MESSAGES } from '../../src/i18n/messages/unread.js';

const LANGUAGES = ['de', 'en'] as const;
const ALL: Record<string, Messages<string>> = {
  ISSUE_MESSAGES,
  JSON_FAULT_MESSAGES,
  LOAD_MESSAGES,
  REFUSAL_MESSAGES,
  UNREAD_MESSAGES,
};

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const issue = (code: string, rest: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  path: [],
  ...rest,
});

describe('completeness', () => {
  it('has a sentence for each finding and each rule, and none for codes that do not exist', () => {
    const codes = [...Object.keys(FINDINGS), ...RULES.map(({ id }) => id)].sort();
    assert.deepEqual(Object.keys(ISSUE_MESSAGES).sort(), codes);
  });

  it('has a sentence for each reason to refuse a feed', () => {
    assert.deepEqual(Object.keys(REFUSAL_MESSAGES).sort(), [...REFUSALS].sort());
  });

  it('has a sentence for everything an importer can list', () => {
    assert.deepEqual(Object.keys(UNREAD_MESSAGES).sort(), [...UNREAD_CODES].sort());
  });

  it('has a sentence for each reason of a load error that the sources name', () => {
    const folder = new URL('../../src/feed/', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const found = [
      ...sources.matchAll(/new LoadError\('([a-z-]+)'(?:, \{ reason: '([a-z0-9-]+)')?/g),
    ];
    assert.ok(found.length > 8);
    for (const [, code, reason] of found) {
      const key = reason === undefined ? code! : `${code}.${reason}`;
      const isKnown =
        key in LOAD_MESSAGES || ['invalid', 'failed', 'syntax'].includes(reason ?? '');
      assert.ok(isKnown, `${key} has a sentence of its own or means the same as the code alone`);
    }
  });

  for (const [table, messages] of Object.entries(ALL)) {
    it(`${table}: both languages say the same, with the same values, in whole sentences`, () => {
      for (const [code, { de, en }] of Object.entries(messages)) {
        assert.equal(de.length, en.length, code);
        for (const index of de.keys()) {
          const [german, english] = [de[index]!, en[index]!];
          assert.deepEqual(placeholders(german), placeholders(english), code);
          for (const text of [german, english])
            assert.match(text, /^["„{A-ZÄÖÜ0-9].*[.“"…!?]$/u, code);
          assert.notEqual(german, english, code);
        }
      }
    });
  }

  it('every finding says what follows from it', () => {
    for (const code of RULES.map(({ id }) => id)) {
      for (const language of LANGUAGES)
        assert.ok(describeIssue(issue(code), language).assumption, code);
    }
    for (const code of Object.keys(FINDINGS)) {
      assert.ok(describeIssue(issue(code, { action: 'field-dropped' }), 'de').assumption, code);
    }
  });
});

describe('values in sentences', () => {
  const cases: [string, NonNullable<Issue['params']>, RegExp][] = [
    [
      'wrong-type',
      { field: 'free', expected: 'boolean', found: 'string' },
      /„free“ muss true oder false sein, ist aber Text\./,
    ],
    [
      'unknown-code',
      { field: 'kind', found: 'string' },
      /„string“ ist bei „kind“ nicht vorgesehen\./,
    ],
    ['bad-date', { field: 'date', found: '2027-02-30' }, /„2027-02-30“ ist kein Datum/],
    [
      'ends-before-start',
      { start: '2027-03-01', end: '2027-02-01' },
      /\(01\.02\.2027\).*\(01\.03\.2027\)/,
    ],
    [
      'start-not-on-weekday',
      { date: '2027-03-07', weekday: 'SU', days: 'MO, WE' },
      /07\.03\.2027, einem Sonntag.*Montag, Mittwoch\./,
    ],
    [
      'wrong-script',
      { language: 'ar', expected: 'Arabic', found: 'Latin' },
      /lateinisch statt arabisch/,
    ],
    ['feed-not-updated', { date: '2026-01-01', cycle: 'P3M' }, /alle 3 Monate/],
    ['numbers-differ', { language: 'en', other: 'de', found: '3', missing: '' }, /es fehlen: –/],
  ];
  for (const [code, params, expected] of cases) {
    it(`words those of ${code}`, () =>
      assert.match(describeIssue(issue(code, { params }), 'de').sentence, expected));
  }

  it('says the worst when the whole record is lost', () => {
    const lost = issue('unknown-code', {
      action: 'record-dropped',
      params: { field: 'kind', found: 'x' },
    });
    assert.equal(describeIssue(lost, 'de').assumption, 'Der ganze Eintrag wird nicht gezeigt.');
    assert.equal(describeIssue(lost, 'en').assumption, 'The whole record is not shown.');
  });

  it('names a code it does not know', () => {
    assert.equal(describeIssue(issue('from-the-future'), 'de').sentence, 'from-the-future');
    assert.equal(describeIssue(issue('toString'), 'de').sentence, 'toString');
  });

  it('tells reasons of a load error apart, and falls back to the error itself', () => {
    const sentence = (error: LoadError) => describeLoadError(error, 'de').sentence;
    assert.match(sentence(new LoadError('not-json', { reason: 'html' })), /Internetseite/);
    assert.match(sentence(new LoadError('not-json', { reason: 'syntax' })), /kein gültiges JSON/);
    assert.match(sentence(new LoadError('too-large', { max: 5 * 1024 * 1024 })), /5 MiB/);
    assert.match(sentence(new LoadError('http', { status: 404 })), /Fehler 404/);
  });

  it('describes refusals and unread values', () => {
    const refusal = describeRefusal(new FeedError('unsupported-version', { version: '2.0' }), 'de');
    assert.match(refusal.sentence, /Version 2\.0/);
    assert.equal(refusal.assumption, 'Es wird nichts gezeigt.');
    const unread = describeUnread('price-zero', 'de');
    assert.match(unread.sentence, /kostenlos/);
  });
});
