// The checks that every story has to pass, tried on planted mistakes: a check that finds nothing proves nothing.
import { expect } from '@open-wc/testing';
import { findAxeViolations } from './support/axe-check.js';
import { findDuplicateIds, findMissingWords } from './support/content-check.js';
import { findWrongScripts } from './support/language-check.js';
import {
  findClippedText,
  findLossUnderTextSpacing,
  findOverflow,
  findSmallTargets,
} from './support/layout-check.js';
import { watchStorage } from './support/storage-check.js';

let frame: HTMLElement;

/** Puts markup into a shadow root inside a frame of 320 px, as a widget would. */
function show(markup: string, lang = 'de'): HTMLElement {
  frame = document.createElement('div');
  frame.lang = lang;
  frame.style.inlineSize = '320px';
  const host = document.createElement('section');
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  frame.append(host);
  document.body.append(frame);
  return frame;
}

describe('the checks of stories', () => {
  afterEach(() => frame.remove());

  describe('axe', () => {
    it('finds a button without a name inside a shadow root', async () => {
      expect(await findAxeViolations(show('<button></button>'))).to.have.length(1);
    });

    it('finds text with too little contrast', async () => {
      const found = await findAxeViolations(show('<p style="color:#bbb;background:#fff">Kurs</p>'));
      expect(found[0]).to.contain('color-contrast');
    });

    it('accepts a plain sentence', async () => {
      expect(await findAxeViolations(show('<p>Ein Kurs</p>'))).to.deep.equal([]);
    });
  });

  describe('sideways scrolling', () => {
    it('finds a box wider than the frame', () => {
      const found = findOverflow(show('<p style="width:400px">breit</p>'));
      expect(found[0]).to.contain('reaches 80 px beyond the edge');
    });

    it('finds an element that scrolls sideways', () => {
      const wide = '<div style="overflow-x:auto"><p style="width:400px">breit</p></div>';
      expect(findOverflow(show(wide))).to.have.length(1);
    });

    it('accepts text for screen readers only', () => {
      const hidden =
        '<p style="position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap">nur für Vorleser</p>';
      expect(findOverflow(show(hidden))).to.deep.equal([]);
    });
  });

  describe('cut-off text', () => {
    it('finds a line that ends in three dots', () => {
      const cut =
        '<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Kinderbetreuungsmöglichkeiten</p>';
      expect(findClippedText(show(cut))[0]).to.contain('cuts off');
    });

    it('finds a box that is too small only with more text spacing', () => {
      const tight =
        '<p style="height:40px;font-size:30px;line-height:1.2;overflow:hidden;margin:0">Kurs</p>';
      show(tight);
      expect(findClippedText(frame)).to.deep.equal([]);
      expect(findLossUnderTextSpacing(frame)[0]).to.contain('text spacing: cuts off');
    });

    it('leaves no style behind', () => {
      show('<p>Kurs</p>');
      const root = frame.firstElementChild!.shadowRoot!;
      findLossUnderTextSpacing(frame);
      expect(root.adoptedStyleSheets).to.have.length(0);
      expect(document.adoptedStyleSheets).to.have.length(0);
    });
  });

  describe('targets', () => {
    it('finds a button of 20 px', () => {
      const small = '<button style="width:20px;height:20px;padding:0">x</button>';
      expect(findSmallTargets(show(small))[0]).to.contain('20 × 20 px target');
    });

    it('finds a list link that is one line high', () => {
      const link = '<ul><li><a href="#" style="line-height:16px">Kurs</a></li></ul>';
      expect(findSmallTargets(show(link))).to.have.length(1);
    });

    it('accepts a link inside a sentence', () => {
      const link = '<p style="line-height:16px">Mehr steht <a href="#">im Plan</a>.</p>';
      expect(findSmallTargets(show(link))).to.deep.equal([]);
    });

    it('counts the label to the box of a check box', () => {
      const box =
        '<label style="display:block;min-height:44px"><input type="checkbox"> mit Kinderbetreuung</label>';
      expect(findSmallTargets(show(box))).to.deep.equal([]);
    });
  });

  describe('languages', () => {
    it('finds Arabic letters under German', () => {
      expect(findWrongScripts(show('<p>دورة لغة</p>'))[0]).to.contain('under lang="de"');
    });

    it('finds German words under Arabic, in attributes too', () => {
      const found = findWrongScripts(
        show('<p lang="ar">Kurs</p><input aria-label="Suche" lang="ar">'),
      );
      expect(found).to.have.length(2);
    });

    it('accepts a marked name and a level of the European framework', () => {
      const marked = '<p lang="ar">دورة <bdi lang="de" dir="ltr">Volkshochschule</bdi> A2.1</p>';
      expect(findWrongScripts(show(marked))).to.deep.equal([]);
    });

    it('accepts names inside an Arabic sentence, but neither other words nor a name alone', () => {
      expect(findWrongScripts(show('<p lang="ar">مدرسة Am Wehr</p>'))).to.deep.equal([]);
      frame.remove();
      expect(findWrongScripts(show('<p lang="ar">مدرسة am Wehr</p>'))).to.have.length(1);
      frame.remove();
      expect(findWrongScripts(show('<p lang="ar">Am Wehr</p>'))).to.have.length(1);
    });

    it('reads slotted text with the language of its place in the page', () => {
      show('<div lang="ar"><slot></slot></div>');
      frame.firstElementChild!.textContent = 'Kurs';
      expect(findWrongScripts(frame)).to.have.length(1);
    });

    it('leaves out what is not shown', () => {
      expect(findWrongScripts(show('<p hidden>دورة</p>'))).to.deep.equal([]);
    });
  });

  describe('contents', () => {
    it('finds an id twice in one root', () => {
      expect(findDuplicateIds(show('<p id="a"></p><p id="a"></p>'))).to.deep.equal([
        'id "a" twice in one root',
      ]);
    });

    it('accepts the same id in two roots', () => {
      show('<p id="a"></p>').insertAdjacentHTML('beforeend', '<p id="a"></p>');
      expect(findDuplicateIds(frame)).to.deep.equal([]);
    });

    for (const words of [
      'finder.results',
      '{n, plural, one {#}}',
      'undefined',
      '[object Object]',
      '&amp;',
    ]) {
      it(`finds ${words}`, () => {
        show('<p></p>').firstElementChild!.shadowRoot!.firstElementChild!.textContent = words;
        expect(findMissingWords(frame)).to.have.length(1);
      });
    }

    it('accepts sentences with dots', () => {
      expect(findMissingWords(show('<p>Mo.–Fr. 8.30 Uhr, z. B. im Amt.</p>'))).to.deep.equal([]);
    });
  });

  describe('storage', () => {
    it('notices cookies and local storage, and restores the page', () => {
      show('');
      const before = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!
        .value as unknown;
      const watch = watchStorage();
      document.cookie = 'probe=1; max-age=0';
      localStorage.setItem('probe', '1');
      expect(watch.stop()).to.deep.equal(['cookie', 'localStorage or sessionStorage']);
      localStorage.removeItem('probe');
      expect(Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!.value).to.equal(before);
    });

    it('notices IndexedDB', () => {
      show('');
      const watch = watchStorage();
      indexedDB.open('probe').onsuccess = () => indexedDB.deleteDatabase('probe');
      expect(watch.stop()).to.deep.equal(['IndexedDB']);
    });
  });
});
