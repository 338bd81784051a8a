// What a page can set from outside has its effect in every widget: the custom properties and parts of the
// manifest, measured by computed styles. Left out: colours that cannot be read (test/ui/styles.browser.ts).
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../src/i18n/locale.js';
import { until } from '../support/until.js';
import { addRules, allInside, clearHostPage, placeAllViews, WIDGETS } from './support/widgets.js';

type Check = (style: CSSStyleDeclaration, element: HTMLElement) => boolean;

/** A value for each property and what some element of the widget looks like with it. */
const PROPERTIES: readonly [property: string, value: string, isThere: Check][] = [
  [
    '--lotse-color-accent',
    'rgb(122, 31, 92)',
    ({ color, backgroundColor, borderTopColor }) =>
      [color, backgroundColor, borderTopColor].includes('rgb(122, 31, 92)'),
  ],
  ['--lotse-color-on-accent', 'rgb(255, 250, 205)', ({ color }) => color === 'rgb(255, 250, 205)'],
  ['--lotse-color-text', 'rgb(20, 40, 20)', ({ color }) => color === 'rgb(20, 40, 20)'],
  [
    '--lotse-color-surface',
    'rgb(250, 255, 250)',
    ({ backgroundColor }) => backgroundColor === 'rgb(250, 255, 250)',
  ],
  ['--lotse-font-family', 'Courier', ({ fontFamily }) => fontFamily === 'Courier'],
  ['--lotse-font-size', '21px', ({ fontSize }) => fontSize === '21px'],
  ['--lotse-radius', '13px', ({ borderTopLeftRadius }) => borderTopLeftRadius === '13px'],
  ['--lotse-space', '7px', ({ paddingTop }) => paddingTop === '14px'],
];

const PARTS = ['card', 'title', 'button', 'input', 'select', 'status'];

describe('theming from outside', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearHostPage);

  for (const widget of WIDGETS) {
    it(`every custom property changes <lotse-${widget.name}>`, async () => {
      const style = PROPERTIES.map(([property, value]) => `${property}: ${value}`).join(';');
      const drawn = allInside(await placeAllViews(widget, style));
      const missing = PROPERTIES.filter(
        ([, , isThere]) => !drawn.some((element) => isThere(getComputedStyle(element), element)),
      );
      expect(missing.map(([property]) => property)).to.deep.equal([]);
    });

    it(`every part of <lotse-${widget.name}> can be styled`, async () => {
      addRules(
        PARTS.map(
          (part, at) => `lotse-${widget.name}::part(${part}) { outline: ${at + 11}px solid red }`,
        ).join('\n'),
      );
      const drawn = allInside(await placeAllViews(widget));
      const widths = new Set(drawn.map((element) => getComputedStyle(element).outlineWidth));
      // a field to choose from is an input as well, so the later rule wins there
      const missing = PARTS.filter((_, at) => !widths.has(`${at + 11}px`));
      expect(missing.filter((part) => part !== 'input')).to.deep.equal([]);
      expect(drawn.some((element) => element.part.contains('input'))).to.equal(true);
    });

    it(`<lotse-${widget.name}> takes font and colour of the page by itself`, async () => {
      const style = 'font-family: Courier; color: rgb(50, 20, 20)';
      for (const element of await placeAllViews(widget, style)) {
        const { fontFamily, color } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
        expect([fontFamily, color]).to.deep.equal(['Courier', 'rgb(50, 20, 20)']);
      }
    });

    it(`<lotse-${widget.name}> refuses an accent that cannot be read, light and dark`, async () => {
      for (const [theme, accent] of [
        ['light', '#ffd700'],
        ['dark', '#000080'],
      ] as const) {
        const style = `--lotse-color-accent: ${accent}`;
        const drawn = await placeAllViews(widget, style);
        for (const element of drawn) element.setAttribute('theme', theme);
        const root = drawn[0]!.shadowRoot!.querySelector<HTMLElement>('.root')!;
        const setAside = () => root.style.getPropertyValue('--lotse-color-accent') === 'initial';
        await until(setAside, 'the accent is set aside');
        const refused = getComputedStyle(addProbe(drawn[0]!)).color;
        expect(refused).to.equal(theme === 'light' ? 'rgb(11, 74, 143)' : 'rgb(156, 195, 255)');
      }
    });
  }
});

/** An element in the colour of links. */
function addProbe(widget: HTMLElement): HTMLElement {
  const probe = document.createElement('span');
  probe.style.color = 'var(--_accent)';
  widget.shadowRoot!.querySelector('.root')!.append(probe);
  return probe;
}
