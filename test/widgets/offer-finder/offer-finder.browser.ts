// The element in the page: loading, the first look, failures, attributes, events, addresses.
import { expect } from '@open-wc/testing';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { OFFER_FINDER_OPTIONS } from '../../../src/widgets/offer-finder/offer-finder-options.js';
import type { OfferFinderElement } from '../../../src/widgets/offer-finder/offer-finder-element.js';
import { feedOf, type OfferParts } from '../../support/catalogue.js';
import { serveAnswer, serveMissing, serveNothing } from '../../support/feed-server.js';
import type { FinderDriver } from '../../support/finder-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, hears, placeElement, placeFinder } from '../../support/place-finder.js';
import { atFirstSight, until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const offers: readonly OfferParts[] = [
  { id: 'yoga', name: 'Yoga', kind: 'sport', free: true },
  { id: 'kita', name: 'Kita finden', kind: 'counselling' },
  {
    id: 'kurs',
    name: 'Deutschkurs am Abend',
    kind: 'course',
    courseType: 'self-paid',
    runs: [{ id: 'r', startDate: addDays(today, 20), endDate: addDays(today, 90) }],
  },
];
const feed = feedOf(offers);

const waitFor = (element: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });
const fallback = (finder: FinderDriver): boolean =>
  finder.element.querySelector('a')!.checkVisibility();
/** The cards of the first look, before anything can have been added. */
const firstCards = (finder: FinderDriver): Promise<HTMLElement[]> => {
  const look = () => (finder.titles.length > 0 ? finder.all('.card') : undefined);
  return atFirstSight(finder.root, look, 'the first offers');
};

