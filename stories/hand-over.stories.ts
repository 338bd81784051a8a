// The hand-over card: full, empty, with entries that are gone, with Arabic beside German.
// Left out: keeping something, which the stories of the offer finder show.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { EMPTY_HAND_OVER, type HandOver, type HandOverItem } from '../src/domain/hand-over.js';
import { todayIn } from '../src/domain/plain-date.js';
import { changeHandOver } from '../src/offers/hand-over/collection.js';
import '../src/widgets/offer-finder/define.js';
import { serveFeed } from '../test/support/feed-server.js';
import { FinderDriver } from '../test/support/finder-driver.js';
import { until } from '../test/support/until.js';

const sample = sampleFeed(todayIn('Europe/Berlin'));

const meta: Meta = {
  title: 'Hand-over card',
  component: 'lotse-offer-finder',
  render: () =>
    html`<lotse-offer-finder feed=${serveFeed('sample', sample)}
      ><a href="#kontakt" lang="de">Wir beraten Sie auch am Telefon</a></lotse-offer-finder
    >`,
};
export default meta;

type Story = StoryObj;

const courses = sample.offers.filter(({ runs = [] }) => runs.length > 1).slice(0, 2);
const [chain] = sample.chains;
const items: readonly HandOverItem[] = [
  ...courses.map(({ id, runs = [] }) => ({ kind: 'offer' as const, id, part: runs[0]?.id })),
  {
    kind: 'offer',
    id: sample.offers.find(({ kind }) => kind === 'counselling')?.id ?? '',
    part: undefined,
  },
  { kind: 'step', id: chain?.id ?? '', part: chain?.steps[1]?.id },
];

/** Opens the card with these entries; afterwards nothing is kept any more. */
const withCard =
  (card: HandOver, sides: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const finder = await FinderDriver.in(canvasElement);
    // the line that opens the card is there only when something is kept
    changeHandOver({ ...card, items });
    await finder.element.updateComplete;
    await finder.press(finder.find('[data-way="hand-over"]')!);
    await until(() => finder.find('#hand-over-heading') !== null, 'the card is open');
    changeHandOver(card);
    await until(() => finder.all('.side-text').length === sides, 'all languages are there');
  };

/** Two courses with a date each, a counselling service and a step of a chain, in one language. */
export const Filled: Story = { play: withCard({ items, language: '' }, items.length) };

/** German and Arabic beside each other. */
export const WithArabic: Story = {
  play: withCard({ items, language: 'ar' }, 2 * items.length),
};

/** Everything has been taken off again. */
export const Empty: Story = { play: withCard(EMPTY_HAND_OVER, 0) };

/** An offer and a date that the feed does not have any more. */
export const Missing: Story = {
  play: withCard(
    {
      items: [
        { kind: 'offer', id: 'gone', part: undefined },
        { kind: 'offer', id: courses[0]?.id ?? '', part: 'gone' },
        { kind: 'step', id: 'gone', part: 'gone' },
      ],
      language: '',
    },
    3,
  ),
};
