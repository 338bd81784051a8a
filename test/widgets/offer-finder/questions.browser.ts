// Asking: words, suggestions, filters, places, order, pages, nothing found; what is said about it.
// Keys are pressed in test/e2e/keyboard.browser.ts.
import { expect } from '@open-wc/testing';
import { sampleFeed } from '../../../sample/index.js';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { feedOf } from '../../support/catalogue.js';
import { serveFeed } from '../../support/feed-server.js';
import type { FinderDriver } from '../../support/finder-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, hears, placeFinder } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const sample = serveFeed('sample-for-questions', sampleFeed(today));

const place = (id: string, city: string, lon: number) => ({
  id,
  name: `Haus ${city}`,
  address: { city, postalCode: '06999' },
  location: { type: 'Point' as const, coordinates: [lon, 51.5] as [number, number] },
});
const small = feedOf(
  [
    { id: 'a', name: 'Yoga', kind: 'sport', free: true, place: 'p', topics: ['health'] },
    { id: 'b', name: 'Mietberatung', kind: 'counselling', free: true, topics: ['housing'] },
    { id: 'c', name: 'Jobtreff', kind: 'work', free: false, place: 'q', topics: ['work'] },
    {
      id: 'd',
      name: 'Abendkurs',
      kind: 'course',
      courseType: 'self-paid',
      place: 'q',
      runs: [{ id: 'r', startDate: addDays(today, 10) }],
    },
  ],
  { places: [place('p', 'Auenstadt', 10.8), place('q', 'Lerchenroda', 11.2)] },
);

