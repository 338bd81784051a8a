// What elements ask the loader: whether a feed may be shown, also when they are defined already (H127), and whether its
// answer is on its way. Left out: the loader's part (test/embed/).
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/offer-finder/define.js';
import type { OfferFinderElement } from '../../src/widgets/offer-finder/offer-finder-element.js';
import { until } from '../support/until.js';

const KEY = Symbol.for('bildungslotse');
const page = self as unknown as Record<symbol, unknown>;

const finderWith = (feed: string) =>
  fixture<OfferFinderElement>(
    html`<lotse-offer-finder feed=${feed}><a href="/angebote">Angebote</a></lotse-offer-finder>`,
  );

describe('a list of feed hosts', () => {
  const { fetch } = window;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response('', { status: 404 }));
    };
    page[KEY] = { allows: (feed: string) => feed.startsWith('https://kreis.example/') };
  });
  afterEach(() => {
    window.fetch = fetch;
    Reflect.deleteProperty(page, KEY);
  });

  it('keeps an element from asking for another feed, and the fallback stays', async () => {
    const finder = await finderWith('https://evil.example/1.json');
    await finder.updateComplete;
    expect(asked).to.deep.equal([]);
    expect(finder.querySelector('a')?.getClientRects()).not.to.have.length(0);
    expect(finder.shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  it('keeps it from following a change of its feed, too', async () => {
    const finder = await finderWith('https://kreis.example/2.json');
    await until(() => asked.length === 1, 'the feed is asked for');
    finder.feed = 'https://evil.example/3.json';
    await finder.updateComplete;
    expect(asked).to.deep.equal(['https://kreis.example/2.json']);
  });

  for (const [what, record] of [
    ['no loader', undefined],
    ['a loader that knows no lists', { version: '0.0.1' }],
  ] as const) {
    it(`is not needed: ${what}`, async () => {
      page[KEY] = record;
      const feed = `https://evil.example/${what.length}.json`;
      await finderWith(feed);
      await until(() => asked.length === 1, 'the feed is asked for');
      expect(asked).to.deep.equal([feed]);
    });
  }
});

describe('a feed the loader has asked for', () => {
  const { fetch } = window;
  let asked: string[] = [];
  let answer: Promise<Response> | undefined;
  let given: AbortSignal[] = [];
  beforeEach(() => {
    asked = [];
    given = [];
    window.fetch = (input) => {
      asked.push(input as string);
      return new Promise<never>(() => undefined);
    };
    page[KEY] = {
      early: (_feed: string, signal: AbortSignal) => {
        given.push(signal);
        const early = answer;
        answer = undefined;
        return early;
      },
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    Reflect.deleteProperty(page, KEY);
  });

  it('is taken over instead of being asked for a second time', async () => {
    answer = Promise.resolve(new Response('{}', { status: 404 }));
    const finder = await finderWith('https://kreis.example/early.json');
    await until(() => finder.shadowRoot?.querySelector('.notice') !== null, 'the answer is read');
    expect(asked).to.deep.equal([]);
  });

  it('is given up when nobody waits for it any more', async () => {
    answer = new Promise<never>(() => undefined);
    const finder = await finderWith('https://kreis.example/unwanted.json');
    expect(given[0]?.aborted).to.equal(false);
    finder.remove();
    await until(() => given[0]?.aborted === true, 'it is given up');
  });

  it('is asked for again by the widget itself when it did not come', async () => {
    answer = Promise.reject(new TypeError('no network'));
    const feed = 'https://kreis.example/lost.json';
    await finderWith(feed);
    await until(() => asked.length === 1, 'the feed is asked for again');
    expect(asked).to.deep.equal([feed]);
  });
});
