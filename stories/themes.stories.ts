// The style sheets of src/themes on pages they are made for; the ones of KERN with KERN's own styles. The page is a
// shadow tree, so that its styles reach no other story. Left out: the states of the widgets (their own stories).
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleFeed } from '../sample/index.js';
import { todayIn } from '../src/domain/plain-date.js';
import '../src/widgets/offer-finder/define.js';
import '../src/widgets/process-chain/define.js';
import { ChainDriver } from '../test/support/chain-driver.js';
import { serveFeed } from '../test/support/feed-server.js';
import { FinderDriver } from '../test/support/finder-driver.js';
import { until } from '../test/support/until.js';

const THEMES = {
  kern: new URL('../src/themes/kern.css', import.meta.url),
  plain: new URL('../src/themes/plain.css', import.meta.url),
  dark: new URL('../src/themes/dark.css', import.meta.url),
};
const KERN = new URL('../node_modules/@kern-ux/native/dist/kern.min.css', import.meta.url);

interface Args {
  readonly theme: keyof typeof THEMES;
  /** KERN's own switch; empty on pages without KERN. */
  readonly kern: '' | 'light' | 'dark';
}

const feed = () => serveFeed('themes', sampleFeed(todayIn('Europe/Berlin')));

/** Rules for a document, for a shadow tree: what they say of the page they say of its host. */
async function sheetOf(address: URL): Promise<CSSStyleSheet> {
  const text = await (await fetch(address)).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    text.replace(/:root\b/g, ':host').replace(/(^|[},])(html|body)(?=[{,:])/g, '$1:host'),
  );
  return sheet;
}

const page = `
  <main class="page">
    <h2 class="kern-heading-medium" lang="de" dir="ltr">Deutsch lernen im Landkreis</h2>
    <p class="kern-body" lang="de" dir="ltr">Hier finden Sie Kurse und Beratung. Fragen Sie uns, wenn Sie nicht weiterwissen.</p>
    <p lang="de" dir="ltr"><button type="button" class="kern-btn kern-btn--primary"><span class="kern-label">Termin vereinbaren</span></button></p>
    <div class="widgets"></div>
  </main>`;

const meta: Meta<Args> = {
  title: 'Themes',
  render: () => html`<div class="theme-page"></div>`,
};
export default meta;

type Story = StoryObj<Args>;

function addWidgets(frame: HTMLElement): void {
  const address = feed();
  for (const [name, attributes] of [
    ['offer-finder', { 'page-size': '5', 'heading-level': '3' }],
    ['process-chain', { chain: 'weg-in-arbeit', 'heading-level': '3' }],
  ] as const) {
    const widget = document.createElement(`lotse-${name}`);
    for (const [key, value] of Object.entries({ feed: address, ...attributes })) {
      widget.setAttribute(key, value);
    }
    frame.append(widget);
  }
}

/** Fills the page with its styles, its own words and the widgets. */
const play: NonNullable<Story['play']> = async ({ canvasElement, args }) => {
  const host = canvasElement.querySelector<HTMLElement>('.theme-page')!;
  const root = host.attachShadow({ mode: 'open' });
  const { theme, kern } = args;
  const addresses = kern === '' ? [THEMES[theme]] : [KERN, THEMES[theme]];
  root.adoptedStyleSheets = await Promise.all(addresses.map(sheetOf));
  root.innerHTML = page;
  if (kern !== '') root.querySelector('main')!.dataset['kernTheme'] = kern;
  const frame = root.querySelector<HTMLElement>('.widgets')!;
  addWidgets(frame);
  await FinderDriver.in(frame);
  await ChainDriver.in(frame);
  // what the page looks like is judged after everything else
  const areDark = () =>
    [...frame.children].every(({ shadowRoot }) => Boolean(shadowRoot?.querySelector('.root.dark')));
  if (kern === 'dark') await until(areDark, 'the widgets are as dark as the page');
};

/** On a page that uses KERN. */
export const Kern: Story = { args: { theme: 'kern', kern: 'light' }, play };

/** On a page whose reader has switched KERN to dark. */
export const KernDark: Story = { args: { theme: 'kern', kern: 'dark' }, play };

/** Black and white, on a page without much colour. */
export const Plain: Story = { args: { theme: 'plain', kern: '' }, play };

/** A dark widget on a light page. */
export const Dark: Story = { args: { theme: 'dark', kern: '' }, play };
