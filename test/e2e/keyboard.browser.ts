// The finder by keyboard alone, with real key presses in every engine, in German and Arabic: searching, filtering, paging,
// details and back; where the focus is after each, and what is said to screen readers. Source: widgets.md 2.1, G1–G3, G12.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/offer-finder/define.js';
import { chooseLocale, directionOf } from '../../src/i18n/locale.js';
import { announce } from '../../src/ui/announcer.js';
import { comeToRest } from '../stories/support/story.js';
import { until } from '../support/until.js';
import { cards, countText, inside, placeFinder, searchField } from './support/widget.js';

const press = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', { keys });
const type = (text: string): Promise<void> => sendKeys({ type: text });

/** The element that has the focus, shadow roots looked through. */
function focused(): Element {
  let at = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses Tab until `isThere`, at most 200 times; the elements passed on the way. */
async function tabTo(isThere: (element: Element) => boolean): Promise<Element[]> {
  const passed: Element[] = [];
  for (let count = 0; count < 200; count++) {
    await press('Tab');
    passed.push(focused());
    if (isThere(focused())) return passed;
  }
  throw new Error(`Not reached by Tab; last on ${focused().outerHTML.slice(0, 120)}`);
}

/** What the polite region says, once something new has been said. */
async function announcement(): Promise<string> {
  const region = document.querySelector('[data-lotse-announcer=polite]')!;
  await until(() => region.textContent !== '', 'something is said');
  const text = region.textContent;
  region.replaceChildren();
  return text;
}

const isResultLink = (element: Element): boolean =>
  element.matches('article .title, article .title *');
const hasClass = (name: string) => (element: Element) => element.matches(`.${name}`);

for (const locale of ['de', 'ar']) {
  describe(`the finder by keyboard in ${locale}`, () => {
    let finder: HTMLElement;
    let before: HTMLButtonElement;
    let after: HTMLButtonElement;
    let box: HTMLDivElement;

    beforeEach(async () => {
      await chooseLocale(locale);
      document.documentElement.lang = locale;
      document.documentElement.dir = directionOf(locale);
      document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
      // takes the place of what the test before may still have to say
      announce('');
      before = document.createElement('button');
      before.textContent = 'davor';
      after = document.createElement('button');
      after.textContent = 'danach';
      box = document.createElement('div');
      box.style.inlineSize = '420px';
      document.body.append(before, box, after);
      finder = await placeFinder({ 'page-size': '5' }, box);
      before.focus();
    });

    afterEach(() => {
      for (const element of [before, box, after]) element.remove();
      document.documentElement.dir = 'ltr';
      document.documentElement.lang = 'de';
    });

    const field = (): HTMLInputElement => searchField(finder);
    const option = (): Element | null => inside(finder).querySelector('[aria-selected=true]');
    const isOpen = (): boolean => field().getAttribute('aria-expanded') === 'true';

    async function searchByTyping(words: string): Promise<void> {
      await tabTo((element) => element === field());
      await type(words);
      await comeToRest(finder);
    }

    it('says nothing when it has just been loaded', async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(document.querySelector('[data-lotse-announcer=polite]')!.textContent).to.equal('');
    });

    it('lets people walk through and out again, in reading order', async () => {
      const passed = await tabTo((element) => element === after);
      const own = passed.filter((element) => inside(finder).contains(element));
      expect(own.length).to.be.greaterThan(6);
      for (const [index, element] of own.slice(1).entries()) {
        const follows =
          own[index]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, element.outerHTML.slice(0, 80)).not.to.equal(0);
      }
      await press('Shift', 'Tab');
      expect(focused()).to.equal(own.at(-1));
    });

    it('finds while people type and says how many offers fit', async () => {
      const all = countText(finder);
      await searchByTyping('sprach');
      expect(countText(finder)).not.to.equal(all);
      expect(focused()).to.equal(field());
      expect(await announcement()).to.match(/\d/);
    });

    it('moves through suggestions, takes one with Enter and stays in the field', async () => {
      await searchByTyping('deut');
      expect(isOpen()).to.equal(true);
      await press('ArrowDown');
      const id = field().getAttribute('aria-activedescendant');
      expect(inside(finder).getElementById(id!)).to.equal(option());
      const words = option()!.textContent.trim();
      await press('Enter');
      await comeToRest(finder);
      expect(field().value).to.equal(words);
      expect(isOpen()).to.equal(false);
      expect(focused()).to.equal(field());
    });

    it('comes round to the text itself after the last suggestion', async () => {
      await searchByTyping('deut');
      const count = inside(finder).querySelectorAll('[role=option]').length;
      for (let step = 0; step <= count; step++) await press('ArrowDown');
      expect(option()).to.equal(null);
      await press('ArrowUp');
      expect(option()).to.equal([...inside(finder).querySelectorAll('[role=option]')].at(-1));
    });

    it('closes the suggestions with the first Escape and empties the field with the second', async () => {
      await searchByTyping('deut');
      await press('Escape');
      expect(isOpen()).to.equal(false);
      expect(field().value).to.equal('deut');
      await press('Escape');
      await comeToRest(finder);
      expect(field().value).to.equal('');
      expect(await announcement()).not.to.equal('');
    });

    it('takes no suggestion with Tab', async () => {
      await searchByTyping('deut');
      await press('ArrowDown');
      await press('Tab');
      expect(field().value).to.equal('deut');
      expect(isOpen()).to.equal(false);
    });

    it('filters with Space and gives the focus on after a filter was removed', async () => {
      await tabTo(hasClass('filter-button'));
      await press('Enter');
      await tabTo(hasClass('disclosure-button'));
      await tabTo((element) => element.matches('.disclosure-button[aria-controls=group-kind]'));
      await press('Enter');
      await tabTo((element) => element.matches('input[type=checkbox]'));
      await press('Space');
      await comeToRest(finder);
      expect(await announcement()).to.match(/\d/);
      expect((focused() as HTMLInputElement).checked).to.equal(true);
      await tabTo(hasClass('removable'));
      await press('Enter');
      await comeToRest(finder);
      expect(focused()).to.equal(inside(finder).querySelector('#results-heading'));
    });

    it('closes the filters with Escape and returns to their button', async () => {
      await tabTo(hasClass('filter-button'));
      await press('Enter');
      await tabTo(hasClass('disclosure-button'));
      await press('Escape');
      await comeToRest(finder);
      expect(focused().matches('.filter-button')).to.equal(true);
      expect(focused().getAttribute('aria-expanded')).to.equal('false');
    });

    it('shows more and goes on with the first new offer', async () => {
      await tabTo((element) => element.matches('.more button'));
      await press('Enter');
      await comeToRest(finder);
      expect(cards(finder)).to.have.length(10);
      expect(cards(finder)[5]!.contains(focused())).to.equal(true);
      expect(await announcement()).to.match(/\d/);
    });

    it('opens details at their heading and comes back to the same offer', async () => {
      const passed = await tabTo(isResultLink);
      const title = passed.at(-1)!.textContent.trim();
      await press('Enter');
      await until(() => focused().id === 'details-heading', 'the details have the focus');
      expect(focused().textContent.trim()).to.equal(title);
      await press('Shift', 'Tab');
      expect(focused().matches('.back')).to.equal(true);
      await press('Enter');
      await comeToRest(finder);
      expect(isResultLink(focused())).to.equal(true);
      expect(focused().textContent.trim()).to.equal(title);
    });

    it('shows a ring around whatever has the focus', async () => {
      const passed = await tabTo((element) => element === after);
      expect(passed.length).to.be.greaterThan(6);
      before.focus();
      for (let count = 0; count < 8; count++) {
        await press('Tab');
        const { outlineStyle, outlineWidth } = getComputedStyle(focused());
        expect(outlineStyle, focused().outerHTML.slice(0, 80)).not.to.equal('none');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
    });
  });
}