for (const locale of ['de', 'ar'] as const) {
  const isGerman = locale === 'de';

  describe(`questions in ${locale}`, () => {
    let finder: FinderDriver;

    beforeEach(async () => {
      await chooseLocale(locale);
      document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
    });
    afterEach(clearPage);

    describe('words', () => {
      beforeEach(async () => {
        finder = await placeFinder(sample);
      });

      it('narrow the list while they are typed, and the number is said after a pause', async () => {
        const before = finder.resultHeading;
        await finder.type('kita');
        expect(finder.resultHeading).not.to.equal(before);
        expect(finder.titles.length).to.be.greaterThan(0);
        await hears((said) => said.startsWith(finder.resultHeading));
      });

      it('bring suggestions, which stay in the list of the field', async () => {
        await finder.type('kur');
        expect(finder.suggestions.length).to.be.within(1, 8);
        expect(finder.field.getAttribute('aria-expanded')).to.equal('true');
        const list = finder.find(`#${finder.field.getAttribute('aria-controls')!}`)!;
        expect(list.getAttribute('role')).to.equal('listbox');
      });

      it('are taken from a suggestion with a click, and the focus stays in the field', async () => {
        await finder.type('kur');
        const [first] = finder.suggestions;
        await finder.press(finder.all('[role=option]')[0]!);
        expect(finder.field.value).to.equal(first);
        expect(finder.suggestions).to.deep.equal([]);
        expect(finder.focused).to.equal(finder.field);
      });

      it('go away with one press, and everything is there again', async () => {
        const before = finder.resultHeading;
        await finder.type('kita');
        await finder.press(finder.find('.clear')!);
        expect(finder.field.value).to.equal('');
        expect(finder.resultHeading).to.equal(before);
        expect(finder.focused).to.equal(finder.field);
      });

      it('that no offer holds are named, and the rest is answered', async () => {
        await finder.type('Kita Quantenphysik');
        expect(finder.titles.length).to.be.greaterThan(0);
        expect(wordsOf(finder.find('.results .word'))).to.equal('Quantenphysik');
      });

      it('change the filters only after a pause', async () => {
        await finder.openGroup('kind');
        const before = finder.countOf('kind', 'course');
        await finder.type('kita');
        expect(finder.countOf('kind', 'course')).to.equal(before);
        await until(() => finder.countOf('kind', 'course') !== before, 'the counts follow');
      });
    });

    describe('filters', () => {
      beforeEach(async () => {
        finder = await placeFinder(small);
      });

      it('show how many offers each choice leads to', async () => {
        await finder.openGroup('cost');
        expect(finder.countOf('cost', 'free')).to.equal(2);
        expect(finder.countOf('cost', 'paid')).to.equal(1);
        expect(finder.countOf('cost', 'unknown')).to.equal(1);
      });

      it('narrow the list, stand above it as chips and are announced', async () => {
        await finder.choose('cost', 'free');
        expect(finder.titles).to.have.members(['Yoga', 'Mietberatung']);
        expect(finder.chips).to.have.length(1);
        await hears((said) => said === finder.resultHeading);
      });

      it('of one group are alternatives, groups narrow each other', async () => {
        await finder.choose('kind', 'sport');
        await finder.choose('kind', 'work');
        expect(finder.titles).to.have.members(['Yoga', 'Jobtreff']);
        await finder.choose('cost', 'free');
        expect(finder.titles).to.deep.equal(['Yoga']);
      });

      it('stay ticked while words are still being typed', async () => {
        await finder.openGroup('kind');
        await finder.type('treff');
        const box = finder.find('input[name="kind"][value="work"]') as HTMLInputElement;
        await finder.press(box);
        expect(box.checked).to.equal(true);
        expect(finder.titles).to.deep.equal(['Jobtreff']);
      });

      it('keep the focus on the box that was ticked', async () => {
        await finder.openGroup('kind');
        const box = finder.find('input[name="kind"][value="sport"]')!;
        box.focus();
        await finder.press(box);
        expect(finder.focused).to.equal(box);
      });

      it('are removed by their chips; the focus goes to the next chip, at last to the list', async () => {
        await finder.choose('kind', 'sport');
        await finder.choose('cost', 'free');
        const chip = () => finder.all('.active .removable')[0]!;
        chip().focus();
        await finder.press(chip());
        expect(finder.focused).to.equal(chip());
        await finder.press(chip());
        expect(finder.focused?.id).to.equal('results-heading');
        expect(finder.titles).to.have.length(4);
      });

      it('count on their button in a narrow container', async () => {
        await finder.choose('kind', 'sport');
        expect(wordsOf(finder.find('.filter-button'))).to.match(/\(1\)/);
      });

      it('show that something begins soon with one choice only', async () => {
        await finder.choose('starts', '4-weeks');
        await finder.choose('starts', '8-weeks');
        expect(finder.chips).to.have.length(1);
        expect(finder.titles).to.deep.equal(['Abendkurs']);
      });
    });

    describe('places', () => {
      beforeEach(async () => {
        finder = await placeFinder(small);
        await finder.openGroup('near');
      });

      it('sort by distance and say it on the cards', async () => {
        await finder.select('near-town', 'Lerchenroda');
        expect(finder.titles[0]).to.be.oneOf(['Jobtreff', 'Abendkurs']);
        expect(wordsOf(finder.all('.card')[0])).to.match(isGerman ? /1 km/ : /كم|كيلومتر|km/);
      });

      it('leave out what lies farther away, but not what nobody knows', async () => {
        await finder.select('near-town', 'Auenstadt');
        await finder.select('near-radius', '5');
        expect(finder.titles).to.have.members(['Yoga', 'Mietberatung']);
      });

      it('can be looked up by postcode', () => {
        const towns = [...finder.find('#near-town')!.querySelectorAll('option')].map(wordsOf);
        expect(towns).to.include('Auenstadt (06999)');
      });

      it('can be given up with their chip', async () => {
        await finder.select('near-town', 'Auenstadt');
        await finder.press(finder.find('.active .removable')!);
        expect(finder.chips).to.deep.equal([]);
      });
    });

    describe('order', () => {
      it('brings first what begins soon', async () => {
        finder = await placeFinder(small);
        await finder.select('sort', 'starts');
        expect(finder.titles[0]).to.equal('Abendkurs');
      });
    });

    describe('pages', () => {
      it('grow on request, with the focus on the first new card', async () => {
        finder = await placeFinder(sample, { 'page-size': '5' });
        await finder.press(finder.find('.more button')!);
        expect(finder.titles).to.have.length(10);
        expect(finder.focused).to.equal(finder.all('.card .title')[5]);
        await hears((said) => said.includes('10'));
      });
    });

    describe('nothing found', () => {
      beforeEach(async () => {
        finder = await placeFinder(small);
        await finder.choose('kind', 'sport');
        await finder.choose('topic', 'housing');
      });

      it('says what to give up and how many offers that would bring', () => {
        const hints = finder.all('.hint-button').map(wordsOf);
        expect(hints).to.have.length(2);
        for (const hint of hints) expect(hint).to.match(isGerman ? /1 Angebot/ : /عرض/);
      });

      it('gives it up with one press and leads to the list', async () => {
        await finder.press(finder.find('.hint-button')!);
        expect(finder.titles).to.have.length(1);
        expect(finder.focused?.id).to.equal('results-heading');
      });

      it('can show everything again', async () => {
        await finder.press(finder.all('.no-results > .button')[0]!);
        expect(finder.titles).to.have.length(4);
        expect(finder.chips).to.deep.equal([]);
        expect(finder.focused?.id).to.equal('results-heading');
      });
    });
  });
}
