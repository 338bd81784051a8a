// What an editor wrote, as attributes of an element.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encode } from '../../src/domain/page-fragment.js';
import { readData, readFragment } from '../../src/embed/settings.js';
import { COURSE_CALENDAR_OPTIONS } from '../../src/widgets/course-calendar/course-calendar-options.js';
import { OFFER_FINDER_OPTIONS } from '../../src/widgets/offer-finder/offer-finder-options.js';
import { PROCESS_CHAIN_OPTIONS } from '../../src/widgets/process-chain/process-chain-options.js';
import { WELCOME_COMPASS_OPTIONS } from '../../src/widgets/welcome-compass/welcome-compass-options.js';

const options = [
  ...COURSE_CALENDAR_OPTIONS,
  ...OFFER_FINDER_OPTIONS,
  ...PROCESS_CHAIN_OPTIONS,
  ...WELCOME_COMPASS_OPTIONS,
].map(({ attribute }) => attribute);

const data = (attributes: Readonly<Record<string, string>>) =>
  readData(Object.entries(attributes).map(([name, value]) => ({ name, value })));

describe('a div with data attributes', () => {
  it('names the widget and its attributes', () => {
    const wish = data({
      class: 'lotse-widget',
      'data-lotse': 'offer-finder',
      'data-lotse-feed': 'https://kreis.example/feed.json',
      'data-lotse-course-type': 'integration',
    });
    assert.deepEqual(wish, {
      name: 'offer-finder',
      attributes: [
        ['feed', 'https://kreis.example/feed.json'],
        ['course-type', 'integration'],
      ],
    });
  });

  it('may be noisy: capitals, spaces, invisible spaces, quotes of a word processor', () => {
    const wish = data({
      'data-lotse': ' Offer-Finder\u00a0',
      'data-lotse-topic': '„kita“',
      'data-lotse-kind': '\u200b”course” ',
    });
    assert.deepEqual(wish, {
      name: 'offer-finder',
      attributes: [
        ['topic', 'kita'],
        ['kind', 'course'],
      ],
    });
  });

  it('may name the element instead of the widget', () => {
    assert.equal(data({ 'data-lotse': 'lotse-course-calendar' }).name, 'course-calendar');
  });

  it('takes over attributes of the div only when they are meant for a widget', () => {
    const wish = data({ 'data-lotse': 'offer-finder', feed: 'x', 'data-tracking': 'y', id: 'z' });
    assert.deepEqual(wish.attributes, []);
  });

  it('turns a switch off by "false", and keeps the "false" of lazy', () => {
    const wish = data({
      'data-lotse': 'offer-finder',
      'data-lotse-language-menu': 'false',
      'data-lotse-deeplink': 'true',
      'data-lotse-lazy': 'false',
    });
    assert.deepEqual(wish.attributes, [
      ['deeplink', 'true'],
      ['lazy', 'false'],
    ]);
  });

  for (const name of ['onclick', 'onfocus', 'style', 'slot', 'is', 'a--b', '-a', 'a-', 'x:y', '']) {
    it(`never hands over "${name}"`, () => {
      assert.deepEqual(data({ [`data-lotse-${name}`]: 'alert(1)' }).attributes, []);
    });
  }

  it('hands over every attribute the widgets have', () => {
    for (const option of options) {
      assert.deepEqual(data({ [`data-lotse-${option}`]: 'x' }).attributes, [[option, 'x']]);
    }
  });
});

describe('the fragment of a link', () => {
  it('names the widget and its attributes', () => {
    assert.deepEqual(readFragment('#lotse-offer-finder__topic-kita__course-type-literacy'), {
      name: 'offer-finder',
      attributes: [
        ['topic', 'kita'],
        ['course-type', 'literacy'],
      ],
    });
  });

  it('holds any value in bytes', () => {
    const values = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text !== 'false');
    fc.assert(
      fc.property(values, (value) => {
        const wish = readFragment(`#lotse-offer-finder__near-${encode(value)}`);
        assert.deepEqual(wish?.attributes, [
          ['near', new TextDecoder().decode(new TextEncoder().encode(value))],
        ]);
      }),
    );
  });

  it('may say a key twice', () => {
    const wish = readFragment('#lotse-offer-finder__topic-kita__topic-school');
    assert.deepEqual(wish?.attributes, [['topic', 'kita school']]);
  });

  it('may be nothing but a name, in capitals, too', () => {
    assert.deepEqual(readFragment('#Lotse-Process-Chain'), {
      name: 'process-chain',
      attributes: [],
    });
  });

  const others = {
    'an anchor of the page': '#inhalt',
    'a hand-over card': '#lotse-hand-over__1-ar__okurs__z',
    'an element with an id': '#lotse-offer-finder_zwei__topic-kita',
    'one offer': '#lotse-offer-finder__offer-vhs_2d1',
    'a search': '#lotse-offer-finder__text-deutsch__topic-kita',
    'a step': '#lotse-process-chain__chain-arbeit__step-bewerben',
    'a chapter': '#lotse-welcome-compass__chapter-geld',
    'a month': '#lotse-course-calendar__month-2027_2d01',
    'a pair without a key': '#lotse-offer-finder__kita',
    'a pair that begins with a hyphen': '#lotse-offer-finder__-kita',
    'bytes that are no text': '#lotse-offer-finder__topic-_ff_fe',
    'a byte that was cut off': '#lotse-offer-finder__topic-_f',
    nothing: '',
  };
  for (const [what, fragment] of Object.entries(others)) {
    it(`asks for no widget when it is ${what}`, () => {
      assert.equal(readFragment(fragment), undefined);
    });
  }

  it('can ask for every attribute the widgets have', () => {
    for (const option of options) {
      assert.deepEqual(readFragment(`#lotse-offer-finder__${option}-x`)?.attributes, [
        [option, 'x'],
      ]);
    }
  });
});
