// Every reason and every obstacle has words of its own: no code falls through to another one's sentence.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSTACLES, REASONS } from '../../src/domain/matcher-findings.js';
import { obstacleWords, reasonWords } from '../../src/offers/survey/finding-words.js';
import type { Reading } from '../../src/offers/view/phrases.js';
import '../i18n/support/german-labels.js';

const reading: Reading = {
  locale: 'de',
  language: 'de',
  defaultLanguage: 'de',
  today: '2026-11-23',
  headingLevel: 2,
};
const QUESTIONS = [
  { id: 'ziel', isMultiple: false, answers: [{ id: 'kurs', title: 'Einen Kurs' }] },
];
/** A value that fits the code. */
const VALUES: Readonly<Record<string, string>> = {
  aim: 'work',
  topic: 'ziel/kurs',
  level: 'A2',
  audience: 'parents',
  onlyFor: 'women',
  levelAbove: 'B1',
  levelTooHigh: 'C1',
  levelBelow: 'A1',
};
const finding = <Code extends string>(code: Code) => ({ code, value: VALUES[code], amount: 9 });

describe('words', () => {
  it('differ for every reason', () => {
    const words = REASONS.map((code) => reasonWords(finding(code), QUESTIONS, reading));
    assert.equal(new Set(words).size, REASONS.length, JSON.stringify(words));
  });

  it('differ for every obstacle', () => {
    const words = OBSTACLES.map((code) => obstacleWords(finding(code), reading));
    assert.equal(new Set(words).size, OBSTACLES.length, words.join(' | '));
  });

  it('of an own question are those of its answer', () => {
    assert.equal(reasonWords(finding('topic'), QUESTIONS, reading), 'Einen Kurs');
  });

  it('name distance, weeks and what is not known', () => {
    assert.equal(reasonWords(finding('near'), QUESTIONS, reading), 'in der Nähe: 9\u00a0km');
    assert.equal(reasonWords({ code: 'near' }, QUESTIONS, reading), 'in Ihrem Ort');
    assert.equal(obstacleWords(finding('startsInWeeks'), reading), 'beginnt in 9 Wochen');
    assert.equal(
      obstacleWords(finding('childcareUnknown'), reading),
      'Kinderbetreuung: nicht bekannt',
    );
  });
});
