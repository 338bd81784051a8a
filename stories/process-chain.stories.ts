// The process chains in every state. Most stories read the sample feed; a few change it to show what a
// careless or unlucky feed looks like.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { addDays, todayIn } from '../src/domain/plain-date.js';
import type { Chain } from '../src/feed/schema.js';
import '../src/widgets/process-chain/define.js';
import { ChainDriver } from '../test/support/chain-driver.js';
import { serveFeed, serveMissing, serveNothing } from '../test/support/feed-server.js';
import { until } from '../test/support/until.js';

interface Args {
  readonly feed: () => string;
  readonly chain?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
  readonly languageMenu?: boolean;
}

const today = todayIn('Europe/Berlin');
const sample = sampleFeed(today);
/** The sample feed with another header or other records. */
const changed = (name: string, change: object) => () =>
  serveFeed(`chain-${name}`, { ...sample, ...change });

const meta: Meta<Args> = {
  title: 'Process chain',
  component: 'lotse-process-chain',
  args: { feed: () => serveFeed('chain-sample', sample), chain: 'weg-in-arbeit' },
  argTypes: { feed: { control: false } },
  render: ({ feed, chain, theme, headingLevel, languageMenu }) =>
    html`<lotse-process-chain
      feed=${feed()}
      chain=${chain ?? nothing}
      theme=${theme ?? nothing}
      heading-level=${headingLevel ?? 2}
      ?language-menu=${languageMenu ?? false}
      ><a href="#kontakt" lang="de">Wir beraten Sie auch am Telefon</a></lotse-process-chain
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Lets a story act once the chain is there. */
const after =
  (
    play: (chain: ChainDriver) => Promise<void> = async () => undefined,
  ): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    play(await ChainDriver.in(canvasElement));

/** Step by step into work: questions, answers and ways back. */
export const Default: Story = { play: after() };

/** No chain is named: people choose one. */
export const Choice: Story = { args: { chain: '' }, play: after() };

/** The feed has not answered yet; a sign appears after 300 ms, the fallback link stays. */
export const Loading: Story = {
  args: { feed: () => serveNothing('chain-loading') },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('lotse-process-chain')!;
    await until(() => {
      const sign = element.shadowRoot?.querySelector('.loading');
      return sign instanceof Element && getComputedStyle(sign).visibility === 'visible';
    }, 'the sign of waiting is seen');
  },
};

/** A feed without chains. */
export const Empty: Story = { args: { feed: changed('empty', { chains: [] }) }, play: after() };

/** There is no feed at this address. */
export const Failed: Story = {
  args: { feed: () => serveMissing('chain-missing') },
  play: after(),
};

/** The chain that was asked for is not in the feed. */
export const UnknownChain: Story = { args: { chain: 'gibt-es-nicht' }, play: after() };

/** Records of the feed that cannot be used, one chain among them. */
export const Partial: Story = {
  args: { feed: changed('partial', { chains: [...sample.chains, { id: 'kaputt' }] }) },
  play: after(),
};

/** Nobody has looked at this feed for long. */
export const Stale: Story = {
  args: {
    feed: changed('stale', {
      generatedAt: `${addDays(today, -200)}T08:00:00+01:00`,
      validThrough: addDays(today, -20),
    }),
  },
  play: after(),
};

/** Every step open: descriptions, helpers, what to bring, offers with their next start. */
export const AllOpen: Story = {
  play: after(async (chain) => chain.pressTool(chain.openAllWords)),
};

/** Some steps done, at one of them, remembered nowhere. */
export const UnderWay: Story = {
  play: after(async (chain) => {
    await chain.tick('ankommen');
    await chain.tick('arbeitserlaubnis');
    await chain.open('deutsch-stand');
    await chain.press(chain.panel('deutsch-stand').querySelector<HTMLElement>('.marking button'));
  }),
};

/** The drawing of the whole way: a map in wide places, a rail in narrow ones. */
export const WithOverview: Story = {
  play: after(async (chain) => {
    if (chain.find('.drawing') === null) await chain.showOverview();
  }),
};

/** Ten steps to an integration concept and two after it. */
export const Concept: Story = { args: { chain: 'integrationskonzept' }, play: after() };

/** From office to office. */
export const Forwarding: Story = { args: { chain: 'weiterleitung' }, play: after() };

/** One offer, opened from a step. */
export const OneOffer: Story = {
  play: after(async (chain) => {
    await chain.open('ankommen');
    await chain.press(chain.find('.offer-link'));
    await until(() => chain.find('#details-heading') !== null, 'the offer is open');
  }),
};

/** On a page that wants dark colours. */
export const Dark: Story = {
  args: { theme: 'dark' },
  play: after(async (chain) => {
    await chain.open('ankommen');
    await chain.tick('ankommen');
  }),
};

/** With the menu that switches the language of the page. */
export const LanguageMenu: Story = { args: { languageMenu: true }, play: after() };

const only = (chain: Omit<Chain, 'modified'>) =>
  changed(chain.id, { chains: [{ modified: today, ...chain }] });

const longWord = 'Aufenthaltsbescheinigungsverlängerungsantragsformularvordruck';

/** Compounds that are wider than a narrow column, in every place that holds words. */
export const LongGermanWords: Story = {
  args: {
    chain: '',
    feed: only({
      id: 'lang',
      title: `${longWord} und Kinderbetreuungsmöglichkeitenverzeichnis`,
      start: 'a',
      phases: [{ id: 'p', title: longWord }],
      steps: [
        {
          id: 'a',
          phase: 'p',
          title: longWord,
          documents: [longWord],
          duration: longWord,
          cost: longWord,
          question: longWord,
          optional: true,
          next: [
            { to: 'b', when: longWord },
            { to: 'c', when: longWord },
          ],
        },
        { id: 'b', phase: 'p', title: longWord, next: [{ to: 'c' }] },
        {
          id: 'c',
          phase: 'p',
          title: longWord,
          responsible: [sample.providers[0]!.id],
          next: [{ to: 'a', when: longWord, back: true }],
        },
      ],
    }),
  },
  play: after(async (chain) => {
    await chain.pressTool(chain.openAllWords);
    if (chain.find('.drawing') === null) await chain.showOverview();
  }),
};

/** A careless chain: a circle nobody marked, a diamond, a step nothing leads to, a way into nothing. */
export const Hostile: Story = {
  args: {
    chain: '',
    feed: only({
      id: 'wirr',
      title: 'Ein verworrener Weg',
      start: 'a',
      phases: [{ id: 'p', title: 'Anfang' }],
      steps: [
        { id: 'a', phase: 'p', title: 'Raute oben', next: [{ to: 'b' }, { to: 'c' }] },
        { id: 'b', phase: 'p', title: 'Raute links', next: [{ to: 'd' }, { to: 'gibt-es-nicht' }] },
        { id: 'c', phase: 'unbekannt', title: 'Raute rechts', next: [{ to: 'd' }] },
        { id: 'd', title: 'Raute unten', next: [{ to: 'e' }] },
        { id: 'e', title: 'Kreis', next: [{ to: 'd' }, { to: 'e' }] },
        { id: 'x', title: 'Niemand führt hierher', next: [{ to: 'd' }] },
      ],
    }),
  },
  play: after(async (chain) => {
    if (chain.find('.drawing') === null) await chain.showOverview();
  }),
};

/** As many steps as the standard allows. */
export const TwoHundredSteps: Story = {
  args: {
    chain: '',
    feed: only({
      id: 'zweihundert',
      title: 'Zweihundert Schritte',
      start: 's0',
      steps: [...Array(200).keys()].map((at) => ({
        id: `s${String(at)}`,
        title: `Schritt mit der Nummer ${String(at + 1)}`,
        ...(at < 199 && { next: [{ to: `s${String(at + 1)}` }] }),
      })),
    }),
  },
  play: after(async (chain) => chain.showOverview()),
};

/** Questions inside answers, fifty deep. */
export const FiftyDeep: Story = {
  args: {
    chain: '',
    feed: only({
      id: 'tief',
      title: 'Fünfzig Fragen tief',
      start: 'q0',
      steps: [...Array(50).keys()].flatMap((at) => [
        {
          id: `q${String(at)}`,
          title: `Frage ${String(at + 1)}`,
          question: 'Trifft das auf Sie zu?',
          next: [
            { to: `e${String(at)}`, when: 'Ja' },
            ...(at < 49 ? [{ to: `q${String(at + 1)}`, when: 'Nein' }] : []),
          ],
        },
        { id: `e${String(at)}`, title: `Antwort ${String(at + 1)}` },
      ]),
    }),
  },
  play: after(async (chain) => chain.showOverview()),
};

const withRuns = (chain: Chain): Chain => ({
  ...chain,
  title: 'الطريق إلى العمل',
  intro: [{ type: 'paragraph', text: 'خطوة بخطوة' }],
  phases: [],
  steps: [
    {
      id: 'a',
      title: 'الحديث الأول',
      question: 'هل يحق لك العمل؟',
      next: [
        { to: 'b', when: 'نعم' },
        { to: 'c', when: 'لا' },
      ],
    },
    { id: 'b', title: 'البحث عن عمل', duration: 'شهر واحد', documents: ['السيرة الذاتية'] },
    { id: 'c', title: 'طلب الإذن', next: [{ to: 'b' }, { to: 'a', when: 'العودة', back: true }] },
  ],
  start: 'a',
});

/** A feed whose own language is Arabic: everything else is marked as foreign. */
export const ArabicFeed: Story = {
  args: {
    chain: '',
    feed: changed('arabic', {
      defaultLanguage: 'ar',
      languages: ['ar'],
      chains: sample.chains.slice(0, 1).map(withRuns),
      offers: [],
      providers: [],
      places: [],
      contacts: [],
      guide: [],
      news: [],
      matcher: [],
      publisher: { name: 'منطقة أوينتال' },
      holidays: [],
    }),
  },
  play: after(async (chain) => chain.pressTool(chain.openAllWords)),
};
