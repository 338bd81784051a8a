// How the state of a door reads.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenState } from '../../../src/domain/opening-hours.js';
import type { Reading } from '../../../src/offers/view/phrases.js';
import {
  nextChangePhrase,
  openPhrase,
} from '../../../src/widgets/welcome-compass/chapter/hours-phrases.js';

const reading: Reading = {
  locale: 'de',
  language: 'de',
  defaultLanguage: 'de',
  today: '2026-11-23',
  headingLevel: 2,
};
const open = (date: string, time: string): OpenState => ({ kind: 'open', until: { date, time } });
const closed = (date: string, time: string): OpenState => ({
  kind: 'closed',
  opens: { date, time },
  because: undefined,
});

describe('a door', () => {
  const cases: [OpenState, string | undefined, string | undefined][] = [
    [{ kind: 'unknown' }, undefined, undefined],
    [open('2026-11-23', '16:00'), 'jetzt geöffnet', 'heute bis 16 Uhr'],
    [open('2026-11-23', '12:30'), 'jetzt geöffnet', 'heute bis 12:30 Uhr'],
    [open('2026-11-24', '02:00'), 'jetzt geöffnet', 'bis morgen, 2 Uhr'],
    [open('2026-11-25', '18:00'), 'jetzt geöffnet', 'bis Mittwoch, 25. November, 18 Uhr'],
    [{ kind: 'open', until: undefined }, 'jetzt geöffnet', 'Tag und Nacht'],
    [closed('2026-11-23', '14:00'), 'jetzt geschlossen', 'öffnet heute um 14 Uhr'],
    [closed('2026-11-24', '09:00'), 'jetzt geschlossen', 'öffnet morgen um 9 Uhr'],
    [
      closed('2026-11-30', '08:30'),
      'jetzt geschlossen',
      'öffnet wieder am Montag, 30. November, 8:30 Uhr',
    ],
    [{ kind: 'closed', opens: undefined, because: undefined }, 'jetzt geschlossen', undefined],
  ];
  for (const [state, word, next] of cases) {
    it(`reads "${word ?? ''} ${next ?? ''}"`, () => {
      assert.equal(openPhrase(state), word);
      assert.equal(nextChangePhrase(state, reading), next);
    });
  }
});
