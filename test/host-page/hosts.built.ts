// The group "Host page" of the threat model, H114–H123, in three engines: styles, scripts and policies of pages that were
// not made for widgets, with the loader and the widgets as they are delivered. H124–H129: life-in-hosts.built.ts.
// Left out: what the page may look like (hostile.browser.ts), frames (H130–H136).
import { expect } from '@open-wc/testing';
import { renderedTexts } from '../stories/support/flat-tree.js';
import { findOverflow, findSmallTargets } from '../stories/support/layout-check.js';
import {
  ALL,
  closePages,
  FEED,
  LOADER,
  openPage,
  scriptTag,
  widget,
  type HostPage,
} from './support/host-page.js';
import { allWidgets, expectAllWork, find, inside, search, sizeOf } from './support/in-host.js';

describe('widgets in pages of strangers', () => {
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
