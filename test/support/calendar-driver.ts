// Speaks of the calendar as people do: choose a view, go to a month, press a day, open a course. Used by
// stories and browser tests, so that neither knows the elements inside.
import '../../src/widgets/course-calendar/define.js';
import type { CourseCalendarElement } from '../../src/widgets/course-calendar/course-calendar-element.js';
import { serveFeed } from './feed-server.js';
import { until } from './until.js';
import { WidgetDriver, wordsOf } from './widget-driver.js';

export class CalendarDriver extends WidgetDriver<CourseCalendarElement> {
  /** The calendar inside `frame`, once it has come to an end of loading. */
  static async in(frame: ParentNode): Promise<CalendarDriver> {
    const calendar = new CalendarDriver(frame.querySelector('lotse-course-calendar')!);
    await calendar.isComplete();
    return calendar;
  }

  /** Resolves once people can filter, or read why not, or read one offer. */
  async isComplete(): Promise<void> {
    await until(
      () => this.find('#search-text, #details-heading, .notice') !== null,
      'the calendar is complete',
    );
  }

  /** "23 Kurse". */
  get heading(): string {
    return wordsOf(this.find('#results-heading'));
  }

  /** "Mai 2027", or the period of the timeline. */
  get spanHeading(): string {
    return wordsOf(this.find('#span-heading'));
  }

  /** The view that is chosen. */
  get view(): string {
    return (this.find('input[name=view]:checked') as HTMLInputElement).value;
  }

  /** Titles in the order in which they stand. */
  get titles(): string[] {
    return this.all('.title').map(wordsOf);
  }

  /** Days of the agenda: "Dienstag, 24. November 2026". */
  get days(): string[] {
    return this.all('.rail').map(wordsOf);
  }

  get chips(): string[] {
    return this.all('.active .removable').map(wordsOf);
  }

  /** The day of the grid that can be reached with Tab. */
  get day(): string {
    return this.all('.day[tabindex="0"]').map(({ dataset }) => dataset['day'])[0] ?? '';
  }

  /** What is read out for a day of the grid. */
  nameOf(day: string): string {
    const name = this.find(`[data-day="${day}"] .visually-hidden`);
    return wordsOf(name);
  }

  async chooseView(view: string): Promise<void> {
    await this.press(this.find(`input[name=view][value=${view}]`)!);
    if (view === 'timeline') await this.hasTimeline();
  }

  async hasTimeline(): Promise<void> {
    await until(() => this.find('.timeline') !== null, 'the timeline is there');
  }

  async select(id: string, value: string): Promise<void> {
    const field = this.find(`#${id}`) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async press(control: HTMLElement): Promise<void> {
    control.click();
    await this.element.updateComplete;
  }

  /** Opens the list of a day. */
  async openDay(day: string): Promise<void> {
    await this.press(this.find(`[data-day="${day}"]`)!);
  }

  async openFilters(): Promise<void> {
    const button = this.find('.filter-button')!;
    if (button.getAttribute('aria-expanded') === 'false') await this.press(button);
  }

  /** Ticks or unticks one choice of a facet. */
  async choose(facet: string, value: string): Promise<void> {
    await this.openFilters();
    const group = this.find(`[aria-controls="group-${facet}"]`)!;
    if (group.getAttribute('aria-expanded') === 'false') await this.press(group);
    await this.press(this.find(`input[name="${facet}"][value="${value}"]`)!);
  }

  async search(text: string): Promise<void> {
    const field = this.find('#search-text') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Opens the details behind the title at this place of the view. */
  async open(index: number): Promise<void> {
    this.all('.title')[index]!.click();
    await until(() => this.find('#details-heading') !== null, 'the details are open');
  }

  /** A key as it reaches what has the focus. */
  async key(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    });
    (this.focused ?? this.element).dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }
}

let count = 0;

/** Puts a calendar with these attributes into a box of `width` CSS pixels; `feed` is what its address answers with. */
export function placeCalendarElement(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): CalendarDriver {
  count += 1;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('lotse-course-calendar');
  const address = typeof feed === 'string' ? feed : serveFeed(`calendar-${String(count)}`, feed);
  element.setAttribute('feed', address);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '#kontakt';
  link.textContent = 'Rufen Sie uns an';
  element.append(link);
  box.append(element);
  document.body.append(box);
  return new CalendarDriver(element);
}

/** The same, once everything the calendar can do is there. */
export async function placeCalendar(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): Promise<CalendarDriver> {
  const calendar = placeCalendarElement(feed, attributes, width);
  await calendar.isComplete();
  return calendar;
}
