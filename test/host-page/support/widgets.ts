// The four widgets as a page would hold them, each in the views that together show everything a page can style.
// The feed is the sample feed of today; only the network is replaced. Left out: what the widgets can do.
import '../../../src/widgets/course-calendar/define.js';
import '../../../src/widgets/offer-finder/define.js';
import '../../../src/widgets/process-chain/define.js';
import '../../../src/widgets/welcome-compass/define.js';
import { sampleFeed } from '../../../sample/index.js';
import { todayIn } from '../../../src/domain/plain-date.js';
import { comeToRest } from '../../stories/support/story.js';
import { CalendarDriver } from '../../support/calendar-driver.js';
import { ChainDriver } from '../../support/chain-driver.js';
import { CompassDriver } from '../../support/compass-driver.js';
import { serveFeed } from '../../support/feed-server.js';
import { FinderDriver } from '../../support/finder-driver.js';

const feed = sampleFeed(todayIn('Europe/Berlin'));

interface View {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Waits until the view is complete, and opens what it is about. */
  readonly open: (frame: HTMLElement) => Promise<unknown>;
}

export interface Widget {
  readonly name: string;
  readonly views: Readonly<Record<string, View>>;
}

const inChapter = async (frame: HTMLElement): Promise<void> => {
  const compass = await CompassDriver.in(frame);
  const chapters = compass.all('[data-chapter]').map(({ dataset }) => dataset['chapter'] ?? '');
  await compass.openChapter(chapters[1] ?? '');
  await compass.openAll();
};

const inSurvey = async (frame: HTMLElement): Promise<void> => {
  const compass = await CompassDriver.in(frame);
  await compass.openSurvey();
};

export const WIDGETS: readonly Widget[] = [
  {
    name: 'offer-finder',
    views: { list: { open: (frame) => FinderDriver.in(frame) } },
  },
  {
    name: 'course-calendar',
    views: {
      agenda: { attributes: { view: 'agenda' }, open: (frame) => CalendarDriver.in(frame) },
      month: { attributes: { view: 'month' }, open: (frame) => CalendarDriver.in(frame) },
    },
  },
  {
    name: 'process-chain',
    views: {
      choice: { open: (frame) => ChainDriver.in(frame) },
      chain: { attributes: { chain: 'weg-in-arbeit' }, open: (frame) => ChainDriver.in(frame) },
    },
  },
  {
    name: 'welcome-compass',
    views: {
      home: { open: (frame) => CompassDriver.in(frame) },
      chapter: { open: inChapter },
      survey: { attributes: { survey: 'page' }, open: inSurvey },
    },
  },
];

/** A box of this width in the page; goes with `clearHostPage`. */
export function addBox(width = 640): HTMLElement {
  const box = document.createElement('div');
  box.className = 'host-page-box';
  box.style.inlineSize = `${String(width)}px`;
  document.body.append(box);
  return box;
}

/** Rules of the page; they go with `clearHostPage`. */
export function addRules(text: string): void {
  const sheet = document.createElement('style');
  sheet.className = 'host-page-rules';
  sheet.textContent = text;
  document.head.append(sheet);
}

export function clearHostPage(): void {
  for (const one of document.querySelectorAll('.host-page-box, .host-page-rules')) one.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Puts a view of a widget into `frame`, complete and at rest; `style` is that of the element. */
export async function placeView(
  { name }: Widget,
  { attributes = {}, open }: View,
  frame: HTMLElement,
  style = '',
): Promise<HTMLElement> {
  const element = document.createElement(`lotse-${name}`);
  const all = {
    feed: serveFeed('host-page', feed),
    'language-menu': '',
    lang: 'de',
    ...attributes,
  };
  for (const [attribute, value] of Object.entries(all)) element.setAttribute(attribute, value);
  element.style.cssText = style;
  const link = document.createElement('a');
  link.href = '/kontakt';
  link.textContent = 'Wir beraten Sie auch am Telefon';
  element.append(link);
  frame.append(element);
  await open(frame);
  await comeToRest(element);
  return element;
}

/** All views of a widget, one below the other in boxes of their own. */
export async function placeAllViews(
  widget: Widget,
  style = '',
  width = 640,
): Promise<HTMLElement[]> {
  const placed: HTMLElement[] = [];
  for (const view of Object.values(widget.views)) {
    placed.push(await placeView(widget, view, addBox(width), style));
  }
  return placed;
}

/** Everything drawn inside widgets. */
export const allInside = (widgets: readonly HTMLElement[]): HTMLElement[] =>
  widgets.flatMap((widget) => [
    ...widget.shadowRoot!.querySelectorAll<HTMLElement>('.root, .root *'),
  ]);
