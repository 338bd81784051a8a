// Settings travel in the address of the Baukasten, and hostile addresses bring nothing along.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { choicesOf } from '../../src/configurator/option-words.js';
import {
  previewWidth,
  problemsOf,
  readSettings,
  START,
  withCms,
  withWidget,
  writeSettings,
  type BaukastenSettings,
} from '../../src/configurator/settings.js';
import { printedOptions } from '../../src/configurator/snippet.js';
import { PATHS } from '../../src/configurator/survival.js';
import { PREVIEW_WIDTHS } from '../../src/configurator/systems.js';
import { WIDGETS, WIDGET_NAMES } from '../../src/configurator/widgets.js';

const ready: BaukastenSettings = {
  ...START,
  feed: 'https://kreis.example/feed.json',
  page: 'https://kreis.example/kontakt',
};

const anySettings = fc.constantFrom(...WIDGET_NAMES).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    feed: fc.string(),
    page: fc.webUrl(),
    linkText: fc.string({ unit: 'grapheme' }),
    folder: fc.string(),
    way: fc.constantFrom(
      { cms: '', path: '' },
      { cms: 'typo3', path: '' },
      ...PATHS.map(({ id, cms }) => ({ cms, path: id })),
    ),
    loader: fc.constantFrom('fixed' as const, 'newest' as const),
    look: fc.constantFrom('' as const, 'kern' as const, 'plain' as const, 'dark' as const),
    width: fc.constantFrom(0 as const, ...PREVIEW_WIDTHS),
    options: fc.record(
      Object.fromEntries(
        WIDGETS[widget].options
          .filter((option) => option.type === 'list' && choicesOf(option).length > 0)
          .map((option) => [
            option.attribute,
            fc.subarray([...choicesOf(option)]).map((values) => values.join(' ')),
          ]),
      ) as Record<string, fc.Arbitrary<string>>,
    ),
  }),
);

describe('settings', () => {
  it('come back from their fragment', () => {
    fc.assert(
      fc.property(anySettings, ({ way, ...rest }) => {
        const settings = { ...rest, ...way } as BaukastenSettings;
        const read = readSettings(`#${writeSettings(settings)}`);
        assert.deepEqual({ ...read, options: {} }, { ...settings, options: {} });
        assert.deepEqual(printedOptions(read), printedOptions(settings));
      }),
    );
  });

  it('are as at the start for every other fragment', () => {
    for (const fragment of ['', '#', '#kontakt', '#lotse-baukasten__widget-constructor']) {
      assert.deepEqual(readSettings(fragment), START);
    }
  });

  it('take nothing from a fragment that the form does not know', () => {
    const fragment =
      '#lotse-baukasten__widget-offer_2dfinder__option-theme-neon__option-topic-german_20x__option-onclick-x__path-toString__width-99999';
    const { options, path, width } = readSettings(fragment);
    assert.deepEqual([options, path, width], [{ topic: 'german' }, '', 0]);
  });

  it('keep what another widget can take, too', () => {
    const settings = { ...ready, options: { topic: 'german', sort: 'starts', theme: 'dark' } };
    const { options } = withWidget(settings, 'course-calendar');
    assert.deepEqual(options, { topic: 'german', theme: 'dark' });
  });

  it('show the width of the CMS until another one is chosen', () => {
    assert.equal(previewWidth(ready), 650);
    assert.equal(previewWidth({ ...ready, cms: 'typo3' }), 860);
    assert.equal(previewWidth({ ...ready, cms: 'typo3', width: 320 }), 320);
  });
});

describe('another CMS', () => {
  it('asks for the role again, unless it knows only one', () => {
    const chosen = { ...ready, cms: 'drupal', path: 'drupal-full' } as const;
    assert.deepEqual(withCms(chosen, 'joomla'), { ...ready, cms: 'joomla', path: '' });
    assert.equal(withCms(chosen, 'html').path, 'html-file');
  });
});

describe('what is missing', () => {
  it('is nothing when feed and page are addresses', () => {
    assert.deepEqual(problemsOf(ready), {});
    assert.deepEqual(problemsOf({ ...ready, feed: 'http://localhost:8000/feed.json' }), {});
  });

  it('is said for each field', () => {
    assert.deepEqual(Object.keys(problemsOf(START)), ['feed', 'page']);
    assert.match(problemsOf({ ...ready, feed: 'feed.json' }).feed ?? '', /vollständige Adresse/);
    assert.match(problemsOf({ ...ready, page: 'javascript:alert(1)' }).page ?? '', /vollständige/);
    assert.match(problemsOf({ ...ready, folder: '/lotse/' }).folder ?? '', /vollständige Adresse/);
  });

  it('is https where browsers load nothing over http', () => {
    assert.match(problemsOf({ ...ready, feed: 'http://kreis.example/f.json' }).feed ?? '', /http:/);
    assert.deepEqual(problemsOf({ ...ready, page: 'http://kreis.example/' }), {});
  });
});
