// What the three views show and say: folding, words for what has changed, days, bars with their table,
// filters, one offer and the way back, paper, times in other zones. Keys: keyboard.browser.ts.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { sampleFeed } from '../../../sample/index.js';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { formatDate } from '../../../src/i18n/format.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { placeCalendar, type CalendarDriver } from '../../support/calendar-driver.js';
import { feedOf, type OfferParts } from '../../support/catalogue.js';
import { serveFeed } from '../../support/feed-server.js';
import { wordsOf } from '../../support/widget-driver.js';
import { findOverflow } from '../../stories/support/layout-check.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const day = (days: number): string => addDays(today, days);
const evening = { startTime: '18:00', endTime: '20:15' };
const course = (id: string, name: string, run: object, more: object = {}): OfferParts => ({
  id,
  name,
  kind: 'course',
  courseType: 'self-paid',
  place: 'haus',
  level: { target: 'B1' },
  runs: [{ id: 'r', ...run }],
  ...more,
});
const dates = (...days: number[]) => days.map((one) => ({ date: day(one), ...evening }));

const offers: readonly OfferParts[] = [
  course('reihe', 'Wochenkurs', { sessions: dates(1, 8, 15, 22) }),
  course('aus', 'Abgesagter Kurs', { sessions: dates(1), status: 'cancelled' }),
  course('neu', 'Verlegter Kurs', {
    sessions: [{ date: day(2), ...evening, status: 'rescheduled', place: 'saal' }],
  }),
  course('tage', 'Ferienkurs', { startDate: day(3), endDate: day(7) }),
  course('offen', 'Offener Kurs', { rolling: true, scheduleNote: 'nach Absprache' }),
  course(
    'frei',
    'Kurs mit Plätzen',
    {
      startDate: day(10),
      endDate: day(40),
      deadline: day(5),
      schedule: [{ byDay: ['MO', 'WE'], startTime: '09:00', endTime: '11:30' }],
      availability: { state: 'few', remaining: 2, asOf: today },
    },
    { level: { entry: 'A1', target: 'A2' } },
  ),
];
const feed = feedOf(offers, {
  places: [
    { id: 'haus', name: 'Brückenhaus', address: { city: 'Auenstadt' } },
    { id: 'saal', name: 'Festsaal' },
  ],
  holidays: [{ from: day(20), to: day(27), name: 'Ferien', kind: 'school' }],
});

const entryOf = (calendar: CalendarDriver, title: string): HTMLElement =>
  calendar.all('.entry').find((entry) => wordsOf(entry).includes(title))!;

