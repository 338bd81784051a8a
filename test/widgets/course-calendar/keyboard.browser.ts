// The calendar by keyboard alone, with real key presses in every engine, left to right and right to left:
// the tables of widgets.md 2.3. Where the focus is after each key, and what is said. Which day or row a
// key leads to at the ends of months: calendar-state.test.ts.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { monthOf } from '../../../src/domain/month.js';
import { sameDayIn, addMonths } from '../../../src/domain/month-moves.js';
import { addDays, toEpochDay, todayIn, weekdayIndex } from '../../../src/domain/plain-date.js';
import { chooseLocale, directionOf } from '../../../src/i18n/locale.js';
import { placeCalendar, type CalendarDriver } from '../../support/calendar-driver.js';
import { feedOf } from '../../support/catalogue.js';
import { clearPage } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const monday = addDays(today, -weekdayIndex(toEpochDay(today)));
const courseOn = (id: string, days: number) => ({
  id,
  name: `Kurs ${id}`,
  kind: 'course' as const,
  courseType: 'self-paid' as const,
  level: { target: 'B1' as const },
  runs: [
    {
      id: 'r',
      startDate: addDays(today, days),
      endDate: addDays(today, days + 400),
      schedule: [{ byDay: ['TU' as const], startTime: '18:00', endTime: '20:15' }],
    },
  ],
});
const feed = feedOf([courseOn('a', 1), courseOn('b', 2), courseOn('c', 3)]);

for (const locale of ['de', 'ar']) {
  const isRtl = directionOf(locale) === 'rtl';
  const ahead = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';

  describe(`the calendar by keyboard in ${locale}`, () => {
    let calendar: CalendarDriver;

    const press = async (...keys: string[]): Promise<void> => {
      await executeServerCommand('chord', { keys });
      await calendar.element.updateComplete;
    };
    const region = () => document.querySelector('[data-lotse-announcer=polite]');
    const focusedDay = () => calendar.focused?.dataset['day'];

    beforeEach(async () => {
      await chooseLocale(locale);
      region()?.replaceChildren();
    });
    afterEach(clearPage);

    describe('the month', () => {
      beforeEach(async () => {
        calendar = await placeCalendar(feed, { view: 'month' }, 800);
        calendar.find('.day[tabindex="0"]')!.focus();
      });

      for (const [keys, expected] of [
        [[ahead], addDays(today, 1)],
        [[back], addDays(today, -1)],
        [['ArrowDown'], addDays(today, 7)],
        [['ArrowUp'], addDays(today, -7)],
        [['Home'], monday],
        [['End'], addDays(monday, 6)],
        [['PageDown'], sameDayIn(addMonths(monthOf(today), 1), today)],
        [['PageUp'], sameDayIn(addMonths(monthOf(today), -1), today)],
        [['Shift', 'PageDown'], sameDayIn(addMonths(monthOf(today), 12), today)],
        [['Shift', 'PageUp'], sameDayIn(addMonths(monthOf(today), -12), today)],
      ] as const) {
        it(`${keys.join('+')} leads from today to ${expected}`, async () => {
          await press(...keys);
          expect(focusedDay()).to.equal(expected);
          expect(calendar.day).to.equal(expected);
          expect(calendar.all('.grid [tabindex="0"]')).to.have.length(1);
        });
      }

      it('says the month and how much is in it when another one is shown', async () => {
        await press('PageDown');
        const month = calendar.spanHeading;
        await until(() => region()?.textContent.includes(month) === true, `${month} is said`);
        expect(region()?.textContent).to.not.equal(month);
      });

      for (const key of ['Enter', 'Space']) {
        it(`${key} opens the list of the day, Escape leads back to it`, async () => {
          await press('ArrowDown');
          const day = focusedDay();
          await press(key);
          await until(() => calendar.focused?.id === 'day-heading', 'the list has the focus');
          await press('Escape');
          expect(focusedDay()).to.equal(day);
          expect(calendar.find('.day-list')).to.equal(null);
        });
      }

      it('is one stop on the way of Tab', async () => {
        await press(ahead);
        await press('Shift', 'Tab');
        expect(focusedDay()).to.equal(undefined);
        await press('Tab');
        expect(focusedDay()).to.equal(addDays(today, 1));
        await press('Tab');
        expect(focusedDay()).to.equal(undefined);
      });

      it('leaves keys with modifiers to the browser', async () => {
        const event = await calendar.key('ArrowRight', { ctrlKey: true });
        expect(event.defaultPrevented).to.equal(false);
        expect(focusedDay()).to.equal(today);
      });
    });

    describe('the timeline', () => {
      const row = () => calendar.focused?.dataset['entry'];

      beforeEach(async () => {
        calendar = await placeCalendar(feed, { view: 'timeline' }, 1000);
        await calendar.hasTimeline();
        calendar.find('.course .title[tabindex="0"]')!.focus();
      });

      it('moves between courses, to the first and the last', async () => {
        expect(row()).to.equal('a/r');
        await press('ArrowDown');
        expect(row()).to.equal('b/r');
        await press('ArrowUp');
        expect(row()).to.equal('a/r');
        await press('End');
        expect(row()).to.equal('c/r');
        await press('Home');
        expect(row()).to.equal('a/r');
        expect(calendar.all('.course .title[tabindex="0"]')).to.have.length(1);
      });

      it('goes later and earlier by a week, by a month with Page, and says what it shows', async () => {
        const before = calendar.spanHeading;
        await press(ahead);
        expect(calendar.spanHeading).not.to.equal(before);
        await press(back);
        expect(calendar.spanHeading).to.equal(before);
        await press('PageDown');
        const after = calendar.spanHeading;
        expect(after).not.to.equal(before);
        expect(row()).to.equal('a/r');
        await until(() => (region()?.textContent ?? '').includes(after), 'the period is said');
      });

      it('leads to the period when no course is left in it', async () => {
        for (let step = 0; step < 3; step++) await press('PageUp');
        expect(calendar.all('.course')).to.have.length(0);
        expect(calendar.focused?.id).to.equal('span-heading');
      });

      for (const key of ['Enter', 'Space']) {
        it(`opens a course with ${key} and comes back to it with Escape`, async () => {
          await press('ArrowDown');
          await press(key);
          await until(() => calendar.focused?.id === 'details-heading', 'the details are open');
          await press('Escape');
          expect(row()).to.equal('b/r');
        });
      }
    });

    it('changes the view with the keys of radio buttons', async () => {
      calendar = await placeCalendar(feed, { view: 'agenda' }, 800);
      calendar.find('input[name=view]:checked')!.focus();
      await press('ArrowDown');
      expect(calendar.view).to.equal('month');
      expect(calendar.find('.grid')).not.to.equal(null);
    });

    it('unfolds a series with Enter and keeps the focus there', async () => {
      calendar = await placeCalendar(feed, { view: 'agenda' }, 800);
      const button = calendar.find('button.series')!;
      button.focus();
      await press('Enter');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(calendar.focused).to.equal(button);
    });
  });
}
