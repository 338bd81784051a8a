// The process chains by keyboard alone, with real key presses, in German and Arabic: opening, moving on and
// back, following answers; where the focus is after each, and what is said. Source: widgets.md 2.4, G1–G3, G12.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { chooseLocale, directionOf } from '../../../src/i18n/locale.js';
import { announce } from '../../../src/ui/announcer.js';
import type { ChainDriver } from '../../support/chain-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { chainFeed, placeChain } from '../../support/place-chain.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chain, offers, providers } from './chain-parts.js';

const feed = chainFeed([chain], offers, { providers });
const press = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', { keys });

/** What is said of a position, in the language of the test. */
const position: Readonly<Record<string, (number: number) => string>> = {
  de: (number) => `Schritt ${String(number)} von 4`,
  ar: (number) => `الخطوة ${String(number)} من 4`,
};

for (const locale of ['de', 'ar']) {
  describe(`the process chains by keyboard in ${locale}`, () => {
    let widget: ChainDriver;
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
      widget = await placeChain(feed, { chain: 'weg' });
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
        if (widget.focused === null) continue;
        passed.push(widget.focused);
        if (isThere(widget.focused)) return passed;
      }
      throw new Error(`Not reached by Tab; last on ${wordsOf(widget.focused)}`);
    }

    const tabToButton = (id: string) => tabTo((element) => element === widget.button(id));
    /** The buttons "back" and "next" at the end of an open step. */
    const moves = (id: string) => [
      ...widget.panel(id).querySelectorAll<HTMLElement>('.moves button'),
    ];

    it('says nothing when it has just been loaded', async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(document.querySelector('[data-lotse-announcer=polite]')!.textContent).to.equal('');
    });

    it('reaches every step with Tab, in reading order', async () => {
      const passed = await tabToButton('allein');
      const buttons = passed.filter((element) => element.matches('.step-button'));
      expect(buttons).to.deep.equal(widget.all('.step-button'));
      for (const [at, element] of passed.slice(1).entries()) {
        const follows =
          passed[at]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, wordsOf(element)).not.to.equal(0);
      }
    });

    for (const key of ['Enter', 'Space']) {
      it(`opens and closes a step with ${key}, and stays on its button`, async () => {
        await tabToButton('kurs');
        await press(key);
        await until(() => widget.isOpen('kurs'), 'the step is open');
        expect(widget.focused).to.equal(widget.button('kurs'));
        expect(widget.current).to.deep.equal(['beratung']);
        await press(key);
        await until(() => !widget.isOpen('kurs'), 'the step is closed');
        expect(widget.focused).to.equal(widget.button('kurs'));
      });
    }

    it('leaves the arrow keys to the page', async () => {
      await tabToButton('antrag');
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
        await press(key);
        expect(widget.focused).to.equal(widget.button('antrag'));
      }
    });

    it('goes on to the heading of the next step and says where that is', async () => {
      await widget.open('test');
      await tabTo((element) => element === moves('test').at(-1));
      await press('Enter');
      await until(() => widget.focused?.id === 'step-kurs', 'the heading has the focus');
      await hears((said) => said === position[locale]!(4));
      expect(widget.isOpen('kurs')).to.equal(true);
      expect(widget.current).to.deep.equal(['kurs']);
    });

    it('goes back the way somebody came', async () => {
      await widget.follow('beratung', 'test');
      await tabTo((element) => element === moves('test').at(0));
      await press('Enter');
      await until(() => widget.focused?.id === 'step-beratung', 'the heading has the focus');
      await hears((said) => said === position[locale]!(1));
      expect(widget.current).to.deep.equal(['beratung']);
    });

    it('follows an answer and a return point to the heading of their step', async () => {
      await tabTo((element) => element.matches('.step[data-step=beratung] > .ways a'));
      await press('Enter');
      await until(() => widget.focused?.id === 'step-test', 'the heading has the focus');
      await hears((said) => said === position[locale]!(3));
      await tabTo((element) => element.matches('.way.back'));
      await press('Enter');
      await until(() => widget.focused?.id === 'step-beratung', 'the heading has the focus');
      await hears((said) => said === position[locale]!(1));
    });

    it('goes on with Tab from the heading into its step', async () => {
      await widget.follow('beratung', 'test');
      await press('Tab');
      expect(widget.focused).to.equal(widget.button('test'));
    });

    it('ticks a step off with the space bar', async () => {
      await widget.open('antrag');
      await tabTo((element) => element.matches('input[type=checkbox]'));
      await press('Space');
      await until(() => widget.find('.step[data-step=antrag]')!.matches('.done'), 'it is done');
      expect(widget.focused?.matches('input[type=checkbox]')).to.equal(true);
    });

    it('keeps the focus on the step whose button "I am here" has gone', async () => {
      await widget.open('antrag');
      await tabTo((element) => element.matches('.marking button'));
      await press('Enter');
      await until(() => widget.current[0] === 'antrag', 'the present step has changed');
      expect(widget.focused?.id).to.equal('step-antrag');
    });
  });
}
