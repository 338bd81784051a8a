// The element in the page: loading, the first look, failures, attributes, events, addresses.
import { expect } from '@open-wc/testing';
import { monthOf } from '../../../src/domain/month.js';
import { addMonths, sameDayIn } from '../../../src/domain/month-moves.js';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { announce } from '../../../src/ui/announcer.js';
import { FIRST } from '../../../src/widgets/course-calendar/calendar-state.js';
import type { CourseCalendarElement } from '../../../src/widgets/course-calendar/course-calendar-element.js';
import { COURSE_CALENDAR_OPTIONS } from '../../../src/widgets/course-calendar/course-calendar-options.js';
import {
  placeCalendar,
  placeCalendarElement,
  type CalendarDriver,
} from '../../support/calendar-driver.js';
import { feedOf, type OfferParts } from '../../support/catalogue.js';
import { serveAnswer, serveMissing, serveNothing } from '../../support/feed-server.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { atFirstSight, until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const times = { startTime: '18:00', endTime: '20:15' };
const offers: readonly OfferParts[] = [
  {
    id: 'abend',
    name: 'Deutsch am Abend',
    kind: 'course',
    courseType: 'self-paid',
    level: { target: 'B1' },
    runs: [{ id: 'r', sessions: [{ date: addDays(today, 1), ...times }] }],
  },
  {
    id: 'yoga',
    name: 'Yoga',
    kind: 'sport',
    runs: [{ id: 'r', sessions: [{ date: addDays(today, 2), ...times }] }],
  },
  { id: 'ohne', name: 'Beratung ohne Termin', kind: 'counselling' },
];
const feed = feedOf(offers);
/** So many offers, each with one date within the next days. */
const manyDates = (count: number) =>
  feedOf(
    [...Array(count).keys()].map((n) => ({
      id: `o${String(n)}`,
      runs: [{ id: 'r', sessions: [{ date: addDays(today, 1 + (n % 3)), ...times }] }],
    })),
  );

const waitFor = (element: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });
const fallback = (calendar: CalendarDriver): boolean =>
  calendar.element.querySelector('a')!.checkVisibility();
/** The entries of the first look, before anything can have been added. */
const firstEntries = (calendar: CalendarDriver): Promise<HTMLElement[]> => {
  const look = () => (calendar.titles.length > 0 ? calendar.all('.entry') : undefined);
  return atFirstSight(calendar.root, look, 'the first dates');
};

