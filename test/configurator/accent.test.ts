// Colours that cannot be read are refused with one that can.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { adviseAccent } from '../../src/configurator/accent.js';
import { contrast } from '../../src/ui/contrast.js';

const grounds = { light: '#ffffff', dark: '#14181f' } as const;

describe('an accent', () => {
  it('that can be read is left as it is', () => {
    assert.deepEqual(adviseAccent('#0b4a8f', 'light'), {
      contrast: 7.5,
      isReadable: true,
      nearest: '#0b4a8f',
    });
  });

  it('that is too light for white is darkened, one too dark for the dark theme is lightened', () => {
    const gold = adviseAccent('#ffd700', 'light');
    assert.ok(gold);
    assert.equal(gold.isReadable, false);
    assert.equal(gold.contrast, 1.2);
    assert.ok(contrast(gold.nearest, '#ffffff') >= 4.5);
    assert.ok(contrast(gold.nearest, '#ffffff') < 5.5, 'no darker than it has to be');
    assert.ok(contrast(adviseAccent('#000080', 'dark')!.nearest, grounds.dark) >= 4.5);
  });

  it('is always mended to one that can be read', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(colour, fc.constantFrom('light', 'dark'), (number, theme) => {
        const advice = adviseAccent(`#${number.toString(16).padStart(6, '0')}`, theme);
        assert.ok(contrast(advice!.nearest, grounds[theme]) >= 4.5);
      }),
    );
  });

  it('is six digits and nothing else', () => {
    for (const text of ['', 'gold', '#fff', 'url(x)', '#12345g']) {
      assert.equal(adviseAccent(text, 'light'), undefined);
    }
  });
});
