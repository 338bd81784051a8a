// The feed is asked for while the code of a widget is on its way, and handed over to the first who asks.
// Left out: what widgets do with the answer (test/ui/feed-controller.browser.ts), the real files (test/e2e/).
import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { closeHosts, openHost, type HostPage } from './support/host-page.js';

const FEED = 'https://kreis.example/feed.json';
const FINDER = `<lotse-offer-finder feed="${FEED}"><a href="/angebote">Angebote</a></lotse-offer-finder>`;
const FAR = '<p style="height: 3000px">Viel Text</p>';

const take = (page: HostPage, feed = FEED, signal = new AbortController().signal) =>
  page.record.early(feed, signal);

describe('the feed of a widget whose code is on its way', () => {
  afterEach(closeHosts);

  it('is asked for at the same time, once for all widgets that name it', async () => {
    const page = await openHost(
      `${FINDER}<lotse-course-calendar feed="${FEED}">x</lotse-course-calendar>`,
    );
    expect(page.names).to.deep.equal(['offer-finder', 'course-calendar']);
    expect(page.feeds).to.deep.equal([FEED]);
  });

  it('counts from the address of the page, as the widget does', async () => {
    const page = await openHost('<lotse-offer-finder feed="feed.json">x</lotse-offer-finder>');
    expect(page.feeds).to.deep.equal([new URL('feed.json', page.window.location.href).href]);
  });

  it('is not asked for before somebody comes near', async () => {
    const page = await openHost(FAR + FINDER);
    expect(page.feeds).to.deep.equal([]);
  });

  it('is not asked for when there is none, or when a script has named one that is not allowed', async () => {
    const page = await openHost(`<lotse-process-chain>x</lotse-process-chain>${FAR}${FINDER}`, {
      feeds: 'kreis.example',
    });
    page.one('lotse-offer-finder').setAttribute('feed', 'https://evil.example/feed.json');
    page.one('lotse-offer-finder').scrollIntoView();
    await page.requested(2);
    expect(page.feeds).to.deep.equal([]);
  });

  it('is handed over once, and never asked for again by the loader', async () => {
    const page = await openHost(FINDER);
    expect(take(page, 'https://kreis.example/other.json')).to.equal(undefined);
    expect(take(page)).to.be.instanceOf(Promise);
    expect(take(page)).to.equal(undefined);
    page.add(`<lotse-course-calendar feed="${FEED}">x</lotse-course-calendar>`);
    await page.requested(2);
    expect(page.feeds).to.deep.equal([FEED]);
  });

  it('is given up when the one who has taken it over gives it up', async () => {
    const page = await openHost('');
    let signal: AbortSignal | null | undefined;
    page.window.fetch = (_address, init) => {
      signal = init?.signal;
      return new Promise<never>(() => undefined);
    };
    page.add(FINDER);
    await page.requested();
    const stop = new AbortController();
    void take(page, FEED, stop.signal);
    expect(signal?.aborted).to.equal(false);
    stop.abort();
    expect(signal?.aborted).to.equal(true);
  });

  it('is asked for afresh when the code has failed and is asked for again', async () => {
    const page = await openHost(FINDER);
    for (const number of [1, 2]) (await page.requested(number)).fail();
    await until(() => page.all('button').length === 1, 'a button is there');
    page.one('button').click();
    await page.requested(3);
    expect(page.feeds).to.deep.equal([FEED, FEED]);
  });

  it('tells nobody when it does not come before somebody asks', async () => {
    const page = await openHost('');
    page.window.fetch = () => Promise.reject(new TypeError('no network'));
    const lost: unknown[] = [];
    page.window.addEventListener('unhandledrejection', ({ reason }) => lost.push(reason));
    page.add(FINDER);
    await page.requested();
    await page.settle();
    expect(lost).to.deep.equal([]);
    const failure = await take(page)!.catch((error: unknown) => String(error));
    expect(failure).to.contain('no network');
  });
});
