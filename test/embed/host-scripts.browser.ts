// The loader beside other scripts: twice, in two versions, before and after the content, on pages that patch what
// browsers come with or name elements like it. Threat model H115–H118.
import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { closeHosts, openHost } from './support/host-page.js';

const FEED = 'https://kreis.example/feed.json';
const DIV = `<div data-lotse="offer-finder" data-lotse-feed="${FEED}"><a href="/angebote">Angebote</a></div>`;

describe('a page with the loader twice', () => {
  afterEach(closeHosts);

  it('has it work once, without a word', async () => {
    const page = await openHost(DIV);
    const { record } = page;
    page.start();
    await page.settle();
    expect(page.record).to.equal(record);
    expect(page.all('lotse-offer-finder')).to.have.length(1);
    expect(page.names).to.deep.equal(['offer-finder']);
    expect(page.warnings).to.deep.equal([]);
  });

  it('has the first version work, and warns once', async () => {
    const page = await openHost(DIV);
    let isAsked = false;
    const loadWidget = () => {
      isAsked = true;
      return Promise.resolve();
    };
    page.start({ version: '2.0.0', loadWidget });
    page.start({ version: '2.0.0', loadWidget });
    page.add(DIV);
    await page.requested(2);
    expect(page.record.version).to.equal('1.0.0');
    expect(isAsked).to.equal(false);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.match(/2\.0\.0.*1\.0\.0.*two-versions/);
  });

  it('takes from the later tag what the first one leaves open, and finds what needs it', async () => {
    const page = await openHost('<div data-lotse="offer-finder">Angebote</div>');
    expect(page.names).to.deep.equal([]);
    page.start({ tag: { feed: FEED, feeds: 'kreis.example' } });
    await page.requested();
    expect(page.one('lotse-offer-finder').getAttribute('feed')).to.equal(FEED);
    expect(page.record.allows('https://evil.example/feed.json')).to.equal(false);
  });

  it('keeps the list of hosts of the first tag', async () => {
    const page = await openHost('', { feeds: 'kreis.example' });
    page.start({ tag: { feed: '', feeds: 'evil.example' } });
    expect(page.record.allows('https://evil.example/feed.json')).to.equal(false);
  });
});

describe('a page that has changed what browsers come with', () => {
  afterEach(closeHosts);

  /** What Prototype 1.7 and MooTools 1.4 do, and zone libraries with promises. */
  const PATCHES = {
    'Array.from': 'Array.from = () => [];',
    'methods of arrays': `for (const name of ['each', 'find', 'entries', 'reverse', 'first', 'last', 'clone'])
      Array.prototype[name] = () => undefined;`,
    'JSON.stringify and toJSON': `JSON.stringify = () => 'null'; Array.prototype.toJSON = Object.prototype.toJSON = () => '[]';`,
    'Promise.prototype.then': `const { then } = Promise.prototype;
      Promise.prototype.then = function (...args) { return then.apply(this, args); };
      Promise = class extends Promise {};`,
    'properties of all objects': `Object.prototype.each = () => undefined; Array.prototype.each = () => undefined;`,
    'Function.prototype.bind': 'Function.prototype.bind = () => () => undefined;',
    'methods of strings': `String.prototype.contains = String.prototype.strip = () => '';`,
    'methods of elements': `for (const name of ['insert', 'update', 'select', 'clone', 'empty', 'set'])
      Element.prototype[name] = () => undefined;`,
  };
  for (const [what, code] of Object.entries(PATCHES)) {
    it(`gets its widgets: ${what}`, async () => {
      const head = `<script>${code}</script>`;
      const page = await openHost(
        `${DIV}<p><a href="https://kreis.example/#lotse-process-chain__chain-arbeit">Wege</a></p>`,
        { head, feed: FEED },
      );
      await page.requested(2);
      expect(page.names).to.deep.equal(['offer-finder', 'process-chain']);
      expect(page.one('lotse-process-chain').getAttribute('chain')).to.equal('arbeit');
      page.requests[0]!.arrive();
      await page.settle();
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('gets its widgets although its elements are named like what the loader needs', async () => {
    const names = [
      'createElement',
      'querySelectorAll',
      'readyState',
      'body',
      'baseURI',
      'referrer',
      'head',
      'documentElement',
      'addEventListener',
    ];
    const images = names.map((name) => `<img alt="" name="${name}">`).join('');
    const page = await openHost(
      `${images}<form id="customElements"><input name="parentElement"><input name="closest">${DIV}</form>
       <a id="bildungslotse"></a><a id="IntersectionObserver"></a>`,
      { address: '?lotse-debug' },
    );
    expect(page.names).to.deep.equal(['offer-finder']);
    page.requests[0]!.arrive();
    await page.settle();
    expect(page.errors).to.deep.equal([]);
    expect(page.one('lotse-offer-finder').shadowRoot?.textContent).to.equal('widget');
  });

  it('gets its widgets with a <base> that leads elsewhere', async () => {
    const page = await openHost(
      '<div data-lotse="offer-finder" data-lotse-feed="feed.json">Angebote</div>',
      { head: '<base href="https://daten.example/feeds/">', feeds: 'daten.example' },
    );
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('gets no new names', async () => {
    const page = await openHost(DIV);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !usual.has(name));
    expect(added.filter((name) => !/^\d+$/.test(name))).to.deep.equal(['begin']);
    await until(() => page.names.length === 1, 'the finder is asked for');
  });
});
