// The welcome folder in every state. Most stories read the sample feed as published today; a few change it
// to show what a careless or unlucky feed looks like.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { todayIn } from '../src/domain/plain-date.js';
import '../src/widgets/welcome-compass/define.js';
import { CompassDriver } from '../test/support/compass-driver.js';
import { serveFeed, serveMissing, serveNothing } from '../test/support/feed-server.js';
import { until } from '../test/support/until.js';

interface Args {
  readonly feed: () => string;
  readonly survey?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
  readonly languageMenu?: boolean;
  readonly chains?: string;
}

const today = todayIn('Europe/Berlin');
const sample = sampleFeed(today);
/** The sample feed with another header or other records. */
const changed = (name: string, change: object) => () =>
  serveFeed(`compass-${name}`, { ...sample, ...change });
/** Questions of the widget's own, not those of the sample feed. */
const builtIn = changed('built-in', { matcher: [] });

const meta: Meta<Args> = {
  title: 'Welcome compass',
  component: 'lotse-welcome-compass',
  args: { feed: () => serveFeed('compass-sample', sample), survey: 'page' },
  argTypes: { feed: { control: false } },
  render: ({ feed, survey, theme, headingLevel, languageMenu, chains }) =>
    html`<lotse-welcome-compass
      feed=${feed()}
      survey=${survey ?? nothing}
      theme=${theme ?? nothing}
      heading-level=${headingLevel ?? 2}
      chains=${chains ?? nothing}
      ?language-menu=${languageMenu ?? false}
      ><a href="#kontakt" lang="de">Wir beraten Sie auch am Telefon</a></lotse-welcome-compass
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Lets a story act once the folder is there. */
const after =
  (
    play: (compass: CompassDriver) => Promise<void> = async () => undefined,
  ): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    play(await CompassDriver.in(canvasElement));

/** A tile for every chapter, and the ways in beside them. */
export const Default: Story = { play: after() };

/** The feed has not answered yet; a sign appears after 300 ms, the fallback link stays. */
export const Loading: Story = {
  args: { feed: () => serveNothing('compass-loading') },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('lotse-welcome-compass')!;
    await until(() => {
      const sign = element.shadowRoot?.querySelector('.loading');
      return sign instanceof Element && getComputedStyle(sign).visibility === 'visible';
    }, 'the sign of waiting is seen');
  },
};

/** A feed without a folder. */
export const Empty: Story = { args: { feed: changed('empty', { guide: [] }) }, play: after() };

/** There is no feed at this address. */
export const Failed: Story = {
  args: { feed: () => serveMissing('compass-missing') },
  play: after(),
};

/** Records of the feed that cannot be used, one chapter among them. */
export const Partial: Story = {
  args: { feed: changed('partial', { guide: [...sample.guide, { id: 'kaputt' }] }) },
  play: after(),
};

/** A chapter with its first section open: text, checklist, contacts, offers. */
export const Chapter: Story = {
  args: { languageMenu: true },
  play: after(async (compass) => {
    await compass.openChapter('willkommen');
    await compass.openSection('erste-tage');
  }),
};

/** Everything of a chapter open, with a chain that another page shows. */
export const AllOpen: Story = {
  args: { chains: 'prozessketten.html' },
  play: after(async (compass) => {
    await compass.openChapter('berufsbildung-und-studium');
    await compass.openAll();
  }),
};

/** A chapter in which nothing stands yet. */
export const EmptyChapter: Story = {
  args: {
    feed: changed('bare', {
      guide: sample.guide.map((chapter) => ({ ...chapter, sections: [] })),
    }),
  },
  play: after(async (compass) => compass.openChapter('geld')),
};

/** What matters in the first days, weeks and year. */
export const Path: Story = { play: after(async (compass) => compass.openPath()) };

/** Words were found. */
export const Search: Story = { play: after(async (compass) => compass.search('arzt')) };

/** Nothing was found: what to do then. */
export const NothingFound: Story = {
  play: after(async (compass) => compass.search('xylophon')),
};

const longWords = 'Kinderbetreuungsmöglichkeitenverzeichnis für Berufssprachkursteilnehmerinnen';

/** Compounds that are wider than a narrow column. */
export const LongGermanWords: Story = {
  args: {
    feed: changed('long', {
      guide: sample.guide.slice(0, 3).map((chapter) => ({
        ...chapter,
        title: longWords,
        sections: chapter.sections.map((section) => ({ ...section, title: longWords })),
      })),
    }),
  },
  play: after(async (compass) => {
    await compass.openChapter('willkommen');
    await compass.openSection('erste-tage');
  }),
};

/** Dark colours. */
export const Dark: Story = {
  args: { theme: 'dark' },
  play: after(async (compass) => {
    await compass.openChapter('gesundheit');
    await compass.openAll();
  }),
};

/** The short survey, all questions on one page. */
export const Survey: Story = {
  args: { feed: builtIn },
  play: after(async (compass) => compass.openSurvey()),
};

/** One question after the other. */
export const SurveyInSteps: Story = {
  args: { feed: builtIn, survey: 'steps' },
  play: after(async (compass) => {
    await compass.openSurvey();
    await compass.answer('script', 2);
    await compass.submit();
    await compass.submit();
  }),
};

/** The feed asks its own questions. */
export const OwnQuestions: Story = { play: after(async (compass) => compass.openSurvey()) };

/** What fits somebody with children who has time in the morning, and why. */
export const SurveyResult: Story = {
  args: { feed: builtIn },
  play: after(async (compass) => {
    await compass.openSurvey();
    await compass.answer('level', 1);
    await compass.answer('childcare', 0);
    await compass.answer('times', 0);
    await compass.answer('aim', 0);
    await compass.submit();
  }),
};

/** Nothing fits exactly: near misses, next steps and advice instead of an empty page. */
export const NearMisses: Story = {
  args: { feed: builtIn },
  play: after(async (compass) => {
    await compass.openSurvey();
    await compass.answer('level', 5);
    await compass.answer('times', 3);
    await compass.answer('aim', 0);
    await compass.submit();
  }),
};
