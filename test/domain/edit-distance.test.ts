// Slips of the finger, one by one, and the distance against the textbook version of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../src/domain/edit-distance.js';

/** Textbook optimal string alignment, without limit or early end. */
function textbook(a: string, b: string, isInside: boolean): number {
  const rows = Array.from({ length: a.length + 1 }).map((_, i) =>
    Array.from({ length: b.length + 1 }).map((__, j) => (i === 0 ? (isInside ? 0 : j) : i)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, exchange);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
  }
  return isInside ? Math.min(...rows[a.length]!) : rows[a.length]![b.length]!;
}

describe('slips between what was typed and a word', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['kurs', 'kurs', 0],
    ['krus', 'kurs', 1],
    ['kus', 'kurs', 1],
    ['kurds', 'kurs', 1],
    ['kuns', 'kurs', 1],
    ['integratoinskus', 'integrationskurs', 2],
    ['', 'kurs', 3],
    ['sprache', 'kurs', 3],
  ];
  for (const [typed, word, slips] of cases) {
    it(`${typed || 'nothing'} → ${word}: ${slips === 3 ? 'more than 2' : slips}`, () => {
      assert.equal(editDistance(typed, word, 2), slips);
    });
  }

  it('counts only the nearest stretch of a longer word, if asked to', () => {
    assert.equal(editDistance('beratng', 'sozialberatung', 1), 2);
    assert.equal(editDistance('beratng', 'sozialberatungen', 1, true), 1);
  });

  it('agrees with the textbook up to the limit', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(words, words, fc.nat(3), fc.boolean(), (typed, word, limit, isInside) => {
        const expected = Math.min(limit + 1, textbook(typed, word, isInside));
        assert.equal(editDistance(typed, word, limit, isInside), expected);
      }),
      { numRuns: 2000 },
    );
  });
});
