// The welcome folder by keyboard alone, with real key presses, in German and Arabic: opening chapters and
// sections, searching, switching the language; where the focus is after each, and what is said.
// Source: widgets.md 2.5, G1–G3, G12; ARIA practices, accordion.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { chooseLocale, directionOf } from '../../../src/i18n/locale.js';
import { announce } from '../../../src/ui/announcer.js';
import type { CompassDriver } from '../../support/compass-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { guideFeed, placeCompass } from '../../support/place-compass.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chains, contacts, guide, offers } from './compass-parts.js';

const feed = guideFeed(guide, offers, { contacts, chains });
const press = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', { keys });

/** What is said, in the language of the test. */
const said: Readonly<Record<string, { found: string; question: string; result: RegExp }>> = {
  de: { found: '1 Abschnitt gefunden', question: 'Frage 2 von 6', result: /passt|passen/ },
  ar: { found: 'قسم واحد', question: 'السؤال 2 من 6', result: /تناسب|يناسب/ },
};

for (const locale of ['de', 'ar']) {
  describe(`the welcome folder by keyboard in ${locale}`, () => {
    let compass: CompassDriver;
    let before: HTMLButtonElement;

    beforeEach(async () => {
      await chooseLocale(locale);
      document.documentElement.lang = locale;
      document.documentElement.dir = directionOf(locale);
      document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
      // takes the place of what the test before may still have to say
      announce('');
      before = document.createElement('button');
      before.textContent = 'davor';
      document.body.append(before);
      compass = await placeCompass(feed, { survey: 'steps' });
      before.focus();
    });

    afterEach(() => {
      before.remove();
      clearPage();
      document.documentElement.dir = 'ltr';
      document.documentElement.lang = 'de';
    });

    async function tabTo(isThere: (element: HTMLElement) => boolean): Promise<HTMLElement[]> {
      const passed: HTMLElement[] = [];
      for (let count = 0; count < 100; count++) {
        await press('Tab');
        if (compass.focused === null) continue;
        passed.push(compass.focused);
        if (isThere(compass.focused)) return passed;
      }
      throw new Error(`Not reached by Tab; last on ${wordsOf(compass.focused)}`);
    }

    const tabToTile = (id: string) => tabTo(({ dataset }) => dataset['chapter'] === id);
    const tabToSection = (id: string) => tabTo(({ dataset }) => dataset['section'] === id);

    it('says nothing when it has just been loaded', async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(document.querySelector('[data-lotse-announcer=polite]')!.textContent).to.equal('');
    });

    it('reaches every way in and every tile with Tab, in reading order', async () => {
      const passed = await tabToTile('lernen');
      expect(passed.filter((one) => one.matches('.tile'))).to.deep.equal(compass.all('.tile'));
      for (const [at, element] of passed.slice(1).entries()) {
        const follows =
          passed[at]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, wordsOf(element)).not.to.equal(0);
      }
    });

    it('opens a chapter with Enter, on its heading, and comes back to its tile', async () => {
      await tabToTile('lernen');
      await press('Enter');
      await until(() => compass.focused?.id === 'chapter-heading', 'the heading has the focus');
      await tabTo((element) => element.matches('[data-back]')).catch(() => undefined);
      compass.find('[data-back]')!.focus();
      await press('Enter');
      await until(() => compass.focused?.dataset['chapter'] === 'lernen', 'the tile has the focus');
    });

    for (const key of ['Enter', 'Space']) {
      it(`opens and closes a section with ${key}, the focus stays on its button`, async () => {
        await compass.openChapter('ankommen');
        await tabToSection('anmelden');
        await press(key);
        expect(compass.isOpen('anmelden')).to.equal(true);
        expect(compass.focused).to.equal(compass.button('anmelden'));
        await press(key);
        expect(compass.isOpen('anmelden')).to.equal(false);
      });
    }

    it('passes over the text of closed sections and through that of open ones', async () => {
      await compass.openChapter('ankommen');
      await tabToSection('anmelden');
      const closed = await tabToSection('notfall');
      expect(closed).to.have.length(1);
      await compass.openSection('anmelden');
      compass.button('anmelden').focus();
      const open = await tabToSection('notfall');
      expect(open.filter((one) => one.matches('input'))).to.have.length(2);
    });

    it('ticks a point with Space', async () => {
      await compass.openChapter('ankommen');
      await compass.openSection('anmelden');
      await tabTo((element) => element.matches('.checklist input'));
      await press('Space');
      expect((compass.focused as HTMLInputElement).checked).to.equal(true);
    });

    it('says how many sections were found, and forgets the words with Escape', async () => {
      await tabTo((element) => element.matches('#compass-text'));
      await compass.search('rathaus');
      await hears((words) => words === said[locale]!.found);
      await press('Escape');
      await until(() => compass.tiles.length === 2, 'the tiles are back');
      expect(compass.focused?.id).to.equal('compass-text');
    });

    it('goes through the survey with Enter, question by question, to the result', async () => {
      await tabTo((element) => element.matches('[data-way="list-checks"]'));
      await press('Enter');
      await until(() => compass.focused?.id === 'survey-heading', 'the survey has the focus');
      await tabTo((element) => element.matches('input'));
      await press('Space');
      await press('Enter');
      await until(
        () => compass.focused?.matches('.question-title') === true,
        'the next question has the focus',
      );
      await hears((words) => words === said[locale]!.question);
      await compass.press(compass.all('.survey-buttons .plain')[0]);
      await until(() => compass.focused?.id === 'survey-heading', 'the result has the focus');
      await hears((words) => said[locale]!.result.test(words));
    });
  });
}
