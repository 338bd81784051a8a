// The form has words for everything the option tables hold.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  choicesOf,
  groupOf,
  helpOf,
  labelOf,
  openWordOf,
  optionsIn,
  wordOf,
} from '../../src/configurator/option-words.js';
import { WIDGETS, WIDGET_NAMES } from '../../src/configurator/widgets.js';

const all = Object.values(WIDGETS).flatMap(({ options }) => options);

/** Codes that are words already. */
const WORD = /^([ABC][12]|online)$/;

describe('the words of the form', () => {
  for (const name of WIDGET_NAMES) {
    for (const option of WIDGETS[name].options.filter((one) => groupOf(one) !== undefined)) {
      it(`name ${option.attribute} of ${name}, and each of its choices`, () => {
        assert.notEqual(labelOf(option) ?? '', '', 'label');
        assert.notEqual(helpOf(option), '', 'help');
        for (const choice of choicesOf(option)) {
          const word = wordOf(option, choice);
          assert.notEqual(word ?? '', '', choice);
          assert.ok(word !== choice || WORD.test(choice), `${choice} is a code`);
        }
      });
    }
  }

  it('are different within one form', () => {
    for (const name of WIDGET_NAMES) {
      const labels = WIDGETS[name].options
        .filter((option) => groupOf(option) !== undefined)
        .map(labelOf);
      assert.equal(new Set(labels).size, labels.length, name);
    }
  });

  it('offer to leave open what has no default among the choices', () => {
    for (const option of all.filter(({ type }) => type === 'choice')) {
      const isOpen = option.default === '';
      assert.equal(openWordOf(option) !== undefined, isOpen, option.attribute);
    }
  });

  it('say once for all presets that visitors cannot change them', () => {
    for (const option of all) assert.doesNotMatch(helpOf(option), /Fest eingestellt/);
  });

  it('explain choices by their words, not by codes', () => {
    const [view] = all.filter(({ attribute }) => attribute === 'view');
    assert.equal(
      helpOf(view!),
      'Ansicht am Anfang: Liste, Monat oder Zeitstrahl. „Nach Platz“ zeigt auf wenig Platz die Liste, sonst den Monat.',
    );
  });

  it('are put into three groups that together hold every option but the feed', () => {
    for (const kind of Object.values(WIDGETS)) {
      const grouped = (['content', 'behaviour', 'looks'] as const).flatMap((group) =>
        optionsIn(kind, group),
      );
      assert.equal(grouped.length, kind.options.length - 1);
    }
  });
});
