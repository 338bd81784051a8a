// Every case of the group "Host page" of the threat model, H114–H129, in three engines: pages that were not made for
// widgets, with the loader and the widgets as they are delivered. Left out: what the page may look like
// (hostile.browser.ts), frames (H130–H136).
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { findOverflow, findSmallTargets } from '../stories/support/layout-check.js';
import { renderedTexts } from '../stories/support/flat-tree.js';
import {
  ALL,
  closePages,
  FEED,
  isSeen,
  isShown,
  LOADER,
  openPage,
  scriptTag,
  widget,
  type HostPage,
} from './support/host-page.js';

const allWidgets = ALL.map((name) => widget(name, 'lazy="false"')).join('\n');

/** All four, complete; fails when anything went wrong on the page. */
async function expectAllWork(page: HostPage): Promise<HTMLElement[]> {
  const shown: HTMLElement[] = [];
  for (const name of ALL) shown.push(await page.shown(`lotse-${name}`));
  expect(page.trouble).to.deep.equal([]);
  return shown;
}

const find = (element: HTMLElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const inside = (element: HTMLElement, selector: string): HTMLElement => find(element, selector)!;

const sizeOf = (element: HTMLElement): number =>
  parseFloat(element.ownerDocument.defaultView!.getComputedStyle(element).fontSize);

/** Types into the finder of the page, as soon as that is possible. */
async function search(page: HostPage, finder: HTMLElement, words: string): Promise<void> {
  await page.until(() => find(finder, '[role=combobox]') !== null, 'the finder can be searched');
  const field = inside(finder, '[role=combobox]') as HTMLInputElement;
  const before = headingOf(finder);
  field.value = words;
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
  await page.until(() => headingOf(finder) !== before, 'the list has changed');
}

const headingOf = (finder: HTMLElement): string =>
  inside(finder, '#results-heading').textContent.trim();

describe('widgets in pages of strangers', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('H114: are readable and whole under "* { all: unset !important }"', async () => {
    const rule = '<style>* { all: unset !important }</style>';
    const page = await openPage(allWidgets, { head: LOADER + rule });
    for (const element of await expectAllWork(page)) {
      const root = inside(element, '.root');
      expect(sizeOf(root), element.localName).to.be.at.least(16);
      expect(root.getBoundingClientRect().height, element.localName).to.be.greaterThan(100);
      expect(findOverflow(element), element.localName).to.deep.equal([]);
    }
  });

  it('H115: work once when the loader is there three times, once as a module', async () => {
    const retyped = '<script src="/host-page/lotse/lotse.js" type="module"></script>';
    const page = await openPage(
      `<div data-lotse="offer-finder" data-lotse-feed="${FEED}"><p><a href="/a">Alle</a></p></div>${LOADER}`,
      { head: LOADER + retyped },
    );
    await page.shown('lotse-offer-finder');
    expect(page.all('lotse-offer-finder')).to.have.length(1);
    expect(page.trouble).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('H116: work with the first of two versions, which says so once', async () => {
    const next = '<script src="/host-page/next/lotse.js" defer></script>';
    const page = await openPage(allWidgets, { head: LOADER + next + next });
    await expectAllWork(page);
    expect(page.warnings.filter((words) => words.includes('two-versions'))).to.have.length(1);
    expect(page.warnings.join()).to.contain('99.0.0');
    expect(page.requests.filter((address) => address.includes('/next/c/'))).to.deep.equal([]);
  });

  it('H117: work where scripts have changed Array, JSON, Promise and Object', async () => {
    const page = await openPage(allWidgets, { head: scriptTag(PATCHES) + LOADER });
    const [finder] = await expectAllWork(page);
    await search(page, finder!, 'deutsch');
    expect(page.trouble).to.deep.equal([]);
  });

  it('H118: work among elements whose ids and names pose as what scripts ask for', async () => {
    const names = [
      ...['fetch', 'customElements', 'URL', 'history', 'location', 'Promise', 'Symbol', 'lotse'],
      ...['bildungslotse', 'trustedTypes', 'IntersectionObserver', 'matchMedia', 'CSS', 'Intl'],
      ...['head', 'body', 'documentElement', 'currentScript', 'readyState', 'baseURI', 'referrer'],
      ...['getElementById', 'defaultView', 'adoptedStyleSheets', 'append'],
    ];
    // what Lit itself asks the document for (createElement, importNode …) is left out of the names: no page can live so
    const ids = [
      ...names,
      'createElement',
      'importNode',
      'createTreeWalker',
      'requestAnimationFrame',
    ];
    const forms = names.map(
      (name) => `<form id="${name}" name="${name}"><input name="${name}"></form>`,
    );
    const images = ids.map((name) => `<img id="${name}" alt="">`);
    const page = await openPage(`${forms.join('')}${images.join('')}${allWidgets}`);
    const [finder] = await expectAllWork(page);
    await search(page, finder!, 'deutsch');
    expect(page.trouble).to.deep.equal([]);
  });

  it('H119: go on when the browser has translated them', async () => {
    const page = await openPage(allWidgets);
    const elements = await expectAllWork(page);
    for (const element of elements) translate(page, element);
    page.document.documentElement.lang = 'tr';
    page.document.documentElement.classList.add('translated-ltr');
    await search(page, elements[0]!, 'deutsch');
    await search(page, elements[0]!, 'schwimmen');
    expect(page.trouble).to.deep.equal([]);
    for (const element of elements) {
      expect(inside(element, '.root').lang, element.localName).to.equal('de');
    }
  });

  it('H120: work under a strict policy without a single report', async () => {
    const page = await openPage(allWidgets, { csp: strict('bildungslotse bildungslotse-html') });
    const [finder] = await expectAllWork(page);
    await search(page, finder!, 'deutsch');
    inside(finder!, 'article .title').click();
    await page.until(() => find(finder!, '#details-heading') !== null, 'the offer is open');
    expect(page.trouble).to.deep.equal([]);
  });

  it('H121: work beside another copy of Lit under Trusted Types', async () => {
    const other = '<script src="/host-page/other-lit.js"></script>';
    const csp = strict('lit-html bildungslotse bildungslotse-html');
    const page = await openPage(`<other-badge></other-badge>${allWidgets}${other}`, { csp });
    await expectAllWork(page);
    const badge = page.one('other-badge');
    expect(badge.shadowRoot!.textContent.trim()).to.equal('anderes Widget');
  });

  it('H122: run from left to right in German on a page that runs from right to left', async () => {
    const widgets = ALL.map((name) => widget(name, 'lang="de" lazy="false"')).join('');
    const page = await openPage(widgets, { root: 'lang="ar" dir="rtl"' });
    for (const element of await expectAllWork(page)) {
      const style = page.window.getComputedStyle(inside(element, '.root'));
      expect([style.direction, inside(element, '.root').lang]).to.deep.equal(['ltr', 'de']);
      expect(findOverflow(element), element.localName).to.deep.equal([]);
    }
  });

  it('H123: keep their size where the root has "font-size: 62.5%"', async () => {
    const rule = '<style>html { font-size: 62.5% } body { font-size: 1.2rem }</style>';
    const page = await openPage(allWidgets, { head: LOADER + rule });
    for (const element of await expectAllWork(page)) {
      expect(sizeOf(inside(element, '.root')), element.localName).to.equal(16);
      expect(findSmallTargets(element), element.localName).to.deep.equal([]);
    }
  });

  it('H124: may be moved, removed, brought back and copied', async () => {
    const page = await openPage(`${widget('offer-finder')}<div id="elsewhere"></div>`);
    const finder = await page.shown('lotse-offer-finder');
    await search(page, finder, 'integrationskurs');
    const count = headingOf(finder);
    page.one('#elsewhere').append(finder);
    expect(headingOf(finder)).to.equal(count);
    finder.remove();
    await new Promise(requestAnimationFrame);
    page.document.body.append(finder);
    await search(page, finder, 'schwimmen');
    const copy = finder.cloneNode(true) as HTMLElement;
    page.document.body.prepend(copy);
    await page.shown(copy);
    expect(headingOf(copy)).not.to.equal(headingOf(finder));
    expect(page.trouble).to.deep.equal([]);
  });

  it('H124: may be moved while they are on their way', async () => {
    const page = await openPage(`${widget('course-calendar')}<div id="elsewhere"></div>`);
    const calendar = page.one('lotse-course-calendar');
    page.one('#elsewhere').append(calendar);
    await page.shown(calendar);
    expect(page.trouble).to.deep.equal([]);
  });

  it('H125: come when the <details> they stand in is opened', async () => {
    const page = await openPage(
      `<details><summary>Kurse</summary>${widget('offer-finder')}</details>`,
    );
    expect(page.requests.filter((address) => address.includes(FEED))).to.deep.equal([]);
    (page.one('details') as HTMLDetailsElement).open = true;
    const finder = await page.shown('lotse-offer-finder');
    expect(isSeen(inside(finder, 'article'))).to.equal(true);
  });

  for (const [what, hide, show] of [
    ['a tab with the attribute hidden', 'hidden', (tab: HTMLElement) => (tab.hidden = false)],
    [
      'a tab that is display: none',
      'style="display: none"',
      (tab: HTMLElement) => tab.removeAttribute('style'),
    ],
    [
      'a tab that is visibility: hidden',
      'style="visibility: hidden"',
      (tab: HTMLElement) => tab.removeAttribute('style'),
    ],
  ] as const) {
    it(`H125: are seen in ${what} once it is opened, and not before`, async () => {
      const page = await openPage(`<div id="tab" ${hide}>${widget('course-calendar')}</div>`);
      const calendar = page.one('lotse-course-calendar');
      expect(isSeen(calendar)).to.equal(false);
      show(page.one('#tab'));
      await page.shown(calendar);
      await page.until(() => isSeen(inside(calendar, '.root')), 'the calendar is seen');
      expect(findOverflow(calendar)).to.deep.equal([]);
    });
  }

  it('H125: fit into a box that had no width at first', async () => {
    const box = '<div id="box" style="inline-size: 0; overflow: hidden">';
    const page = await openPage(`${box}${widget('course-calendar')}</div>`);
    await page.shown('lotse-course-calendar');
    page.one('#box').removeAttribute('style');
    const calendar = page.one('lotse-course-calendar');
    await page.until(() => calendar.getBoundingClientRect().width > 600, 'the box is wide');
    expect(isSeen(inside(calendar, '.root'))).to.equal(true);
    expect(findOverflow(calendar)).to.deep.equal([]);
  });

  it('H126: work in the shapes that systems leave of them', async () => {
    const link = '<a href="/uebersicht#lotse-process-chain">Zu den Wegen</a>';
    const page = await openPage(
      `<p>${widget('offer-finder')}</p>
      <div data-lotse="course-calendar"><p><a href="/kurse">Alle Kurse</a></p></div>
      <p>${link}<br></p>
      <lotse-welcome-compass><p><a href="/willkommen">Willkommen</a></p></lotse-welcome-compass>`,
      { head: LOADER.replace('defer', `data-lotse-feed="${FEED}" defer`) },
    );
    await page.until(() => page.all('lotse-process-chain').length === 1, 'the link is upgraded');
    for (const name of ALL) page.one(`lotse-${name}`).scrollIntoView();
    for (const name of ALL) {
      page.one(`lotse-${name}`).scrollIntoView();
      await page.shown(`lotse-${name}`);
    }
    expect(page.trouble).to.deep.equal([]);
  });

  it('H126: are found although the page hides what is not defined yet', async () => {
    const rule = '<style>:not(:defined) { display: none }</style>';
    const page = await openPage(widget('offer-finder'), { head: rule + LOADER });
    expect(isSeen(inside(await page.shown('lotse-offer-finder'), 'article'))).to.equal(true);
  });

  it('H127: ask no feed that the administrator has not allowed, in any form', async () => {
    const evil = 'https://evil.example/feed.json';
    const head = LOADER.replace('defer', `data-lotse-feeds="${location.host}" defer`);
    const link = '/uebersicht#lotse-offer-finder__feed-https_3A_2F_2Fevil_2Eexample_2Ffeed_2Ejson';
    const page = await openPage(
      `${widget('offer-finder')}
      <lotse-offer-finder id="element" feed="${evil}"><a href="/a">Alle Angebote</a></lotse-offer-finder>
      <div data-lotse="offer-finder" data-lotse-feed="${evil}"><p><a href="/b">Alle Angebote</a></p></div>
      <p><a href="${link}">Alle Angebote</a></p>`,
      { head },
    );
    await page.shown(page.all('lotse-offer-finder')[0]!);
    const refused = () => page.warnings.filter((words) => words.includes('foreign-feed')).length;
    await page.until(() => refused() >= 3, 'each of them is refused');
    const late = page.add(
      `<lotse-offer-finder feed="${evil}"><a href="/c">x</a></lotse-offer-finder>`,
    );
    await page.until(() => refused() >= 4, 'the late one is refused, too');
    expect(page.requests.filter((address) => address.includes('evil.example'))).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    for (const fallback of [...page.all('a[href="/a"], a[href="/b"]'), late.querySelector('a')!]) {
      expect(isSeen(fallback), fallback.outerHTML).to.equal(true);
    }
  });

  it('H128: come for printing although nobody has scrolled to them, with everything open', async () => {
    const far = '<div style="block-size: 5000px"></div>';
    const page = await openPage(`${far}${widget('offer-finder')}`);
    const finder = page.one('lotse-offer-finder');
    expect(finder.shadowRoot).to.equal(null);
    page.window.dispatchEvent(new Event('beforeprint'));
    await page.shown(finder);
    if ((await executeServerCommand('media', { type: 'print' })) === true) {
      const buttons = [...finder.shadowRoot!.querySelectorAll('.button')];
      const shownButtons = buttons.filter((button) => button.getBoundingClientRect().height > 0);
      await executeServerCommand('media', {});
      expect(shownButtons.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    }
    expect(page.trouble).to.deep.equal([]);
  });

  it('H129: are there again when somebody comes back to the page', async () => {
    const page = await openPage(widget('offer-finder', 'deeplink'));
    const finder = await page.shown('lotse-offer-finder');
    await search(page, finder, 'integrationskurs');
    // what a page kept in memory is told
    page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(headingOf(finder)).to.match(/\d/);
    const gone = new Promise((resolve) =>
      page.frame.addEventListener('load', resolve, { once: true }),
    );
    page.window.location.href = '/host-page/page?html=<p>woanders</p>';
    await gone;
    const back = new Promise((resolve) =>
      page.frame.addEventListener('load', resolve, { once: true }),
    );
    page.window.history.back();
    await Promise.race([back, page.until(() => page.all('lotse-offer-finder').length > 0, 'back')]);
    const again = await page.shown('lotse-offer-finder');
    expect(isShown(again)).to.equal(true);
    expect(page.trouble).to.deep.equal([]);
  });
});

/** A policy that allows what is written in the handbook, and nothing else. */
function strict(policies: string): string {
  const allowed = ['script-src', 'style-src', 'connect-src', 'img-src'].map(
    (one) => `${one} 'self'`,
  );
  const types = `require-trusted-types-for 'script'; trusted-types ${policies}`;
  return `default-src 'none'; ${allowed.join('; ')}; base-uri 'none'; ${types}`;
}

/** What Chromium does to every text: two font elements around it. */
function translate(page: HostPage, element: HTMLElement): void {
  const font: string = 'font';
  for (const text of renderedTexts(element)) {
    const outer = page.document.createElement(font);
    const inner = page.document.createElement(font);
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data.toUpperCase());
  }
}

/** What Prototype 1.7, MooTools 1.4, zone libraries and careless extensions of built-in objects do. */
const PATCHES = `
  Array.from = function (list) { return list && list.length ? [list[0]] : []; };
  Array.prototype.each = function (act) { for (var i = 0; i < this.length; i++) act(this[i]); };
  Array.prototype.toJSON = function () { return '[]'; };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
  Object.prototype.extend = function () { return this; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  NodeList.prototype.forEach = undefined;
  Function.prototype.bind = (function (bind) {
    return function () { return bind.apply(this, arguments); };
  })(Function.prototype.bind);
  var parse = JSON.parse;
  JSON.parse = function (text) { return parse(text); };
  var Native = Promise;
  self.Promise = class ZonePromise extends Native {};
`;
