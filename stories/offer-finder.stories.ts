// The offer finder in every state. Most stories read the sample feed as published today, so that they
// never look expired; a few change it to show what a careless or unlucky feed looks like.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { addDays, todayIn } from '../src/domain/plain-date.js';
import '../src/widgets/offer-finder/define.js';
import { serveFeed, serveMissing, serveNothing } from '../test/support/feed-server.js';
import { FinderDriver } from '../test/support/finder-driver.js';
import { until } from '../test/support/until.js';

interface Args {
  readonly feed: () => string;
  readonly kind?: string;
  readonly audience?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
  readonly languageMenu?: boolean;
  readonly pictograms?: boolean;
  readonly width?: string;
}

const today = todayIn('Europe/Berlin');
const sample = sampleFeed(today);
const sampleAddress = () => serveFeed('sample', sample);
/** The sample feed with another header or other records. */
const changed = (name: string, change: object) => () => serveFeed(name, { ...sample, ...change });

const meta: Meta<Args> = {
  title: 'Offer finder',
  component: 'lotse-offer-finder',
  args: { feed: sampleAddress },
  argTypes: { feed: { control: false } },
  render: ({ feed, kind, audience, theme, headingLevel, languageMenu, pictograms, width }) =>
    html`<div class=${width ?? nothing}>
      <lotse-offer-finder
        feed=${feed()}
        kind=${kind ?? nothing}
        audience=${audience ?? nothing}
        theme=${theme ?? nothing}
        heading-level=${headingLevel ?? 2}
        ?language-menu=${languageMenu ?? false}
        ?pictograms=${pictograms ?? false}
        ><a href="#kontakt" lang="de">Wir beraten Sie auch am Telefon</a></lotse-offer-finder
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = (finder: FinderDriver) => Promise<void>;

/** Lets a story act once the finder shows something. */
const after =
  (play: Play): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    play(await FinderDriver.in(canvasElement));

/** All offers of the sample county. */
export const Default: Story = { play: after(async () => undefined) };

/** The feed has not answered yet; a sign appears after 300 ms, the fallback link stays. */
export const Loading: Story = {
  args: { feed: () => serveNothing('loading') },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('lotse-offer-finder')!;
    await until(() => {
      const sign = element.shadowRoot?.querySelector('.loading');
      return sign instanceof Element && getComputedStyle(sign).visibility === 'visible';
    }, 'the sign of waiting is seen');
  },
};

/** A feed without a single offer. */
export const Empty: Story = {
  args: { feed: changed('empty', { offers: [] }) },
  play: after(async () => undefined),
};

/** There is no feed at this address: a sentence, a way to try again, the fallback link. */
export const Failed: Story = {
  args: { feed: () => serveMissing('missing') },
  play: after(async () => undefined),
};

const longWords = 'Kinderbetreuungsmöglichkeitenverzeichnis für Berufssprachkursteilnehmerinnen';

/** Compounds that are wider than a narrow column. */
export const LongGermanWords: Story = {
  args: {
    feed: changed('long', {
      offers: sample.offers.slice(0, 8).map((offer) => ({ ...offer, name: longWords })),
      providers: sample.providers.map((provider) => ({
        ...provider,
        name: 'Volkshochschulzweckverbandsgeschäftsstelle Auenstadt-Niederrautenbachhausen',
      })),
    }),
  },
  play: after(async (finder) => finder.openFilters()),
};

/** Filters open in a narrow column. */
export const Filters: Story = {
  play: after(async (finder) => {
    await finder.openGroup('near');
    await finder.openGroup('topic');
    await finder.choose('kind', 'course');
    await finder.choose('level', 'A2');
    await finder.choose('starts', '8-weeks');
  }),
};

/** For people who read little. */
export const Pictograms: Story = {
  args: { pictograms: true },
  play: after(async () => undefined),
};

/** The same with a filter chosen by its picture. */
export const PictogramsChosen: Story = {
  args: { pictograms: true },
  play: after(async (finder) => finder.press(finder.find('.icon-button')!)),
};

/** Somebody is typing. */
export const Suggestions: Story = {
  play: after(async (finder) => finder.type('ku')),
};

/** As many active filters as a person could set. */
export const ManyChips: Story = {
  play: after(async (finder) => {
    for (const value of ['course', 'counselling', 'meeting', 'work']) {
      await finder.choose('kind', value);
    }
    for (const value of ['MO', 'TU', 'WE', 'TH', 'FR']) await finder.choose('weekday', value);
    for (const value of ['yes', 'onRequest', 'unknown']) await finder.choose('childcare', value);
    for (const value of ['morning', 'afternoon', 'evening']) {
      await finder.choose('timeOfDay', value);
    }
  }),
};

/** An editor has placed "all women's courses" on a page. */
export const WomensCourses: Story = {
  args: { kind: 'course', audience: 'women', headingLevel: 3 },
  play: after(async () => undefined),
};

/** Words that no offer answers. */
export const ZeroResults: Story = {
  play: after(async (finder) => {
    await finder.choose('kind', 'sport');
    await finder.choose('timeOfDay', 'morning');
    await finder.closeFilters();
    await finder.type('Quantenphysik');
  }),
};

/** Two filters that do not go together: which one to give up. */
export const ZeroResultsWithHints: Story = {
  play: after(async (finder) => {
    await finder.choose('kind', 'volunteering');
    await finder.choose('level', 'C1');
    await finder.closeFilters();
  }),
};

/** Some records of the feed cannot be used. */
export const Partial: Story = {
  args: {
    feed: changed('partial', {
      offers: [...sample.offers.slice(0, 6), { id: 'broken' }, { id: 'broken-too', kind: '?' }],
    }),
  },
  play: after(async () => undefined),
};

/** Nobody has looked at this feed for long. */
export const Stale: Story = {
  args: {
    feed: changed('stale', {
      generatedAt: `${addDays(today, -200)}T08:00:00+01:00`,
      validThrough: addDays(today, -20),
      offers: sample.offers.slice(0, 6).map((offer) => ({
        ...offer,
        modified: addDays(today, -400),
        lastReviewed: addDays(today, -390),
      })),
    }),
  },
  play: after(async () => undefined),
};

const withRuns = sample.offers.find(({ runs = [] }) => runs.length > 1)?.id ?? '';
const counselling = sample.offers.find(({ kind }) => kind === 'counselling')?.id ?? '';

/** A course with its dates. */
export const CourseDetails: Story = {
  args: { feed: changed('course', { offers: bringForward(withRuns) }) },
  play: after(async (finder) => finder.open(withRuns)),
};

/** A counselling service with its hours. */
export const CounsellingDetails: Story = {
  args: { feed: changed('counselling', { offers: bringForward(counselling) }) },
  play: after(async (finder) => finder.open(counselling)),
};

/** Offers with this one as the first, so that it stands on the first page. */
function bringForward(id: string): readonly unknown[] {
  const first = sample.offers.filter((offer) => offer.id === id);
  return [...first, ...sample.offers.filter((offer) => offer.id !== id).slice(0, 10)];
}

/** With the menu that switches the language of the page. */
export const LanguageMenu: Story = {
  args: { languageMenu: true },
  play: after(async () => undefined),
};

/** On a page that wants dark colours. */
export const Dark: Story = { args: { theme: 'dark' }, play: after(async () => undefined) };

/** A feed whose own language is Arabic: everything else is marked as foreign. */
export const ArabicFeed: Story = {
  args: {
    feed: changed('arabic', {
      defaultLanguage: 'ar',
      languages: ['ar'],
      offers: sample.offers.slice(0, 3).map((offer) => ({
        id: offer.id,
        kind: offer.kind,
        provider: offer.provider,
        modified: offer.modified,
        runs: offer.runs,
        courseType: offer.courseType,
        name: 'دورة لغة ألمانية',
        summary: 'تتعلمون القراءة والكتابة والتحدث',
      })),
      providers: sample.providers.map(({ id }) => ({ id, name: 'مركز التعليم' })),
      places: sample.places.map(({ id, location }) => ({ id, location, name: 'مدرسة المدينة' })),
      contacts: [],
      publisher: { name: 'منطقة أوينتال' },
      holidays: [],
    }),
  },
  play: after(async () => undefined),
};