describe('<lotse-course-calendar>', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  describe('loading', () => {
    it('leaves the fallback link where it is until the feed is there', async () => {
      const calendar = placeCalendarElement(serveNothing('calendar-silent'));
      await calendar.element.updateComplete;
      expect(fallback(calendar)).to.equal(true);
      expect(calendar.find('.root')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('shows a sign of waiting only after a moment', async () => {
      const calendar = placeCalendarElement(serveNothing('calendar-slow'));
      await calendar.element.updateComplete;
      const late = calendar.find('.loading')!;
      expect(getComputedStyle(late).visibility).to.equal('hidden');
      await until(() => getComputedStyle(late).visibility === 'visible', 'the sign is seen');
    });

    it('hides the fallback link once the dates are there', async () => {
      const calendar = await placeCalendar(feed);
      expect(fallback(calendar)).to.equal(false);
      expect(calendar.find('.root')!.getAttribute('aria-busy')).to.equal('false');
    });

    it('counts what has dates and leaves out what has none', async () => {
      const calendar = await placeCalendar(feed);
      expect(calendar.heading).to.equal('2 Angebote');
      expect(calendar.titles).to.deep.equal(['Deutsch am Abend', 'Yoga']);
    });

    it('says what to do when there are no dates at all', async () => {
      const calendar = await placeCalendar(feedOf([{ id: 'a' }]));
      expect(calendar.notices[0]).to.contain('Hier stehen im Moment keine Termine.');
    });

    it('asks for nothing without an address, and shows the fallback', async () => {
      const calendar = placeCalendarElement('');
      await calendar.element.updateComplete;
      expect(fallback(calendar)).to.equal(true);
      expect(calendar.find('.loading, .notice')).to.equal(null);
    });
  });

  describe('the first look', () => {
    it('shows dates before anybody can filter, and draws none of them anew afterwards', async () => {
      const calendar = placeCalendarElement(feed);
      const entries = await firstEntries(calendar);
      await calendar.isComplete();
      expect(calendar.all('.entry')).to.deep.equal(entries);
    });

    it('is a screen full of dates; the others of the first page come with the code', async () => {
      const calendar = placeCalendarElement(manyDates(60));
      const entries = await firstEntries(calendar);
      expect(entries).to.have.length(FIRST);
      await calendar.isComplete();
      expect(calendar.all('.entry').slice(0, FIRST)).to.deep.equal(entries);
      expect(calendar.titles).to.have.length(50);
    });

    for (const view of ['agenda', 'timeline']) {
      it(`leads from "more" to the first new entry, whenever it is pressed: ${view}`, async () => {
        const early = placeCalendarElement(manyDates(120), { view });
        await waitFor(early.element, 'lotse-ready');
        expect(early.titles, 'no code yet').to.have.length(FIRST);
        early.find('.more button')!.click();
        await until(() => early.titles.length === 100, 'more of it is shown');
        expect(early.focused).to.equal(early.all('.title')[FIRST]);
        await early.press(early.find('.more button')!);
        expect(early.focused).to.equal(early.all('.title')[100]);

        const late = await placeCalendar(manyDates(120), { view });
        await until(() => late.titles.length === 50, 'the first page is there');
        await late.press(late.find('.more button')!);
        expect(late.focused).to.equal(late.all('.title')[50]);
      });
    }

    it('leads from "more" to what came with the code when that was all', async () => {
      const calendar = placeCalendarElement(manyDates(30), { view: 'agenda' });
      await waitFor(calendar.element, 'lotse-ready');
      calendar.find('.more button')!.click();
      await until(() => calendar.titles.length === 30, 'all of it is shown');
      await until(
        () => calendar.focused === calendar.all('.title')[FIRST],
        'the first new one has the focus',
      );
      expect(wordsOf(calendar.find('.more'))).to.equal('Weitere 8 Wochen anzeigen');
    });

    it('is left out when an editor has narrowed the calendar', async () => {
      const calendar = placeCalendarElement(feed, { kind: 'sport' });
      const seen = new Set<string>();
      const watch = new MutationObserver(() => calendar.titles.forEach((one) => seen.add(one)));
      watch.observe(calendar.root, { subtree: true, childList: true });
      await calendar.isComplete();
      watch.disconnect();
      expect([...seen]).to.deep.equal(['Yoga']);
    });

    it('opens an offer chosen before the details could be shown', async () => {
      const calendar = placeCalendarElement(feed);
      await firstEntries(calendar);
      await calendar.open(0);
      expect(wordsOf(calendar.find('#details-heading'))).to.equal('Deutsch am Abend');
    });

    it('says nothing when it has just been loaded', async () => {
      document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
      // takes the place of what the test before may still have to say
      announce('');
      await placeCalendar(feed);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(wordsOf(document.querySelector('[data-lotse-announcer=polite]'))).to.equal('');
    });

    it('begins with the code of one view, and has the others come when it stands', async () => {
      const calendar = placeCalendarElement(feed, {}, 700);
      await until(() => calendar.find('.grid') !== null, 'the month is shown');
      await calendar.isComplete();
      await calendar.chooseView('agenda');
      await until(() => calendar.find('.agenda') !== null, 'the list is shown');
      expect(calendar.titles).to.deep.equal(['Deutsch am Abend', 'Yoga']);
    });

    it('carries out, one after the other, what was pressed before there was code for it', async () => {
      const calendar = placeCalendarElement(feed, {}, 700);
      await atFirstSight(calendar.root, () => calendar.find('.grid') ?? undefined, 'the month');
      expect(calendar.find('#search-text'), 'no code yet').to.equal(null);
      const [, next] = calendar.all('.step');
      next!.click();
      next!.click();
      calendar.find(`[data-day="${today}"]`)!.focus();
      const key = await calendar.key('PageUp');
      expect(key.defaultPrevented, 'the page does not scroll').to.equal(true);
      await calendar.isComplete();
      const day = sameDayIn(
        addMonths(monthOf(today), 2),
        sameDayIn(addMonths(monthOf(today), 1), today),
      );
      const expected = sameDayIn(addMonths(monthOf(today), 1), day);
      expect(calendar.day).to.equal(expected);
      await hears((said) => said.startsWith(calendar.spanHeading));
    });
  });

  describe('failing', () => {
    it('says so, keeps the fallback link, tries again on request and leads to the dates', async () => {
      let isThere = false;
      const address = serveAnswer('calendar-later', () =>
        isThere ? Response.json(feed) : new Response('', { status: 404 }),
      );
      const calendar = await placeCalendar(address);
      expect(calendar.notices[0]).to.contain('Die Termine konnten nicht geladen werden.');
      expect(fallback(calendar)).to.equal(true);
      isThere = true;
      await calendar.press(calendar.find('.notice button')!);
      await until(() => calendar.titles.length === 2, 'the dates are there after all');
      await until(() => calendar.focused?.id === 'results-heading', 'the calendar has the focus');
      await hears((said) => said === '2 Angebote');
    });

    it('says aloud when a new try fails as well, and stays with the button', async () => {
      const calendar = await placeCalendar(serveMissing('calendar-still-gone'));
      await calendar.press(calendar.find('.notice button')!);
      const region = () => document.querySelector('[data-lotse-announcer=assertive]');
      await until(() => wordsOf(region()) !== '', 'the failure is said');
      expect(wordsOf(region())).to.equal('Die Termine konnten nicht geladen werden.');
      expect(wordsOf(calendar.focused)).to.equal('Erneut versuchen');
    });

    it('tells the page with a code', async () => {
      const calendar = placeCalendarElement(serveMissing('calendar-gone'));
      const { detail } = await waitFor(calendar.element, 'lotse-feed-error');
      expect(detail).to.deep.equal({ code: 'http' });
    });
  });

  describe('notices', () => {
    it('name data that are out of date and records that cannot be used', async () => {
      const stale = await placeCalendar(feedOf(offers, { validThrough: '2020-01-01' }));
      expect(stale.notices.join(' ')).to.contain('Diese Angaben sind vom 1. März 2027.');
      const whole = feedOf(offers) as { offers: object[] };
      const partial = await placeCalendar({ ...whole, offers: [...whole.offers, { id: 'x' }] });
      expect(partial.notices.join(' ')).to.contain('Einträgen werden gezeigt.');
    });
  });

  describe('attributes', () => {
    it('are those of the table, with its defaults', () => {
      const element = document.createElement('lotse-course-calendar');
      for (const option of COURSE_CALENDAR_OPTIONS) {
        const value = element[option.property as keyof CourseCalendarElement];
        expect(value, option.attribute).to.deep.equal(option.default);
      }
      const { observedAttributes } = element.constructor as typeof CourseCalendarElement;
      const listed = COURSE_CALENDAR_OPTIONS.map(({ attribute }) => attribute);
      expect(listed.filter((name) => name !== 'lang')).to.have.members(observedAttributes);
    });

    it('narrow the calendar to what an editor has chosen, and readers cannot widen it', async () => {
      const calendar = await placeCalendar(feed, { kind: 'course' });
      expect(calendar.titles).to.deep.equal(['Deutsch am Abend']);
      expect(calendar.find('[aria-controls="group-kind"]')).to.equal(null);
      expect(calendar.chips).to.deep.equal([]);
    });

    it('choose the view at the start', async () => {
      for (const view of ['agenda', 'month', 'timeline']) {
        const calendar = await placeCalendar(feed, { view });
        expect(calendar.view).to.equal(view);
      }
    });

    it('leave the view to the width otherwise', async () => {
      expect((await placeCalendar(feed, {}, 600)).view).to.equal('agenda');
      const wide = await placeCalendar(feed, {}, 700);
      expect(wide.view).to.equal('month');
      wide.element.parentElement!.style.inlineSize = '500px';
      await until(() => wide.view === 'agenda', 'the view follows the width');
    });

    it('set the level of headings', async () => {
      const calendar = await placeCalendar(feed, { 'heading-level': '3' });
      expect(calendar.find('#results-heading')!.localName).to.equal('h3');
      expect(calendar.find('.rail')!.localName).to.equal('h4');
      expect(calendar.find('.entry .title')!.parentElement!.localName).to.equal('h5');
    });

    it('take effect when they change', async () => {
      const calendar = await placeCalendar(feed);
      calendar.element.setAttribute('kind', 'sport');
      await calendar.element.updateComplete;
      expect(calendar.titles).to.deep.equal(['Yoga']);
    });

    it('switch on a language menu that changes the page', async () => {
      const calendar = await placeCalendar(feed, { 'language-menu': '' });
      await calendar.select('language', 'en');
      await until(() => calendar.heading === '2 offers', 'the calendar speaks English');
    });
  });

  describe('events', () => {
    it('tell that the dates are shown', async () => {
      const calendar = placeCalendarElement(feed);
      const { detail } = await waitFor(calendar.element, 'lotse-ready');
      expect(detail).to.deep.equal({ offers: 2 });
    });

    it('tell which days are shown when somebody chooses others', async () => {
      const calendar = await placeCalendar(feed, { view: 'month' });
      const told = waitFor(calendar.element, 'lotse-view-change');
      calendar.element.shadowRoot!.querySelectorAll<HTMLElement>('.step')[1]!.click();
      const { detail } = await told;
      expect(detail.view).to.equal('month');
      expect(detail.from > today).to.equal(true);
      expect(detail.from).to.match(/-01$/);
    });

    it('tell that somebody has filtered, but never for what words', async () => {
      const calendar = await placeCalendar(feed);
      const told = waitFor(calendar.element, 'lotse-search');
      await calendar.search('Yoga');
      const { detail } = await told;
      expect(detail).to.deep.equal({ results: 1, filters: [], hasText: true });
    });

    it('let the page show an offer in its own way', async () => {
      const calendar = await placeCalendar(feed);
      const told = waitFor(calendar.element, 'lotse-offer-select');
      calendar.element.addEventListener('lotse-offer-select', (event) => event.preventDefault());
      calendar.all('.title')[1]!.click();
      expect((await told).detail).to.deep.equal({ id: 'yoga' });
      await calendar.element.updateComplete;
      expect(calendar.find('#details-heading')).to.equal(null);
    });
  });

  describe('the address of the page', () => {
    it('stays as it is by default', async () => {
      const before = location.href;
      const calendar = await placeCalendar(feed);
      await calendar.chooseView('month');
      expect(location.href).to.equal(before);
    });

    it('holds view and filters where an integrator wants that', async () => {
      const calendar = await placeCalendar(feed, { deeplink: '' });
      await calendar.chooseView('month');
      await calendar.choose('kind', 'sport');
      expect(location.hash).to.equal('#lotse-course-calendar__kind-sport__view-month');
    });

    it('opens the view, the month and the filters it names', async () => {
      history.replaceState(
        null,
        '',
        '#lotse-course-calendar__kind-sport__view-month__month-2027_2d03',
      );
      const calendar = await placeCalendar(feed);
      expect(calendar.spanHeading).to.equal('März 2027');
      expect(calendar.chips).to.deep.equal(['Filter entfernen: Sport']);
    });

    it('opens the offer it names, and follows a change', async () => {
      history.replaceState(null, '', '#lotse-course-calendar__offer-yoga');
      const calendar = await placeCalendar(feed);
      await until(() => wordsOf(calendar.find('#details-heading')) === 'Yoga', 'the offer is open');
      location.hash = '#lotse-course-calendar__view-timeline';
      await calendar.hasTimeline();
      expect(calendar.find('#details-heading')).to.equal(null);
    });

    it('leaves a fragment of the page alone', async () => {
      history.replaceState(null, '', '#kontakt');
      const calendar = await placeCalendar(feed, { deeplink: '' });
      await calendar.chooseView('month');
      expect(location.hash).to.equal('#kontakt');
    });
  });
});
