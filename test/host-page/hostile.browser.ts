// What must hold in every page (support/hosts.ts) for every widget: text that can be read, in size and contrast, as it
// was written; nothing sticks out; controls can be hit; everything can be seen. Left out: scripts of
// pages and everything that needs the loader (hosts.built.ts).
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../src/i18n/locale.js';
import { contrastOf, parseColor, READABLE, type Rgb } from '../../src/ui/contrast.js';
import { describeElement, renderedParent, renderedTexts } from '../stories/support/flat-tree.js';
import { findOverflow, findSmallTargets } from '../stories/support/layout-check.js';
import { eventually } from '../support/until.js';
import { HOSTS, type Host } from './support/hosts.js';
import { addBox, addRules, clearHostPage, placeView, WIDGETS } from './support/widgets.js';

/** Smallest text of a widget, 0.875 of its 16 pixels. */
const SMALLEST = 14;

function findSmallText(frame: Element): string[] {
  return renderedTexts(frame).flatMap((text) => {
    const parent = text.parentElement!;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    return size >= SMALLEST ? [] : [`${String(size)} px: ${describeElement(parent)}`];
  });
}

/** What is behind an element as painted; undefined behind a picture. */
function groundBehind(start: Element): Rgb | undefined {
  const { backgroundColor, backgroundImage } = getComputedStyle(start);
  if (backgroundImage !== 'none') return undefined;
  const layer = parseColor(backgroundColor) ?? { rgb: [1, 1, 1] as const, alpha: 0 };
  if (layer.alpha === 1) return layer.rgb;
  const above = renderedParent(start);
  const below = above === undefined ? ([1, 1, 1] as const) : groundBehind(above);
  const mix = (at: 0 | 1 | 2) => layer.rgb[at] * layer.alpha + below![at] * (1 - layer.alpha);
  return below && [mix(0), mix(1), mix(2)];
}

function findUnreadable(frame: Element): string[] {
  return renderedTexts(frame).flatMap((text) => {
    const parent = text.parentElement!;
    const color = parseColor(getComputedStyle(parent).color)?.rgb;
    const ground = groundBehind(parent);
    if (!color || !ground) return [`on a picture: ${describeElement(parent)}`];
    const ratio = contrastOf(color, ground);
    return ratio >= READABLE ? [] : [`${ratio.toFixed(2)} : 1, ${describeElement(parent)}`];
  });
}

/** How text must stand, whatever the page does with its own. */
const AS_WRITTEN: Readonly<Record<string, string>> = {
  'text-transform': 'none',
  'letter-spacing': 'normal',
  'word-spacing': '0px',
  'text-indent': '0px',
  'white-space': 'normal',
  'word-break': 'normal',
  'writing-mode': 'horizontal-tb',
  'font-style': 'normal',
  'font-variant-caps': 'normal',
  'text-shadow': 'none',
  'text-align': 'start',
  direction: 'ltr',
  'pointer-events': 'auto',
  cursor: 'auto',
  visibility: 'visible',
};

function findChanged(root: Element): string[] {
  const style = getComputedStyle(root);
  return Object.entries(AS_WRITTEN).flatMap(([name, expected]) => {
    const value = style.getPropertyValue(name);
    return value === expected ? [] : [`${name}: ${value}`];
  });
}

function findInvisible(element: HTMLElement): string[] {
  const { width, height } = element.getBoundingClientRect();
  return width >= 279 && height > 100 ? [] : [`is ${Math.round(width)} × ${Math.round(height)} px`];
}

function findings(element: HTMLElement): string[] {
  const root = element.shadowRoot!.querySelector('.root')!;
  return [
    ...findInvisible(element),
    ...findChanged(root),
    ...findSmallText(root),
    ...findUnreadable(root),
    ...findOverflow(element),
    ...findSmallTargets(root),
  ].map((finding) => `${element.localName}: ${finding}`);
}

/** The place of the widgets inside what the page has around them. */
function placeIn(host: Host): HTMLElement {
  addRules(host.css ?? '');
  for (const [name, value] of Object.entries(host.root ?? {})) {
    document.documentElement.setAttribute(name, value);
  }
  const box = addBox(700);
  box.innerHTML = host.around ?? '<i></i>';
  const mark = box.querySelector('i')!;
  const place = mark.parentElement!;
  mark.remove();
  return place;
}

describe('a widget in a page', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(() => {
    clearHostPage();
    document.documentElement.removeAttribute('dir');
  });

  for (const host of HOSTS) {
    for (const widget of WIDGETS) {
      it(`${host.name} is whole and readable: ${widget.name}`, async () => {
        const views = Object.values(widget.views);
        const element = await placeView(widget, views.at(-1)!, placeIn(host));
        // colours are looked at after everything else
        await eventually(() => {
          expect(findings(element)).to.deep.equal([]);
        });
      });
    }
  }
});
