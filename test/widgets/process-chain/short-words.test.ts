// German compounds in narrow boxes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  longestPiece,
  withSeams,
} from '../../../src/widgets/process-chain/overview/short-words.js';

describe('seams', () => {
  for (const [word, parted] of [
    ['Migrationszentrum', 'Migrations|zentrum'],
    ['Öffentlichkeitsarbeit', 'Öffentlichkeits|arbeit'],
    ['Beratungsstelle', 'Beratungs|stelle'],
    ['Integrationskursträger', 'Integrations|kursträger'],
  ] as const) {
    it(`part ${word}`, () => {
      assert.equal(withSeams(word), parted.replace('|', '\u00ad'));
    });
  }

  for (const word of ['Anerkennung', 'Arbeitserlaubnis', 'Options', 'دورة الاندماج', '']) {
    it(`leave ${JSON.stringify(word)} alone`, () => {
      assert.equal(withSeams(word), word);
    });
  }
});

describe('the longest piece', () => {
  it('is that of all words, after parting, a hyphen included', () => {
    assert.equal(longestPiece([]), 0);
    assert.equal(longestPiece(['Zum Amt gehen']), 5);
    assert.equal(longestPiece(['Migrationszentrum']), 'Migrations-'.length);
    assert.equal(longestPiece(['Kita', 'Eltern-Kind-Gruppe']), 'Gruppe'.length);
  });
});
