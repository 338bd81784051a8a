// The finder inside pages that were not made for it: hostile styles and scripts, odd places, browser translation, moves
// and copies. Named after the group "Host page" of the threat model, H114–H129.
import { expect } from '@open-wc/testing';
import '../../src/widgets/offer-finder/define.js';
import { chooseLocale } from '../../src/i18n/locale.js';
import {
  findClippedText,
  findOverflow,
  findSmallTargets,
} from '../stories/support/layout-check.js';
import { renderedTexts } from '../stories/support/flat-tree.js';
import { comeToRest } from '../stories/support/story.js';
import { serveAnswer } from '../support/feed-server.js';
import { until } from '../support/until.js';
import {
  cards,
  countText,
  createFinder,
  errorsDuring,
  inside,
  offersShown,
  placeFinder,
  sampleFeedAt,
  search,
  searchField,
} from './support/widget.js';

let cleanUp: (() => void)[] = [];

function addStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  cleanUp.push(() => style.remove());
}

function addBox(width: number): HTMLElement {
  const box = document.createElement('div');
  box.style.inlineSize = `${String(width)}px`;
  document.body.append(box);
  cleanUp.push(() => box.remove());
  return box;
}

const sizeOfText = (finder: Element): number =>
  parseFloat(getComputedStyle(inside(finder).querySelector('article p, article dd')!).fontSize);