describe('<lotse-offer-finder>', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  describe('loading', () => {
    it('leaves the fallback link where it is until the feed is there', async () => {
      const finder = placeElement(serveNothing('silent'));
      await finder.element.updateComplete;
      expect(fallback(finder)).to.equal(true);
      expect(finder.find('.root')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('shows a sign of waiting only after a moment', async () => {
      const finder = placeElement(serveNothing('slow'));
      await finder.element.updateComplete;
      const late = finder.find('.loading')!;
      expect(getComputedStyle(late).visibility).to.equal('hidden');
      await until(() => getComputedStyle(late).visibility === 'visible', 'the sign is seen');
      expect(wordsOf(late)).to.equal('Angebote werden geladen …');
    });

    it('hides the fallback link once the offers are there', async () => {
      const finder = await placeFinder(feed);
      expect(fallback(finder)).to.equal(false);
      expect(finder.find('.root')!.getAttribute('aria-busy')).to.equal('false');
    });

    it('asks for nothing without an address, and shows the fallback', async () => {
      const finder = placeElement('');
      await finder.element.updateComplete;
      expect(fallback(finder)).to.equal(true);
      expect(finder.find('.loading, .notice')).to.equal(null);
    });

    it('follows a change of the address', async () => {
      const finder = await placeFinder(feed);
      const next = serveAnswer('next', () => Response.json(feedOf([{ id: 'new', name: 'Neu' }])));
      finder.element.feed = next;
      await until(() => finder.titles[0] === 'Neu', 'the other feed is shown');
      expect(finder.resultHeading).to.equal('1 Angebot');
    });
  });

  describe('the first look', () => {
    it('lists offers before anybody can search, and draws none of them anew afterwards', async () => {
      const finder = placeElement(feed);
      const cards = await firstCards(finder);
      const heading = finder.resultHeading;
      await finder.isComplete();
      expect(finder.all('.card')).to.deep.equal(cards);
      expect(finder.resultHeading).to.equal(heading);
    });

    it('is left out when an editor has narrowed the list', async () => {
      const finder = placeElement(feed, { kind: 'sport' });
      const seen = new Set<string>();
      const watch = new MutationObserver(() => finder.titles.forEach((title) => seen.add(title)));
      watch.observe(finder.root, { subtree: true, childList: true });
      await finder.isComplete();
      watch.disconnect();
      expect([...seen]).to.deep.equal(['Yoga']);
    });

    it('stands until all of a large feed is read, and nothing of it is missing then', async () => {
      const many = [...Array(3000).keys()].map((n) => ({ id: `o${n}`, free: n % 3 === 0 }));
      const finder = await placeFinder(feedOf([...many, ...offers]));
      expect(finder.resultHeading).to.equal('3.003 Angebote');
      await finder.openGroup('cost');
      expect(finder.find('#group-cost .count')!.textContent).to.contain('1.001');
    });

    it('opens an offer chosen before the details could be shown', async () => {
      const finder = placeElement(feed);
      await firstCards(finder);
      await finder.open(0);
      expect(finder.detailsTitle).not.to.equal('');
    });
  });

  describe('failing', () => {
    it('says so, keeps the fallback link and tries again on request', async () => {
      let isThere = false;
      const address = serveAnswer('later', () =>
        isThere ? Response.json(feed) : new Response('', { status: 404 }),
      );
      const finder = await placeFinder(address);
      expect(finder.notices[0]).to.contain('Die Angebote konnten nicht geladen werden.');
      expect(fallback(finder)).to.equal(true);
      isThere = true;
      await finder.press(finder.find('.notice button')!);
      await until(() => finder.titles.length === 3, 'the offers are there after all');
      expect(fallback(finder)).to.equal(false);
    });

    it('moves the focus to the list and says how many offers there are, after a new try', async () => {
      let isThere = false;
      const address = serveAnswer('later-again', () =>
        isThere ? Response.json(feed) : new Response('', { status: 404 }),
      );
      const finder = await placeFinder(address);
      isThere = true;
      await finder.press(finder.find('.notice button')!);
      await until(() => finder.focused?.id === 'results-heading', 'the list has the focus');
      await hears((said) => said === '3 Angebote');
    });

    it('moves it there also when the list is narrowed and a large feed takes a while to read', async () => {
      const many = [...Array(3000).keys()].map((n) => ({ id: `o${String(n)}` }));
      let isThere = false;
      const address = serveAnswer('later-large', () =>
        isThere ? Response.json(feedOf([...many, ...offers])) : new Response('', { status: 404 }),
      );
      const finder = await placeFinder(address, { kind: 'sport' });
      isThere = true;
      await finder.press(finder.find('.notice button')!);
      await until(() => finder.focused?.id === 'results-heading', 'the list has the focus');
      expect(finder.titles).to.deep.equal(['Yoga']);
      await hears((said) => said === finder.resultHeading);
    });

    it('says aloud when a new try fails as well, and stays with the button', async () => {
      const finder = await placeFinder(serveMissing('still-gone'));
      await finder.press(finder.find('.notice button')!);
      const region = document.querySelector('[data-lotse-announcer=assertive]')!;
      await until(() => wordsOf(region) !== '', 'the failure is said');
      expect(wordsOf(region)).to.equal('Die Angebote konnten nicht geladen werden.');
      expect(wordsOf(finder.focused)).to.equal('Erneut versuchen');
    });

    it('tells the page which way it failed', async () => {
      const finder = placeElement(serveMissing('gone'));
      const { detail } = await waitFor(finder.element, 'lotse-feed-error');
      expect(detail).to.deep.equal({ code: 'http' });
    });

    it('keeps what it had when a later request fails', async () => {
      let isThere = true;
      const address = serveAnswer('flaky', () =>
        isThere ? Response.json(feed) : new Response('', { status: 404 }),
      );
      const finder = await placeFinder(address);
      isThere = false;
      finder.element.remove();
      document.body.append(finder.element);
      expect(finder.titles).to.have.length(3);
      finder.element.remove();
    });

    it('counts records that cannot be used', async () => {
      const broken = { ...feed, offers: [...offers, { id: 'x' }].map(complete) };
      const finder = await placeFinder(broken);
      await until(() => finder.notices.length > 0, 'the notice is there');
      expect(finder.notices[0]).to.match(/\d+ von \d+ Einträgen/);
      expect(finder.titles).to.have.length(3);
    });

    it('says that there are no offers in an empty feed', async () => {
      const finder = await placeFinder(feedOf([]));
      expect(finder.resultHeading).to.equal('Noch keine Angebote');
      expect(finder.notices[0]).to.contain('Bitte schauen Sie später wieder vorbei.');
    });
  });

  describe('offers that are over', () => {
    const past = {
      id: 'alt',
      kind: 'course',
      courseType: 'self-paid',
      name: 'Alter Kurs',
    } as const;
    const runs = [{ id: 'r', startDate: '2020-01-06', endDate: '2020-03-27' }];

    it('stay out of the list until somebody asks for them', async () => {
      const finder = await placeFinder(feedOf([...offers, { ...past, runs }]));
      expect(finder.titles).not.to.include('Alter Kurs');
      expect(wordsOf(finder.find('.more p'))).to.equal('1 Angebot ist vorbei.');
      await finder.press(finder.find('.more button')!);
      expect(finder.titles).to.include('Alter Kurs');
      expect(wordsOf(finder.focused)).to.equal('Alter Kurs');
    });

    it('are shown at once when there is nothing else', async () => {
      const finder = await placeFinder(feedOf([{ ...past, runs }]));
      expect(finder.titles).to.deep.equal(['Alter Kurs']);
      expect(finder.notices[0]).to.contain('Alle Termine in dieser Liste sind vorbei.');
      expect(wordsOf(finder.find('.card'))).to.contain('war vom 6. Januar bis 27. März 2020');
    });
  });

  describe('a large feed', () => {
    it('is read before a narrowed list is shown', async () => {
      const many = [...Array(3000).keys()].map((n) => ({ id: `o${n}` }));
      const finder = await placeFinder(feedOf([...many, ...offers]), { kind: 'sport' });
      expect(finder.titles).to.deep.equal(['Yoga']);
    });
  });

  describe('attributes', () => {
    it('are those of the table, with its defaults', () => {
      const element = document.createElement('lotse-offer-finder');
      for (const option of OFFER_FINDER_OPTIONS) {
        const value = element[option.property as keyof OfferFinderElement];
        expect(value, option.attribute).to.deep.equal(option.default);
      }
      const { observedAttributes } = element.constructor as typeof OfferFinderElement;
      const listed = OFFER_FINDER_OPTIONS.map(({ attribute }) => attribute);
      expect(listed.filter((name) => name !== 'lang')).to.have.members(observedAttributes);
    });

    it('narrow the list to what an editor has chosen, and readers cannot widen it', async () => {
      const finder = await placeFinder(feed, { kind: 'course sport' });
      expect(finder.titles).to.have.members(['Deutschkurs am Abend', 'Yoga']);
      await finder.openFilters();
      expect(finder.find('[aria-controls="group-kind"]')).to.equal(null);
      expect(finder.chips).to.deep.equal([]);
    });

    it('may hold several values with spaces or commas between them', async () => {
      const finder = await placeFinder(feed, { kind: 'sport,course' });
      expect(finder.element.kind).to.deep.equal(['sport', 'course']);
      finder.element.setAttribute('kind', ' sport,  course ');
      expect(finder.element.kind).to.deep.equal(['sport', 'course']);
    });

    it('set the level of headings', async () => {
      const finder = await placeFinder(feed, { 'heading-level': '3' });
      expect(finder.find('#results-heading')!.localName).to.equal('h3');
      expect(finder.find('.card .title')!.parentElement!.localName).to.equal('h4');
    });

    it('take effect when they change', async () => {
      const finder = await placeFinder(feed);
      finder.element.setAttribute('kind', 'sport');
      await finder.element.updateComplete;
      expect(finder.titles).to.deep.equal(['Yoga']);
    });

    it('show as many cards as an editor wants', async () => {
      const many = feedOf([...Array(12).keys()].map((n) => ({ id: `o${String(n)}` })));
      const finder = await placeFinder(many, { 'page-size': '5' });
      expect(finder.titles).to.have.length(5);
      expect(wordsOf(finder.find('.more'))).to.equal('Noch 7 Angebote 5 Angebote mehr zeigen');
    });

    it('switch on a language menu that changes the page', async () => {
      const finder = await placeFinder(feed, { 'language-menu': '' });
      await finder.select('language', 'en');
      await until(() => finder.resultHeading === '3 offers', 'the finder speaks English');
      expect(finder.find('.root')!.lang).to.equal('en');
    });
  });

  describe('events', () => {
    it('tell that the offers are shown', async () => {
      const finder = placeElement(feed);
      const { detail } = await waitFor(finder.element, 'lotse-ready');
      expect(detail).to.deep.equal({ offers: 3 });
    });

    it('tell that somebody has searched, but never for what', async () => {
      const finder = await placeFinder(feed);
      const told = waitFor(finder.element, 'lotse-search');
      await finder.type('Yoga');
      const { detail } = await told;
      expect(detail).to.deep.equal({ results: 1, filters: [], hasText: true });
    });

    it('come once after a pause, not for every letter', async () => {
      const finder = await placeFinder(feed);
      let count = 0;
      finder.element.addEventListener('lotse-search', () => (count += 1));
      const told = waitFor(finder.element, 'lotse-search');
      for (const text of ['Y', 'Yo', 'Yog', 'Yoga']) await finder.type(text);
      await told;
      expect(count).to.equal(1);
    });

    it('let the page show an offer in its own way', async () => {
      const finder = await placeFinder(feed);
      const told = waitFor(finder.element, 'lotse-offer-select');
      finder.element.addEventListener('lotse-offer-select', (event) => event.preventDefault());
      finder.all('.card .title')[0]!.click();
      const { detail } = await told;
      expect(detail).to.deep.equal({ id: finder.all('.card .title')[0]!.dataset['offer'] });
      await finder.element.updateComplete;
      expect(finder.find('#details-heading')).to.equal(null);
    });
  });

  describe('the address of the page', () => {
    it('stays as it is by default', async () => {
      const before = location.href;
      const finder = await placeFinder(feed);
      const told = waitFor(finder.element, 'lotse-search');
      await finder.type('Yoga');
      await told;
      expect(location.href).to.equal(before);
    });

    it('holds the search where an integrator wants that', async () => {
      const finder = await placeFinder(feed, { deeplink: '' });
      const told = waitFor(finder.element, 'lotse-search');
      await finder.type('Yoga');
      await told;
      expect(location.hash).to.equal('#lotse-offer-finder__text-Yoga');
    });

    it('leaves a fragment of the page alone', async () => {
      history.replaceState(null, '', '#kontakt');
      const finder = await placeFinder(feed, { deeplink: '' });
      const told = waitFor(finder.element, 'lotse-search');
      await finder.type('Yoga');
      await told;
      expect(location.hash).to.equal('#kontakt');
    });

    it('opens the search and the offer it names', async () => {
      history.replaceState(null, '', '#lotse-offer-finder__kind-sport');
      const finder = await placeFinder(feed);
      expect(finder.titles).to.deep.equal(['Yoga']);
      expect(finder.chips).to.deep.equal(['Filter entfernen: Sport']);
      location.hash = '#lotse-offer-finder__offer-kita';
      await until(() => finder.detailsTitle === 'Kita finden', 'the offer is open');
    });

    it('says so when it names an offer that is gone', async () => {
      history.replaceState(null, '', '#lotse-offer-finder__offer-weg');
      const finder = await placeFinder(feed);
      await until(() => finder.notices.length > 0, 'the notice is there');
      expect(finder.notices[0]).to.contain('Dieses Angebot gibt es nicht mehr.');
      expect(finder.titles).to.have.length(3);
    });
  });
});

function complete(offer: object): object {
  return 'name' in offer
    ? { provider: 'vhs', modified: '2027-02-20', kind: 'counselling', ...offer }
    : offer;
}
