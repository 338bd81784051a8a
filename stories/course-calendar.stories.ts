// The course calendar in every state. Most stories read the sample feed as published today, so that they
// never look expired; a few change it to show what a careless or unlucky feed looks like.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { addDays, todayIn } from '../src/domain/plain-date.js';
import '../src/widgets/course-calendar/define.js';
import { CalendarDriver } from '../test/support/calendar-driver.js';
import { serveFeed, serveMissing, serveNothing } from '../test/support/feed-server.js';
import { until } from '../test/support/until.js';

interface Args {
  readonly feed: () => string;
  readonly view?: string;
  readonly groupBy?: string;
  readonly planning?: boolean;
  readonly kind?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
  readonly languageMenu?: boolean;
}

const today = todayIn('Europe/Berlin');
const sample = sampleFeed(today);
const sampleAddress = () => serveFeed('sample', sample);
/** The sample feed with another header or other records. */
const changed = (name: string, change: object) => () =>
  serveFeed(`calendar-${name}`, { ...sample, ...change });

const meta: Meta<Args> = {
  title: 'Course calendar',
  component: 'lotse-course-calendar',
  args: { feed: sampleAddress },
  argTypes: { feed: { control: false } },
  render: ({ feed, view, groupBy, planning, kind, theme, headingLevel, languageMenu }) =>
    html`<lotse-course-calendar
      feed=${feed()}
      view=${view ?? nothing}
      group-by=${groupBy ?? nothing}
      ?planning=${planning ?? false}
      kind=${kind ?? nothing}
      theme=${theme ?? nothing}
      heading-level=${headingLevel ?? 2}
      ?language-menu=${languageMenu ?? false}
      ><a href="#kontakt" lang="de">Wir beraten Sie auch am Telefon</a></lotse-course-calendar
    >`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = (calendar: CalendarDriver) => Promise<void>;

/** Lets a story act once the calendar shows something. */
const after =
  (play: Play): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    play(await CalendarDriver.in(canvasElement));

/** What the width asks for: a list of days in narrow containers, a month in wide ones. */
export const Default: Story = { play: after(async () => undefined) };

/** A list of days; a series stands at its next date. */
export const Agenda: Story = {
  args: { view: 'agenda' },
  play: after(async (calendar) => {
    await calendar.press(calendar.find('button.series')!);
  }),
};

/** Only courses, so that they can be called courses. */
export const Month: Story = {
  args: { view: 'month', kind: 'course' },
  play: after(async () => undefined),
};

/** A day of the month is open. */
export const OneDay: Story = {
  args: { view: 'month' },
  play: after(async (calendar) => {
    await calendar.openDay(calendar.find('.day:has(.count)')!.dataset['day']!);
  }),
};

/** Bars over twelve weeks, by level. */
export const Timeline: Story = {
  args: { view: 'timeline', kind: 'course' },
  play: after(async (calendar) => calendar.hasTimeline()),
};

/** Bars over a year, by place. */
export const TimelineOfAYear: Story = {
  args: { view: 'timeline', groupBy: 'place' },
  play: after(async (calendar) => {
    await calendar.hasTimeline();
    await calendar.select('span', '12-months');
  }),
};

/** What coordinators need to see. */
export const Planning: Story = {
  args: { view: 'timeline', planning: true, kind: 'course' },
  play: after(async (calendar) => calendar.hasTimeline()),
};

/** The feed has not answered yet; a sign appears after 300 ms, the fallback link stays. */
export const Loading: Story = {
  args: { feed: () => serveNothing('calendar-loading') },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('lotse-course-calendar')!;
    await until(() => {
      const sign = element.shadowRoot?.querySelector('.loading');
      return sign instanceof Element && getComputedStyle(sign).visibility === 'visible';
    }, 'the sign of waiting is seen');
  },
};

/** A feed without a single date. */
export const Empty: Story = {
  args: { feed: changed('empty', { offers: [] }) },
  play: after(async () => undefined),
};

/** There is no feed at this address: a sentence, a way to try again, the fallback link. */
export const Failed: Story = {
  args: { feed: () => serveMissing('calendar-missing') },
  play: after(async () => undefined),
};

const longWords = 'Kinderbetreuungsmöglichkeitenverzeichnis für Berufssprachkursteilnehmerinnen';

/** Compounds that are wider than a narrow column. */
export const LongGermanWords: Story = {
  args: {
    view: 'month',
    feed: changed('long', {
      offers: sample.offers.slice(0, 30).map((offer) => ({ ...offer, name: longWords })),
    }),
  },
  play: after(async (calendar) => calendar.openFilters()),
};

/** Filters open and set. */
export const Filters: Story = {
  play: after(async (calendar) => {
    await calendar.choose('kind', 'course');
    await calendar.choose('level', 'A2');
    await calendar.choose('starts', '8-weeks');
  }),
};

/** Two filters that do not go together: which one to give up. */
export const NothingFits: Story = {
  play: after(async (calendar) => {
    await calendar.choose('kind', 'volunteering');
    await calendar.choose('level', 'C1');
    await calendar.press(calendar.find('.filter-button')!);
  }),
};

/** One offer in place of the list. */
export const Details: Story = {
  args: { view: 'agenda', kind: 'course' },
  play: after(async (calendar) => calendar.open(0)),
};

/** What has been called off, put off, moved or takes several days. */
export const Changes: Story = {
  args: { view: 'agenda', feed: changed('changes', { offers: changes() }) },
  play: after(async () => undefined),
};

/** Nobody has looked at this feed for long, and some of it cannot be used. */
export const StaleAndPartial: Story = {
  args: {
    view: 'agenda',
    feed: changed('stale', {
      generatedAt: `${addDays(today, -200)}T08:00:00+01:00`,
      validThrough: addDays(today, -20),
      offers: [...sample.offers.slice(0, 40), { id: 'broken' }],
    }),
  },
  play: after(async () => undefined),
};

/** With the menu that switches the language of the page. */
export const LanguageMenu: Story = {
  args: { view: 'agenda', languageMenu: true, kind: 'course' },
  play: after(async () => undefined),
};

/** On a page that wants dark colours. */
export const Dark: Story = {
  args: { theme: 'dark', view: 'timeline' },
  play: after(async (calendar) => calendar.hasTimeline()),
};

function changes(): readonly object[] {
  const session = (days: number, more: object = {}) => ({
    date: addDays(today, days),
    startTime: '18:00',
    endTime: '20:15',
    ...more,
  });
  const offer = (id: string, name: string, run: object, more: object = {}) => ({
    id,
    name,
    kind: 'course',
    courseType: 'self-paid',
    level: { entry: 'A2', target: 'B1' },
    provider: sample.providers[0]!.id,
    place: sample.places[0]!.id,
    modified: today,
    runs: [{ id: 'r', ...run }],
    ...more,
  });
  return [
    offer('off', 'Deutsch am Abend', {
      sessions: [session(1), session(3, { status: 'cancelled' }), session(8)],
    }),
    offer('moved', 'Lernwerkstatt', {
      sessions: [session(2, { status: 'rescheduled', title: 'Prüfung üben' })],
    }),
    offer('online', 'Sprachtreff', { sessions: [session(4, { status: 'movedOnline' })] }),
    offer('week', 'Ferienkurs', { startDate: addDays(today, 5), endDate: addDays(today, 9) }),
    offer('put-off', 'Alphabetisierung', {
      startDate: addDays(today, 7),
      status: 'postponed',
    }),
    offer('rolling', 'Offene Sprechstunde', { rolling: true, scheduleNote: 'nach Absprache' }),
  ];
}