describe('a finder in a foreign page', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(() => {
    for (const undo of cleanUp) undo();
    cleanUp = [];
    document.documentElement.removeAttribute('dir');
    for (const finder of document.querySelectorAll('lotse-offer-finder')) finder.remove();
  });

  describe('with hostile styles', () => {
    it('stays readable under "* { all: unset !important }" (H114)', async () => {
      addStyle('* { all: unset !important }');
      const finder = await placeFinder({}, addBox(480));
      expect(cards(finder)[0]!.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(sizeOfText(finder)).to.be.at.least(14);
      expect(findOverflow(finder)).to.deep.equal([]);
    });

    it('hides its announcements from the eye under "* { all: unset !important }"', async () => {
      addStyle('* { all: unset !important }');
      await placeFinder();
      const find = (): Element | null => document.querySelector('[data-lotse-announcer=polite]');
      await until(() => find() !== null, 'the region for announcements is there');
      const region = find()!;
      expect(region.getBoundingClientRect().width).to.be.at.most(1);
    });

    it('takes no text style of the page but colour and font', async () => {
      const odd =
        'font-size: 9px; line-height: 1; text-transform: uppercase; letter-spacing: 0.5em; text-align: justify; white-space: nowrap; text-indent: 3em; hyphens: auto;';
      addStyle(`body, div { ${odd} color: rgb(10, 20, 30) }`);
      const finder = await placeFinder({}, addBox(320));
      const style = getComputedStyle(inside(finder).querySelector('article')!);
      expect(style.textTransform).to.equal('none');
      expect(style.letterSpacing).to.equal('normal');
      expect(style.whiteSpace).to.equal('normal');
      expect(style.textIndent).to.equal('0px');
      expect(sizeOfText(finder)).to.be.at.least(14);
      expect(findOverflow(finder)).to.deep.equal([]);
    });

    it('keeps its size on a page with "font-size: 62.5%" (H123)', async () => {
      addStyle('html { font-size: 62.5% } body { font-size: 1.6rem }');
      const finder = await placeFinder({}, addBox(320));
      expect(sizeOfText(finder)).to.be.at.least(14);
      expect(findSmallTargets(finder)).to.deep.equal([]);
    });

    it('loses nothing at 320 px when the text of the page is twice as large', async () => {
      addStyle('html { font-size: 200% }');
      const box = addBox(320);
      box.style.fontSize = '32px';
      const finder = await placeFinder({ 'language-menu': '' }, box);
      expect(sizeOfText(finder)).to.be.at.least(28);
      expect([...findOverflow(finder), ...findClippedText(finder)]).to.deep.equal([]);
    });
  });

  describe('in odd places', () => {
    it('shows its offers after it was placed in a hidden tab (H125)', async () => {
      const box = addBox(480);
      box.hidden = true;
      const finder = await placeFinder({}, box);
      box.hidden = false;
      await comeToRest(finder);
      expect(cards(finder)[0]!.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(findOverflow(finder)).to.deep.equal([]);
    });

    it('works inside a paragraph, where a CMS may put it (H126)', async () => {
      const paragraph = document.createElement('p');
      addBox(480).append(paragraph);
      const finder = await placeFinder({}, paragraph);
      expect(cards(finder).length).to.be.greaterThan(5);
    });

    it('reads from left to right in German on a page that runs from right to left (H122)', async () => {
      document.documentElement.dir = 'rtl';
      const finder = await placeFinder({ lang: 'de' }, addBox(480));
      expect(getComputedStyle(inside(finder).querySelector('article')!).direction).to.equal('ltr');
    });

    it('is not disturbed by elements whose ids shadow globals (H118)', async () => {
      const form = document.createElement('form');
      form.id = 'fetch';
      for (const name of ['customElements', 'body', 'URL', 'history']) {
        const input = document.createElement('input');
        input.id = name;
        input.name = name;
        form.append(input);
      }
      addBox(480).append(form);
      const errors = await errorsDuring(async () => {
        const finder = await placeFinder();
        await search(finder, 'deutsch');
      });
      expect(errors).to.deep.equal([]);
    });

    it('works on a page whose scripts have patched arrays and objects (H117)', async () => {
      const text = await (await fetch(sampleFeedAt('sample'))).text();
      const feed = serveAnswer('patched', () => new Response(text));
      const from = Array.from;
      Object.assign(Array, { from: () => [] });
      Object.assign(Array.prototype, { toJSON: () => '[]', each: () => undefined });
      cleanUp.push(() => {
        Object.assign(Array, { from });
        for (const name of ['toJSON', 'each']) Reflect.deleteProperty(Array.prototype, name);
      });
      const finder = await placeFinder({ feed });
      await search(finder, 'deutsch');
      expect(cards(finder).length).to.be.greaterThan(0);
    });
  });

  describe('with browser translation (H119)', () => {
    /** What Chromium does to every text: two font elements around it, and the page's language changed. */
    const font: string = 'font';
    function translate(finder: Element): void {
      for (const text of renderedTexts(finder)) {
        const outer = document.createElement(font);
        const inner = document.createElement(font);
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text.data.toUpperCase());
      }
      document.documentElement.lang = 'tr';
      document.documentElement.classList.add('translated-ltr');
      cleanUp.push(() => document.documentElement.classList.remove('translated-ltr'));
    }

    it('throws nothing when it draws again over translated texts', async () => {
      const finder = await placeFinder();
      const errors = await errorsDuring(async () => {
        translate(finder);
        await search(finder, 'deutsch');
        await search(finder, '');
      });
      expect(errors).to.deep.equal([]);
      expect(cards(finder).length).to.be.greaterThan(5);
    });

    it('keeps its own language', async () => {
      const finder = await placeFinder();
      translate(finder);
      await search(finder, 'deutsch');
      expect(inside(finder).querySelector('[lang]')!.getAttribute('lang')).to.equal('de');
    });
  });

  describe('when it is moved or copied (H124)', () => {
    it('keeps words and results when it is moved', async () => {
      const finder = await placeFinder();
      await search(finder, 'integrationskurs');
      const count = countText(finder);
      addBox(480).append(finder);
      await comeToRest(finder);
      expect(searchField(finder).value).to.equal('integrationskurs');
      expect(countText(finder)).to.equal(count);
    });

    it('works again after it was taken out and put back', async () => {
      const finder = await placeFinder();
      finder.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(finder);
      await offersShown(finder);
      await search(finder, 'deutsch');
      expect(countText(finder)).to.match(/\d/);
    });

    it('loads in spite of being moved while the feed is on its way', async () => {
      const finder = createFinder({ feed: sampleFeedAt('moved') });
      document.body.append(finder);
      addBox(480).append(finder);
      await offersShown(finder);
      expect(cards(finder).length).to.be.greaterThan(5);
    });

    it('can be copied; the copy starts afresh', async () => {
      const finder = await placeFinder();
      await search(finder, 'integrationskurs');
      const copy = finder.cloneNode(true) as HTMLElement;
      document.body.append(copy);
      await offersShown(copy);
      expect(searchField(copy).value).to.equal('');
      expect(searchField(finder).value).to.equal('integrationskurs');
    });
  });

  describe('beside another one', () => {
    it('asks for the feed once', async () => {
      let asked = 0;
      const feed = serveAnswer('counted', () => {
        asked++;
        return fetch(sampleFeedAt('behind'));
      });
      await Promise.all([placeFinder({ feed }), placeFinder({ feed })]);
      expect(asked).to.equal(1);
    });

    it('keeps its own search', async () => {
      const [first, second] = await Promise.all([placeFinder(), placeFinder()]);
      await search(first, 'schwimmen');
      expect(searchField(second).value).to.equal('');
      expect(countText(second)).not.to.equal(countText(first));
    });

    it('switches its language together with the other', async () => {
      const [first, second] = await Promise.all([
        placeFinder({ 'language-menu': '' }),
        placeFinder(),
      ]);
      const menu = inside(first).querySelector<HTMLSelectElement>('select[part~=language]')!;
      menu.value = 'ar';
      menu.dispatchEvent(new Event('change'));
      await until(() => inside(second).querySelector('[lang=ar]') !== null, 'Arabic is shown');
      expect(getComputedStyle(cards(second)[0]!).direction).to.equal('rtl');
    });

    it('shares one pair of announcement regions', async () => {
      await Promise.all([placeFinder(), placeFinder()]);
      expect(document.querySelectorAll('[data-lotse-announcer]')).to.have.length(2);
    });
  });

  it('does no harm when its script is loaded twice (H115)', async () => {
    const again = '../../src/widgets/offer-finder/define.ts?again';
    const errors = await errorsDuring(() => import(again));
    expect(errors).to.deep.equal([]);
    const finder = await placeFinder();
    expect(cards(finder).length).to.be.greaterThan(5);
  });
});