describe('the views of the calendar', () => {
  beforeEach(async () => {
    await chooseLocale('de');
    document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
  });
  afterEach(clearPage);

  describe('agenda', () => {
    let calendar: CalendarDriver;
    beforeEach(async () => {
      calendar = await placeCalendar(feed, { view: 'agenda' });
    });

    it('groups dates by day, the first one tomorrow', () => {
      expect(calendar.days[0]).to.equal(formatDate(day(1), 'de'));
      expect(calendar.all('.rail')[0]!.localName).to.equal('h3');
    });

    it('folds a series: the next date, the one after, how many more and until when', async () => {
      const button = calendar.find('button.series')!;
      expect(wordsOf(button)).to.match(/^danach am .+; 2 weitere Termine bis .+ 20\d\d$/);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await calendar.press(button);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const list = calendar.root.getElementById(button.getAttribute('aria-controls')!)!;
      expect(list.querySelectorAll('li')).to.have.length(3);
      expect(calendar.titles.filter((title) => title === 'Wochenkurs')).to.have.length(1);
    });

    it('says what is called off with a word and strikes it out', () => {
      const entry = entryOf(calendar, 'Abgesagter Kurs');
      expect(wordsOf(entry)).to.contain('abgesagt');
      expect(wordsOf(entry.querySelector('s'))).to.equal('Abgesagter Kurs');
    });

    it('says what has moved, and where to', () => {
      const words = wordsOf(entryOf(calendar, 'Verlegter Kurs'));
      expect(words).to.contain('neuer Termin');
      expect(words).to.contain('Festsaal');
    });

    it('counts the days of what takes several', () => {
      const words = calendar.all('.entry').map(wordsOf);
      const numbered = words.filter((one) => /Tag \d von 5/.test(one));
      expect(numbered).to.have.length(5);
    });

    it('keeps courses without a date at the end', () => {
      expect(wordsOf(calendar.find('.undated'))).to.contain('Ohne festen Termin');
      expect(wordsOf(calendar.find('.undated'))).to.contain('nach Absprache');
      expect(calendar.titles.at(-1)).to.equal('Offener Kurs');
    });

    it('reads hours with a word for the dash', () => {
      const time = entryOf(calendar, 'Wochenkurs').querySelector('.time')!;
      expect(wordsOf(time.querySelector('[aria-hidden]'))).to.equal('18:00–20:15 Uhr');
      expect(wordsOf(time.querySelector('.visually-hidden'))).to.equal('18:00 bis 20:15 Uhr');
    });

    it('shows eight more weeks on request, with the focus on the first new entry', async () => {
      const late = course('spaet', 'Später Kurs', { sessions: dates(70) });
      calendar = await placeCalendar(feedOf([late]), { view: 'agenda' });
      expect(calendar.titles).to.deep.equal([]);
      await calendar.press(calendar.find('.more button')!);
      expect(calendar.titles).to.deep.equal(['Später Kurs']);
      expect(calendar.focused).to.equal(calendar.find('.title'));
    });

    it('leads to the first new entry also where courses without a date stand behind it', async () => {
      const [near, late] = [dates(1), dates(70)];
      const offers = [
        course('nah', 'Naher Kurs', { sessions: near }),
        course('spaet', 'Später Kurs', { sessions: late }),
        course('offen', 'Offener Kurs', { rolling: true }),
      ];
      calendar = await placeCalendar(feedOf(offers), { view: 'agenda' });
      expect(calendar.titles).to.deep.equal(['Naher Kurs', 'Offener Kurs']);
      await calendar.press(calendar.find('.more button')!);
      expect(calendar.titles).to.deep.equal(['Naher Kurs', 'Später Kurs', 'Offener Kurs']);
      expect(wordsOf(calendar.focused)).to.equal('Später Kurs');
    });

    it('draws fifty entries at most before somebody asks for more', async () => {
      const many = [...Array(80).keys()].map((n) =>
        course(`o${String(n)}`, `Kurs ${String(n)}`, { sessions: dates(1 + (n % 20)) }),
      );
      calendar = await placeCalendar(feedOf(many), { view: 'agenda' });
      expect(calendar.titles).to.have.length(50);
      await calendar.press(calendar.find('.more button')!);
      expect(calendar.titles).to.have.length(80);
    });
  });

  describe('month', () => {
    let calendar: CalendarDriver;
    beforeEach(async () => {
      calendar = await placeCalendar(feed, { view: 'month' }, 800);
    });

    it('names each day with its date and the number of courses', () => {
      const tomorrow = day(1);
      const [weekday] = formatDate(tomorrow, 'de').split(',');
      expect(calendar.nameOf(tomorrow)).to.match(new RegExp(`^${weekday!}, \\d+\\. .+, 2 Kurse$`));
    });

    it('marks today, and nothing else, as today', () => {
      const current = calendar.all('[aria-current=date]');
      expect(current.map(({ dataset }) => dataset['day'])).to.deep.equal([today]);
    });

    it('has full names of weekdays for screen readers', () => {
      const names = calendar.all('th .visually-hidden').map(wordsOf);
      expect(names[0]).to.equal('Montag');
      expect(names).to.have.length(7);
    });

    it('can be reached with one press of Tab', () => {
      expect(calendar.all('.grid [tabindex="0"]')).to.have.length(1);
      expect(calendar.day).to.equal(today);
    });

    it('opens the list of a day with the focus on its heading, and leads back', async () => {
      await calendar.openDay(day(1));
      expect(calendar.focused?.id).to.equal('day-heading');
      expect(calendar.titles).to.deep.equal(['Abgesagter Kurs', 'Wochenkurs']);
      await calendar.press(calendar.find('.day-list .back')!);
      expect(calendar.focused?.dataset['day']).to.equal(day(1));
      expect(calendar.find('.day-list')).to.equal(null);
    });

    it('says which month is shown and how much is in it', async () => {
      const before = calendar.spanHeading;
      await calendar.press(calendar.all('.step')[1]!);
      expect(calendar.spanHeading).not.to.equal(before);
      await hears((said) => new RegExp(`^${calendar.spanHeading}, .*Kurse?$`).test(said));
      await calendar.press(calendar.all('.bar .button').at(-1)!);
      expect(calendar.spanHeading).to.equal(before);
      expect(calendar.day).to.equal(today);
    });

    it('says how many courses no day can show, and where they are', async () => {
      const words = () => wordsOf(calendar.find('.month'));
      expect(words()).to.contain('Ohne festen Termin (siehe Liste): 1 Kurs');
      calendar = await placeCalendar(feedOf([offers[0]!]), { view: 'month' }, 800);
      expect(words()).not.to.contain('Ohne festen Termin');
    });

    it('draws three entries per day and says how many more there are', async () => {
      const many = [...Array(9).keys()].map((n) =>
        course(`o${String(n)}`, `Kurs ${String(n)}`, { sessions: dates(0) }),
      );
      calendar = await placeCalendar(feedOf(many), { view: 'month' }, 800);
      const items = calendar.all(`[data-day="${today}"] .item`).map(wordsOf);
      expect(items).to.have.length(4);
      expect(items.at(-1)).to.equal('+ 6');
      expect(calendar.nameOf(today)).to.match(/, 9 Kurse$/);
    });

    it('shows single dates in a day before weekly ones', () => {
      const items = calendar.all(`[data-day="${day(1)}"] .item`).map(wordsOf);
      expect(items[0]).to.equal('18:00 abgesagt: Abgesagter Kurs');
    });

    it('draws numbers instead of titles in a narrow container', async () => {
      calendar = await placeCalendar(feed, { view: 'month' }, 320);
      const cell = calendar.find(`[data-day="${day(1)}"]`)!;
      expect(cell.querySelector('.items')!.checkVisibility()).to.equal(false);
      expect(wordsOf(cell.querySelector('.count'))).to.equal('2');
    });
  });

  describe('timeline', () => {
    let calendar: CalendarDriver;
    beforeEach(async () => {
      calendar = await placeCalendar(feed, { view: 'timeline' }, 1000);
      await calendar.hasTimeline();
    });

    const rowOf = (title: string): HTMLElement =>
      calendar.all('.course').find((row) => wordsOf(row).includes(title))!;

    it('says in a table what the bars show', () => {
      const heads = calendar.all('[role=columnheader]').map(wordsOf);
      expect(heads).to.deep.equal([
        'Kurs',
        'Beginn',
        'Ende',
        'Zeiten',
        'Freie Plätze',
        'Ende der Anmeldung',
      ]);
      const cells = [...rowOf('Kurs mit Plätzen').querySelectorAll('[role=cell]')].map(wordsOf);
      expect(cells[1]).to.match(/^bis /);
      expect(cells[2]).to.equal('Mo, Mi 9:00–11:30 Uhr');
      expect(cells[3]).to.equal('wenige Plätze noch 2 Plätze');
      expect(cells[4]).to.match(/^Anmelden bis /);
    });

    it('keeps the drawing from screen readers', () => {
      for (const drawing of calendar.all('.timeline svg:not(.icon)')) {
        expect(drawing.closest('[aria-hidden=true]'), drawing.outerHTML).not.to.equal(null);
      }
    });

    it('is grouped by level, and by place on request', async () => {
      const groups = () => calendar.all('.group-row th').map(wordsOf);
      expect(groups()).to.deep.equal(['A2', 'B1', 'Ohne festen Termin']);
      await calendar.select('grouping', 'place');
      expect(groups()).to.deep.equal(['Brückenhaus', 'Ohne festen Termin']);
    });

    it('keeps courses of which nobody knows when they begin at the end, without a bar', () => {
      const row = calendar.all('.course').at(-1)!;
      expect(row).to.equal(rowOf('Offener Kurs'));
      expect(wordsOf(row)).to.contain('Sie können jederzeit anfangen.');
      expect(wordsOf(row)).to.contain('nach Absprache');
      expect(row.querySelector('.bar-drawing')).to.equal(null);
    });

    it('says how many places are left, and about what to ask where nobody knows', () => {
      expect(wordsOf(rowOf('Kurs mit Plätzen'))).to.contain('wenige Plätze noch 2 Plätze');
      expect(wordsOf(rowOf('Wochenkurs'))).to.contain('Freie Plätze: bitte nachfragen');
    });

    it('has one bar per run, with marks for start and deadline', () => {
      const chart = rowOf('Kurs mit Plätzen').querySelector('.chart')!;
      expect(chart.querySelectorAll('.stretch')).to.have.length(1);
      expect(chart.querySelectorAll('.start')).to.have.length(1);
      expect(chart.querySelectorAll('.deadline')).to.have.length(1);
      const bar = chart.querySelector('.stretch')!;
      expect(bar.getAttribute('x')).to.match(/%$/);
      expect(bar.hasAttribute('style')).to.equal(false);
    });

    it('has its bars where they were when somebody comes back from an offer', async () => {
      const places = () =>
        calendar.all('.stretch').map((bar) => {
          const { left, width } = bar.getBoundingClientRect();
          return [Math.round(left), Math.round(width)];
        });
      const before = places();
      await calendar.open(0);
      await calendar.key('Escape');
      expect(places()).to.deep.equal(before);
    });

    it('draws today and the holidays', () => {
      expect(calendar.all('.group:first-of-type .ground .school')).to.have.length(1);
      expect(calendar.all('.group:first-of-type .ground .today-line')).to.have.length(1);
    });

    it('covers as much time as people choose, and says what it covers', async () => {
      expect(calendar.spanHeading).to.match(/^vom .+ bis .+$/);
      await calendar.select('span', '12-months');
      expect(calendar.all('.months .short')).to.have.length(12);
      await hears((said) => /^vom 1\. .+ Kurse$/.test(said));
    });

    it('mirrors its bars where people read from right to left', async () => {
      const place = () => {
        const bar = calendar.find('.chart .start')!.getBoundingClientRect();
        const chart = calendar.find('.chart')!.getBoundingClientRect();
        return Math.round(((bar.left + bar.width / 2 - chart.left) / chart.width) * 100);
      };
      const left = place();
      await chooseLocale('ar');
      await calendar.element.updateComplete;
      expect(place()).to.be.closeTo(100 - left, 2);
    });

    it('draws fifty rows at most before somebody asks for more', async () => {
      const many = [...Array(70).keys()].map((n) =>
        course(`o${String(n)}`, `Kurs ${String(n)}`, { startDate: day(1), endDate: day(60) }),
      );
      calendar = await placeCalendar(feedOf(many), { view: 'timeline' }, 1000);
      await calendar.hasTimeline();
      expect(calendar.all('.course')).to.have.length(50);
      expect(wordsOf(calendar.find('.more'))).to.equal('20 weitere Kurse zeigen');
      await calendar.press(calendar.find('.more button')!);
      expect(calendar.all('.course')).to.have.length(70);
      expect(calendar.focused).to.equal(calendar.all('.course .title')[50]);
    });
  });

  describe('planning', () => {
    it('tells coordinators of gaps, of small courses and of the next starts', async () => {
      const small = course('klein', 'Kleiner Kurs', {
        startDate: day(10),
        endDate: day(60),
        availability: { state: 'open', minimum: 8, maximum: 12, remaining: 9, asOf: today },
      });
      const calendar = await placeCalendar(
        feedOf([small], { places: [{ id: 'haus', name: 'Haus', address: { city: 'Auenstadt' } }] }),
        { view: 'timeline', planning: '' },
        1000,
      );
      await calendar.hasTimeline();
      const words = wordsOf(calendar.find('.planning'));
      expect(words).to.contain(
        'Kleiner Kurs: 3 von mindestens 8 angemeldet, es fehlen 5 Personen, noch 10 Tage bis zum Beginn',
      );
      expect(words).to.match(/B1, Auenstadt: vom .+ \(\d+ Wochen\)/);
      const cells = calendar.all('.planning tbody td').map(wordsOf);
      expect(cells[0]).to.contain('Kleiner Kurs');
      expect(cells[1]).to.contain('nicht bekannt');
      expect(calendar.all('.ground .gap').length).to.be.greaterThan(0);
    });

    it('tells a gap of a level once for all towns, and behind it those of each town', async () => {
      const at = (id: string, place: string, start: number) =>
        course(id, `Kurs ${id}`, { startDate: day(start), endDate: day(start + 60), place });
      const places = ['Auenstadt', 'Birkenau'].map((city) => ({
        ...{ id: city, name: city, address: { city } },
      }));
      const calendar = await placeCalendar(
        feedOf([at('a', 'Auenstadt', 10), at('b', 'Birkenau', 31)], { places }),
        { view: 'timeline', planning: '' },
        1000,
      );
      await calendar.hasTimeline();
      const towns = calendar.find('.planning .towns');
      const line = wordsOf(towns?.parentElement);
      expect(line).to.match(/^B1, alle Orte zusammen: vom .+ \(\d+ Wochen?\)/);
      expect(wordsOf(towns)).to.match(/^Einzelne Orte \(2\) Auenstadt: .+ Birkenau: /);
      expect((towns as HTMLDetailsElement).open).to.equal(false);
    });

    it('is only there when an editor wants it', async () => {
      const calendar = await placeCalendar(feed, { view: 'timeline' }, 1000);
      await calendar.hasTimeline();
      expect(calendar.find('.planning')).to.equal(null);
    });
  });

  describe('filters', () => {
    it('count runs, narrow every view, stand as chips and are said', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      await calendar.choose('level', 'A2');
      expect(calendar.heading).to.equal('1 Kurs');
      expect(calendar.chips).to.deep.equal(['Filter entfernen: A2']);
      await hears((said) => said === '1 Kurs');
      await calendar.chooseView('timeline');
      expect(calendar.all('.course')).to.have.length(1);
    });

    it('find what begins in the next weeks', async () => {
      const later = course('spaet', 'Später Kurs', { startDate: day(50), endDate: day(80) });
      const calendar = await placeCalendar(feedOf([...offers, later]), { view: 'timeline' });
      await calendar.choose('starts', '4-weeks');
      await calendar.hasTimeline();
      expect(calendar.titles).to.include('Kurs mit Plätzen');
      expect(calendar.titles).not.to.include('Später Kurs');
    });

    it('find words', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      await calendar.search('Ferien');
      expect(new Set(calendar.titles)).to.deep.equal(new Set(['Ferienkurs']));
    });

    it('say what to give up when nothing fits', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      await calendar.choose('level', 'A1');
      await calendar.choose('places', 'unknown');
      expect(calendar.heading).to.equal('keine Kurse');
      expect(calendar.all('.hint-button')).to.have.length(2);
      await calendar.press(calendar.find('.hint-button')!);
      expect(calendar.titles.length).to.be.greaterThan(0);
      expect(calendar.focused?.id).to.equal('results-heading');
    });
  });

  describe('one offer', () => {
    it('takes the place of the views and gives the focus back to the same entry', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      const at = calendar.titles.lastIndexOf('Ferienkurs');
      const { entry } = calendar.all('.title')[at]!.dataset;
      await calendar.open(at);
      expect(calendar.focused?.id).to.equal('details-heading');
      expect(calendar.find('.agenda')).to.equal(null);
      await calendar.press(calendar.find('.details .back')!);
      expect(calendar.focused?.dataset['entry']).to.equal(entry);
    });

    it('can be left with Escape', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      await calendar.open(0);
      await calendar.key('Escape');
      expect(calendar.find('#details-heading')).to.equal(null);
      expect(calendar.focused).to.equal(calendar.all('.title')[0]);
    });
  });

  describe('calendar file', () => {
    it('holds what the filters leave', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      await calendar.choose('level', 'A2');
      let saved: Blob | undefined;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        saved = blob;
        return createObjectURL.call(URL, blob);
      };
      // a download would leave the test page in some engines
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (): void {
        if (this.download === '') click.call(this);
      };
      try {
        await calendar.press(calendar.find('.tools .button')!);
        await until(() => saved !== undefined, 'the file is made');
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      const text = await saved!.text();
      expect(text).to.contain('BEGIN:VCALENDAR');
      expect(text).to.contain('Kurs mit Plätzen');
      expect(text).not.to.contain('Ferienkurs');
      await hears((said) => said === 'Die Kalender-Datei ist gespeichert.');
    });
  });

  describe('paper', () => {
    afterEach(() => window.dispatchEvent(new Event('afterprint')));

    it('gets a list of the days of the month, with every series open, and source and date', async () => {
      const calendar = await placeCalendar(feed, { view: 'month' }, 800);
      await calendar.press(calendar.all('.step')[1]!);
      await calendar.press(calendar.all('.step')[0]!);
      window.dispatchEvent(new Event('beforeprint'));
      expect(calendar.find('.grid')).to.equal(null);
      expect(calendar.days.length).to.be.greaterThan(0);
      for (const list of calendar.all('.dates')) expect(list.hidden).to.equal(false);
      expect(wordsOf(calendar.find('.source'))).to.equal(
        'Quelle: Landkreis Auental. Stand: 1. März 2027',
      );
      window.dispatchEvent(new Event('afterprint'));
      expect(calendar.find('.grid')).not.to.equal(null);
    });

    it('shows neither filters nor buttons', async () => {
      const calendar = await placeCalendar(feed, { view: 'agenda' });
      if (!(await executeServerCommand('media', { type: 'print' }))) return;
      try {
        for (const selector of ['.ask', '.tools', '.views', '.more']) {
          expect(calendar.find(selector)!.checkVisibility(), selector).to.equal(false);
        }
      } finally {
        await executeServerCommand('media', {});
      }
    });
  });

  describe('looks', () => {
    it('show the day that is open and today without colours', async () => {
      const calendar = await placeCalendar(feed, { view: 'month' }, 800);
      await calendar.openDay(day(1));
      if (!(await executeServerCommand('media', { forcedColors: 'active' }))) return;
      try {
        const open = getComputedStyle(calendar.find('[aria-selected=true] .day')!);
        expect(open.outlineStyle).to.equal('solid');
        const mark = getComputedStyle(calendar.find('[aria-current] .number')!);
        const other = getComputedStyle(calendar.find('.day:not([aria-current]) .number')!);
        expect(mark.fontWeight).not.to.equal(other.fontWeight);
      } finally {
        await executeServerCommand('media', {});
      }
    });

    for (const view of ['agenda', 'month', 'timeline']) {
      for (const locale of ['de', 'ar']) {
        it(`fit into 280 px: ${view} in ${locale}`, async () => {
          await chooseLocale(locale);
          const sample = serveFeed('calendar-sample', sampleFeed(today));
          const calendar = await placeCalendar(sample, { view }, 280);
          if (view === 'timeline') await calendar.hasTimeline();
          expect(findOverflow(calendar.element.parentElement!)).to.deep.equal([]);
        });
      }
    }
  });

  describe('time', () => {
    const tuesdays = feedOf([
      course('di', 'Dienstags', {
        startDate: '2027-03-02',
        endDate: '2027-11-30',
        schedule: [{ byDay: ['TU'], ...evening }],
      }),
    ]);

    afterEach(() => executeServerCommand('timezone', { id: '' }));

    for (const zone of ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati']) {
      it(`is the wall time of the venue on both sides of a clock change, in ${zone}`, async () => {
        await executeServerCommand('timezone', { id: zone });
        for (const date of ['2027-03-23', '2027-03-30', '2027-10-26', '2027-11-02']) {
          const month = date.slice(0, 7).replace('-', '_2d');
          history.replaceState(null, '', `#lotse-course-calendar__view-month__month-${month}`);
          const calendar = await placeCalendar(tuesdays, {}, 800);
          const item = calendar.find(`[data-day="${date}"] .item`);
          expect(wordsOf(item), date).to.equal('18:00 Dienstags');
          clearPage();
        }
      });
    }
  });
});
