// The element in the page: loading, chapters, sections, search, addresses, events, paper.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { WELCOME_COMPASS_OPTIONS } from '../../../src/widgets/welcome-compass/welcome-compass-options.js';
import type { WelcomeCompassElement } from '../../../src/widgets/welcome-compass/welcome-compass-element.js';
import { serveAnswer, serveMissing, serveNothing } from '../../support/feed-server.js';
import type { CompassDriver } from '../../support/compass-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { guideFeed, placeCompass, placeCompassElement } from '../../support/place-compass.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { atFirstSight, until } from '../../support/until.js';
import { chains, contacts, guide, offers } from './compass-parts.js';

const feed = guideFeed(guide, offers, { contacts, chains });
const TAG = '#lotse-welcome-compass';

const waitFor = (element: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });

/** The tiles of the first look, before anything can have been added. */
const firstTiles = (compass: CompassDriver): Promise<HTMLElement[]> => {
  const look = () => (compass.tiles.length > 0 ? compass.all('.tile') : undefined);
  return atFirstSight(compass.root, look, 'the first tiles');
};

describe('<lotse-welcome-compass>', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  describe('loading', () => {
    it('leaves the fallback link where it is until the feed is there', async () => {
      const compass = placeCompassElement(serveNothing('compass-silent'));
      await compass.element.updateComplete;
      expect(compass.element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(compass.find('.root')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('shows a tile for every chapter, then loads the rest', async () => {
      const compass = placeCompassElement(feed);
      const tiles = await firstTiles(compass);
      await compass.isComplete();
      expect(compass.tiles).to.deep.equal(['Ankommen', 'Lernen']);
      expect(compass.element.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(compass.all('.tile'), 'none is drawn anew').to.deep.equal(tiles);
    });

    it('opens a chapter that was pressed before its code was there', async () => {
      const compass = placeCompassElement(feed);
      await firstTiles(compass);
      compass.find('[data-chapter=lernen]')!.click();
      await until(() => compass.sections.length > 0, 'the chapter is open');
      expect(compass.title).to.equal('Lernen');
    });

    it('tells the page once, with the number of offers', async () => {
      const compass = placeCompassElement(feed);
      const ready = await waitFor(compass.element, 'lotse-ready');
      expect(ready.detail).to.deep.equal({ offers: 6 });
    });

    it('says that the folder is empty', async () => {
      const compass = await placeCompass(guideFeed([]));
      expect(compass.notices).to.deep.equal(['Hinweis: Die Mappe hat noch keine Kapitel.']);
    });

    it('says that it has failed and tries again on request', async () => {
      let answer = new Response('', { status: 404 });
      const address = serveAnswer('compass-later', () => answer);
      const compass = await placeCompass(address);
      expect(compass.notices[0]).to.contain('Die Willkommensmappe konnte nicht geladen werden.');
      expect(compass.element.querySelector('a')!.checkVisibility()).to.equal(true);
      answer = new Response(JSON.stringify(feed));
      await compass.press(compass.find('.notice button'));
      await until(() => compass.tiles.length > 0, 'the tiles are there');
      await until(() => compass.focused?.id === 'compass-heading', 'the heading has the focus');
    });

    it('says what went wrong to the page', async () => {
      const compass = placeCompassElement(serveMissing('compass-missing'));
      const error = await waitFor(compass.element, 'lotse-feed-error');
      expect(error.detail).to.deep.equal({ code: 'http' });
    });
  });

  describe('a chapter', () => {
    it('shows its sections closed, each with a button in a heading', async () => {
      const compass = await placeCompass(feed, { 'heading-level': '3' });
      await compass.openChapter('ankommen');
      expect(compass.sections).to.deep.equal(['Anmelden', 'Im Notfall']);
      expect(compass.find('#chapter-heading')!.localName).to.equal('h3');
      expect(compass.button('anmelden').parentElement!.localName).to.equal('h4');
      expect(compass.isOpen('anmelden')).to.equal(false);
    });

    it('keeps several sections open at once, and opens or closes all', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('ankommen');
      await compass.openSection('anmelden');
      await compass.openSection('notfall');
      expect([compass.isOpen('anmelden'), compass.isOpen('notfall')]).to.deep.equal([true, true]);
      await compass.openAll();
      expect([compass.isOpen('anmelden'), compass.isOpen('notfall')]).to.deep.equal([false, false]);
      await compass.openAll();
      expect([compass.isOpen('anmelden'), compass.isOpen('notfall')]).to.deep.equal([true, true]);
    });

    it('leaves closed text to the search of the browser, where it can look there', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('ankommen');
      const canSearch = 'onbeforematch' in document.body;
      expect(compass.panel('anmelden').getAttribute('hidden')).to.equal(
        canSearch ? 'until-found' : '',
      );
      expect(
        compass
          .panel('anmelden')
          .querySelector('input')!
          .checkVisibility({ contentVisibilityAuto: true }),
      ).to.equal(false);
      compass.panel('anmelden').dispatchEvent(new Event('beforematch'));
      await compass.element.updateComplete;
      expect(compass.isOpen('anmelden')).to.equal(true);
    });

    it('keeps ticks while the page is open, and nothing on the device', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('ankommen');
      await compass.openSection('anmelden');
      await compass.press(compass.find('.checklist input'));
      await compass.goHome();
      await compass.openChapter('ankommen');
      const boxes = compass.all('.checklist input') as HTMLInputElement[];
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, false]);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('names whom to call, in which languages, and that the door is open', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('ankommen');
      await compass.openSection('anmelden');
      const box = compass.find('.contact')!;
      expect(box.querySelector('a')!.getAttribute('href')).to.equal('tel:+493023125101');
      const words = wordsOf(box);
      for (const part of ['jetzt geöffnet', 'Tag und Nacht', 'Deutsch und Arabisch']) {
        expect(words).to.contain(part);
      }
    });

    it('says nothing of doors where no hours are known', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('ankommen');
      await compass.openSection('notfall');
      expect(wordsOf(compass.panel('notfall').querySelector('.contact'))).not.to.match(
        /geöffnet|geschlossen/,
      );
    });

    it('lists its first offers and all on request, named ones first', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      const names = () => compass.all('.offer-link').map(wordsOf);
      expect(names()).to.deep.equal(['Deutschkurs 1', 'Deutschkurs 2', 'Deutschkurs 3']);
      await compass.pressWords('Alle 5 Angebote zeigen');
      expect(names()).to.have.length(5);
    });

    it('leads to the finder of another page with the same question', async () => {
      const compass = await placeCompass(feed, { finder: 'suche.html' });
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      const link = compass.all('a.button').find((one) => wordsOf(one).startsWith('Alle 5'));
      expect(link!.getAttribute('href')).to.equal('suche.html#lotse-offer-finder__kind-course');
    });

    it('opens an offer in its place, and comes back to its link', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      await compass.press(compass.find('.offer-link'));
      await until(() => compass.find('#details-heading') !== null, 'the offer is open');
      await compass.press(compass.find('.details .button'));
      await until(() => compass.focused?.dataset['offer'] === 'kurs-1', 'the link has the focus');
      expect(compass.isOpen('kurs')).to.equal(true);
    });

    it('looks as before when somebody comes back from an offer', async () => {
      const compass = await placeCompass(feed);
      const looks = async () => {
        await compass.openChapter('ankommen');
        await compass.openSection('anmelden');
        const looks = ['.sections', '.section', '.section-heading', '.contact'].map((name) => {
          const { display, padding, borderWidth, fontSize } = getComputedStyle(compass.find(name)!);
          return [name, display, padding, borderWidth, fontSize].join(' ');
        });
        await compass.goHome();
        return looks;
      };
      const before = await looks();
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      await compass.press(compass.find('.offer-link'));
      await until(() => compass.find('#details-heading') !== null, 'the offer is open');
      await compass.press(compass.find('.details .button'));
      await compass.goHome();
      expect(await looks()).to.deep.equal(before);
    });

    it('shows the steps of a chain where no page shows the chain itself', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      expect(compass.all('.chain-steps li').map(wordsOf)).to.deep.equal([
        'Deutsch lernen',
        'Bewerben',
      ]);
    });

    it('links to the page with the chains, which may show it in its own way', async () => {
      const compass = await placeCompass(feed, { chains: 'wege.html' });
      await compass.openChapter('lernen');
      await compass.openSection('kurs');
      const link = compass.find('.chain-link') as HTMLAnchorElement;
      expect(link.getAttribute('href')).to.equal('wege.html#lotse-process-chain__chain-weg');
      const chosen = waitFor(compass.element, 'lotse-chain-select');
      compass.element.addEventListener('lotse-chain-select', (event) => event.preventDefault());
      link.click();
      expect((await chosen).detail).to.deep.equal({ id: 'weg' });
    });

    it('tells the page which chapter is opened', async () => {
      const compass = await placeCompass(feed);
      const chosen = waitFor(compass.element, 'lotse-chapter-select');
      await compass.openChapter('lernen');
      expect((await chosen).detail).to.deep.equal({ id: 'lernen' });
    });
  });

  describe('the path', () => {
    it('goes through the stages and leads to the sections', async () => {
      const compass = await placeCompass(feed);
      await compass.openPath();
      expect(compass.all('.stage-title').map(wordsOf)).to.deep.equal([
        'In den ersten Tagen',
        'In den ersten Wochen',
      ]);
      expect(compass.links).to.deep.equal(['Anmelden', 'Im Notfall', 'Einen Kurs finden']);
      await compass.press(compass.all('.section-link')[2]);
      expect(compass.title).to.equal('Lernen');
      expect(compass.isOpen('kurs')).to.equal(true);
      expect(compass.focused).to.equal(compass.button('kurs'));
    });

    it('is not offered where the feed knows no stages', async () => {
      const compass = await placeCompass(guideFeed([{ ...guide[1], sections: [] }]));
      expect(compass.find('[data-way=footprints]')).to.equal(null);
    });
  });

  describe('the search inside', () => {
    it('finds sections while somebody types, and says how many', async () => {
      const compass = await placeCompass(feed);
      await compass.search('rathaus');
      expect(compass.links).to.deep.equal(['Anmelden']);
      await hears((said) => said === '1 Abschnitt gefunden');
    });

    it('says what to do when nothing is found', async () => {
      const compass = await placeCompass(feed);
      await compass.search('xylophon');
      expect(compass.notices[0]).to.contain('Versuchen Sie ein anderes Wort');
      await compass.pressWords('Alle Kapitel');
      expect(compass.tiles).to.have.length(2);
    });
  });

  describe('addresses', () => {
    it('lead to a section at the start and later', async () => {
      location.hash = `${TAG}__chapter-ankommen__section-notfall`;
      const compass = await placeCompass(feed);
      await until(() => compass.title === 'Ankommen', 'the chapter is open');
      expect(compass.isOpen('notfall')).to.equal(true);
      location.hash = `${TAG}__chapter-lernen`;
      await until(() => compass.title === 'Lernen', 'the other chapter is open');
      location.hash = `${TAG}__view-path`;
      await until(() => compass.find('#path-heading') !== null, 'the path is shown');
    });

    it('to chapters that are gone say so', async () => {
      location.hash = `${TAG}__chapter-fort`;
      const compass = await placeCompass(feed);
      await until(() => compass.notices.length > 0, 'it is said');
      expect(compass.notices[0]).to.contain('Dieses Kapitel gibt es nicht mehr.');
    });

    it('stay as they are unless an editor wants them written', async () => {
      const silent = await placeCompass(feed);
      await silent.openChapter('lernen');
      expect(location.hash).to.equal('');
      clearPage();
      const compass = await placeCompass(feed, { deeplink: '' });
      await compass.openChapter('lernen');
      expect(location.hash).to.equal(`${TAG}__chapter-lernen`);
      await compass.goHome();
      expect(location.hash).to.equal('');
    });
  });

  describe('attributes', () => {
    it('are those of the table, with its defaults', () => {
      const element = document.createElement('lotse-welcome-compass');
      for (const { property, default: value } of WELCOME_COMPASS_OPTIONS) {
        expect(element[property as keyof WelcomeCompassElement], property).to.deep.equal(value);
      }
    });

    it('change the language in place', async () => {
      const compass = await placeCompass(feed, { 'language-menu': '' });
      await compass.openChapter('ankommen');
      const menu = compass.find('#language') as HTMLSelectElement;
      menu.focus();
      menu.value = 'ar';
      menu.dispatchEvent(new Event('change'));
      await until(() => compass.title === 'الوصول', 'the chapter is Arabic');
      expect(compass.find('.root')!.getAttribute('dir')).to.equal('rtl');
      expect(compass.focused).to.equal(menu);
      await hears((said) => said.includes('العربية'));
    });
  });

  describe('paper', () => {
    const print = window.print;
    afterEach(() => {
      window.print = print;
    });

    /** Presses the button and returns the sheets that would be printed. */
    async function printed(press: () => Promise<void>, root: ShadowRoot): Promise<HTMLElement[]> {
      let isPrinted = false;
      window.print = () => {
        isPrinted = true;
      };
      await press();
      await until(() => isPrinted, 'the print dialogue is open');
      return [...root.querySelectorAll<HTMLElement>('.sheet')];
    }

    it('holds cover, contents and every chapter, with page numbers that are right', async () => {
      const compass = await placeCompass(feed);
      const sheets = await printed(
        () => compass.press(compass.find('[data-way=printer]')),
        compass.root,
      );
      const pageOf = (words: string): string | undefined => {
        const sheet = sheets.find((one) =>
          wordsOf(one.querySelector('.booklet-chapter')).includes(words),
        );
        return wordsOf(sheet?.querySelector('.page-number'));
      };
      const entries = [...compass.root.querySelectorAll('.entry-chapter')].map(wordsOf);
      expect(entries).to.deep.equal([
        `Ankommen ${pageOf('Ankommen')!}`,
        `Lernen ${pageOf('Lernen')!}`,
      ]);
      expect(pageOf('Ankommen')).to.equal('3');
      window.dispatchEvent(new Event('afterprint'));
      await until(() => compass.find('.booklet') === null, 'the booklet is gone');
    });

    it('holds one chapter alone without a cover', async () => {
      const compass = await placeCompass(feed);
      await compass.openChapter('lernen');
      const sheets = await printed(() => compass.press(compass.find('[data-print]')), compass.root);
      expect(sheets).to.have.length(1);
      expect(compass.find('.cover')).to.equal(null);
      expect(wordsOf(sheets[0])).to.contain('Einen Kurs finden');
      window.dispatchEvent(new Event('afterprint'));
      await until(() => compass.find('.booklet') === null, 'the booklet is gone');
    });

    it('shows nothing else of the page, which looks as before afterwards', async () => {
      const compass = await placeCompass(feed);
      const sheets = document.adoptedStyleSheets.length;
      await printed(() => compass.press(compass.find('[data-way=printer]')), compass.root);
      expect(compass.element.parentElement!.hasAttribute('data-lotse-printing')).to.equal(true);
      expect(compass.find('.booklet')!.checkVisibility({ visibilityProperty: true })).to.equal(
        false,
      );
      window.dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('[data-lotse-printing]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });
  });
});
