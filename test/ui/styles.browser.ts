// Colours can be told apart, controls are large enough, a hostile page cannot spoil the parts.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { LitElement } from 'lit';
import { icon } from '../../src/ui/icon.js';
import { statusChip, type Tone } from '../../src/ui/parts/chips.js';
import { loading } from '../../src/ui/parts/loading.js';
import { notice } from '../../src/ui/parts/notice.js';
import { removableChip } from '../../src/ui/parts/removable-chip.js';
import { controls } from '../../src/ui/styles/controls.js';
import { fields } from '../../src/ui/styles/fields.js';
import { reset } from '../../src/ui/styles/reset.js';
import { tokens } from '../../src/ui/styles/tokens.js';
import { contrast, luminanceOf, parseColor } from '../../src/ui/contrast.js';
import { ThemeController, type Theme } from '../../src/ui/theme-controller.js';
import { until } from '../support/until.js';

class StyledWidget extends LitElement {
  static override styles = [tokens, reset, controls, fields];
  theme: Theme = 'auto';
  accent = '';
  readonly look = new ThemeController(this);
  protected override render() {
    const tones: readonly Tone[] = ['good', 'warning', 'bad', 'info', 'neutral'];
    return html`<div class="root ${this.look.classes}" lang="de" dir="ltr">
      <h2>Überschrift</h2>
      <p>Text mit <a href="#x">Link</a></p>
      <span class="chip">A2</span>
      ${tones.map((tone) => statusChip(tone, 'circle-check', 'Plätze frei'))}
      ${removableChip('B1', () => undefined)} ${notice('info', 'Gut.')}
      ${notice('warning', 'Na ja.')} ${notice('error', 'Schlecht.', { onRetry: () => undefined })}
      ${loading()}
      <button class="button primary">Suchen</button>
      <label class="label" for="i">Wort</label><input id="i" class="input" />
      <label class="option"><input type="checkbox" />mit Kinderbetreuung</label>
      <div class="card">Karte ${icon(ChevronRight, { directional: true })}</div>
    </div>`;
  }
}
customElements.define('test-styled-widget', StyledWidget);

async function widget(theme: Theme, style = ''): Promise<StyledWidget> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = style;
  const element = new StyledWidget();
  element.theme = theme;
  box.append(element);
  await element.updateComplete;
  return element;
}

const rootOf = (element: StyledWidget) => element.shadowRoot!.querySelector<HTMLElement>('.root')!;

/** Computed colour behind a private token. */
function colorOf(element: StyledWidget, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${token})`;
  rootOf(element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The widget after a close look at the colours around it. */
async function checked(theme: Theme, style: string): Promise<StyledWidget> {
  const element = await widget(theme, style);
  await element.look.check();
  await element.updateComplete;
  return element;
}

const ratioIn = (element: StyledWidget, text: string, ground: string): number =>
  contrast(colorOf(element, text), colorOf(element, ground));

const TEXT: readonly [text: string, ground: string][] = [
  ['ink', 'surface'],
  ['ink', 'quiet'],
  ['ink', 'accent-soft'],
  ['accent', 'surface'],
  ['accent', 'quiet'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['bad', 'surface'],
];

describe('colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`of the ${theme} theme can be read`, async () => {
      const element = await widget(theme);
      for (const [text, ground] of TEXT) {
        const ratio = contrast(colorOf(element, text), colorOf(element, ground));
        expect(ratio, `${text} on ${ground}`).to.be.at.least(4.5);
      }
    });

    it(`of states of the ${theme} theme can be read`, async () => {
      const element = await widget(theme);
      const states = [...rootOf(element).querySelectorAll('.status, .notice')];
      expect(states).to.have.length(8);
      for (const state of states) {
        const { backgroundColor, color } = getComputedStyle(state);
        for (const text of [color, colorOf(element, 'ink')]) {
          const what = `${text} on the ground of ${state.className}`;
          expect(contrast(text, backgroundColor), what).to.be.at.least(4.5);
        }
      }
    });

    it(`of lines and focus of the ${theme} theme can be seen`, async () => {
      const element = await widget(theme);
      for (const token of ['line', 'accent']) {
        const ratio = contrast(colorOf(element, token), colorOf(element, 'surface'));
        expect(ratio, token).to.be.at.least(3);
      }
      const input = rootOf(element).querySelector<HTMLElement>('.input')!;
      input.focus();
      const { boxShadow, outlineColor } = getComputedStyle(input);
      const [gap = ''] = /^\w+\([^)]*\)/.exec(boxShadow) ?? [];
      expect(contrast(outlineColor, gap)).to.be.at.least(3);
    });

    it(`of the ${theme} theme pass the accessibility check`, async () => {
      await expect(await widget(theme)).to.be.accessible();
    });
  }

  it('follow a dark page', async () => {
    const element = await widget('auto', 'background: #101418; color: #eee');
    expect(rootOf(element).className).to.equal('root dark');
    expect(getComputedStyle(rootOf(element)).color).to.equal('rgb(238, 238, 238)');
  });

  it('follow a light page', async () => {
    expect(rootOf(await widget('auto', 'color: #222')).className).to.equal('root light');
  });

  it('take a readable accent of the page', async () => {
    const element = await checked('light', '--lotse-color-accent: rebeccapurple');
    expect(colorOf(element, 'accent')).to.equal('rgb(102, 51, 153)');
    expect(ratioIn(element, 'on-accent', 'accent')).to.be.at.least(4.5);
  });

  const REFUSED: readonly [what: string, theme: Theme, style: string][] = [
    ['yellow on white', 'light', '--lotse-color-accent: gold'],
    ['white on white', 'light', '--lotse-color-accent: #fff'],
    ['a light colour in modern notation', 'light', '--lotse-color-accent: oklch(0.85 0.15 90)'],
    ['dark blue on dark', 'dark', '--lotse-color-accent: navy'],
    ['dark blue in modern notation on dark', 'dark', '--lotse-color-accent: oklch(0.4 0.17 265)'],
    ['what is no colour', 'light', '--lotse-color-accent: blau'],
    ['what lets the page through', 'light', '--lotse-color-accent: rgb(0 0 0 / 40%)'],
    [
      'an accent like its ground',
      'dark',
      '--lotse-color-accent: #036; --lotse-color-surface: #047; --lotse-color-text: #fff',
    ],
  ];

  for (const [what, theme, style] of REFUSED) {
    it(`refuse an accent that cannot be read: ${what}`, async () => {
      const element = await checked(theme, style);
      expect(ratioIn(element, 'accent', 'surface')).to.be.at.least(4.5);
      expect(ratioIn(element, 'accent', 'accent-soft')).to.be.at.least(4.5);
      expect(ratioIn(element, 'on-accent', 'accent')).to.be.at.least(4.5);
      const defaults = ['rgb(11, 74, 143)', 'rgb(156, 195, 255)'];
      expect(defaults).to.include(colorOf(element, 'accent'));
    });
  }

  it('keep a readable accent in modern notation', async () => {
    const light = await checked('light', '--lotse-color-accent: oklch(42.84% 0.1689 265.02)');
    expect(parseColor(colorOf(light, 'accent')) ?? colorOf(light, 'accent')).not.to.deep.equal(
      parseColor('rgb(11, 74, 143)'),
    );
    const dark = await checked('dark', '--lotse-color-accent: oklch(75.39% 0.0772 264.66)');
    expect(rootOf(dark).style.getPropertyValue('--lotse-color-accent')).to.equal('');
  });

  it('keep the accent and refuse only words on it that cannot be read', async () => {
    const style = '--lotse-color-accent: #b00020; --lotse-color-on-accent: #900';
    const element = await checked('light', style);
    expect(colorOf(element, 'accent')).to.equal('rgb(176, 0, 32)');
    expect(ratioIn(element, 'on-accent', 'accent')).to.be.at.least(4.5);
  });

  it('refuse text and ground that cannot be read together', async () => {
    const style = '--lotse-color-text: #999; --lotse-color-surface: #aaa';
    const element = await checked('light', style);
    expect(ratioIn(element, 'ink', 'surface')).to.be.at.least(4.5);
  });

  it('turn dark with a dark ground of the page’s choice', async () => {
    const style = 'color: #222; --lotse-color-surface: #10243a; --lotse-color-text: #fff';
    const element = await checked('auto', style);
    expect(rootOf(element).classList.contains('dark')).to.equal(true);
    expect(ratioIn(element, 'accent', 'surface')).to.be.at.least(4.5);
  });

  const UNREADABLE: readonly [what: string, style: string][] = [
    ['red text on white', 'color: red; background: #fff'],
    ['light grey on white', 'color: #bbb; background: #fff'],
    ['dark text that was left on a dark ground', 'color: #222; background: #123'],
    ['white text on a picture', 'color: #fff; background: linear-gradient(#fff, #000)'],
    ['links that vanish on a coloured ground', 'color: #fff; background: #2a6ec0'],
    ['a veil over black', 'color: #555; background: #000; box-shadow: none'],
  ];

  for (const [what, style] of UNREADABLE) {
    it(`bring an own ground where text could not be read: ${what}`, async () => {
      const element = await checked('auto', style);
      expect(rootOf(element).classList.contains('own')).to.equal(true);
      const { color, backgroundColor } = getComputedStyle(rootOf(element));
      expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
    });
  }

  it('leave a readable page its ground, in any notation', async () => {
    for (const style of [
      'color: #222; background: #f5f0e6',
      'color: oklch(25% 0.02 260); background: oklch(98% 0.01 90)',
      'color: #eee; background: rgb(0 0 0 / 90%)',
    ]) {
      const element = await checked('auto', style);
      expect(rootOf(element).classList.contains('own'), style).to.equal(false);
    }
  });

  it('change with the page, as its switch for contrast does', async () => {
    const element = await checked('auto', 'color: inherit');
    expect(rootOf(element).classList.contains('dark')).to.equal(false);
    document.body.style.cssText = 'background: #111; color: #eee';
    await until(() => rootOf(element).classList.contains('dark'), 'it is dark');
    document.body.style.cssText = '';
    await until(() => !rootOf(element).classList.contains('dark'), 'it is light');
  });

  it('measure as the norm does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('rgb(118, 118, 118)', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('color(srgb 0 0 0)', 'rgba(255, 255, 255, 1)')).to.equal(21);
    expect(contrast('lab(50 0 0)', '#ffffff')).to.equal(1);
    expect(luminanceOf([1, 1, 1])).to.be.closeTo(1, 0.0001);
  });
});

describe('a hostile page', () => {
  const hostile = [
    '* { font-size: 11px !important; text-align: justify !important; text-transform: uppercase !important; }',
    '* { letter-spacing: 5px !important; display: inline !important; line-height: 1 !important; }',
    '* { pointer-events: none; white-space: nowrap; word-spacing: 9px; text-indent: 4em; cursor: none; }',
    '* { writing-mode: vertical-rl; word-break: break-all; text-align-last: center; -webkit-text-fill-color: lime; -webkit-user-select: none; user-select: none; }',
  ].join('\n');

  it('changes neither size nor shape of the text', async () => {
    const calm = await widget('light');
    const expected = getComputedStyle(rootOf(calm));
    const names = [
      'fontSize',
      'textAlign',
      'textTransform',
      'letterSpacing',
      'lineHeight',
      'wordSpacing',
      'whiteSpace',
      'textIndent',
      'cursor',
      'display',
      'pointerEvents',
      'writingMode',
      'wordBreak',
      'textAlignLast',
      'webkitTextFillColor',
      'webkitUserSelect',
    ] as const;
    const before = names.map((name) => expected[name]);
    const sheet = document.createElement('style');
    sheet.textContent = hostile;
    document.head.append(sheet);
    const element = await widget('light');
    await nextFrame();
    const style = getComputedStyle(rootOf(element));
    const after = names.map((name) => style[name]);
    const display = getComputedStyle(element).display;
    sheet.remove();
    expect(after).to.deep.equal(before);
    expect(display).to.equal('block');
  });

  it('hides it with what hides it in the page', async () => {
    const element = await widget('light', 'visibility: hidden');
    expect(getComputedStyle(rootOf(element)).visibility).to.equal('hidden');
  });

  const PARENTS: readonly [what: string, style: string][] = [
    ['a row', 'display: flex'],
    ['a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['a grid that centres', 'display: grid; place-items: center'],
    ['a box as wide as its content', 'inline-size: fit-content'],
    ['a float', 'float: left'],
    ['a table cell', 'display: table-cell'],
  ];

  for (const [what, style] of PARENTS) {
    it(`that makes it a child of ${what} leaves it a width`, async () => {
      const element = await widget('light', style);
      expect(element.getBoundingClientRect().width).to.be.at.least(279);
    });
  }

  it('takes the room that a row leaves', async () => {
    const element = await widget('light', 'display: flex; inline-size: 700px');
    const aside = document.createElement('div');
    aside.style.inlineSize = '200px';
    aside.style.flex = 'none';
    element.after(aside);
    expect(element.getBoundingClientRect().width).to.be.closeTo(500, 1);
  });

  it('with a smaller size of text is not followed below 16 px', async () => {
    const element = await widget('light', '--lotse-font-size: 12px');
    expect(getComputedStyle(rootOf(element)).fontSize).to.equal('16px');
  });

  it('with a tiny root size leaves text at 16 px and controls at 44 px', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await widget('light');
    const size = getComputedStyle(rootOf(element)).fontSize;
    const heights = ['.button', '.input', '.option', '.chip.removable'].map(
      (selector) => rootOf(element).querySelector(selector)!.getBoundingClientRect().height,
    );
    document.documentElement.style.fontSize = '';
    expect(size).to.equal('16px');
    for (const height of heights) expect(height).to.be.at.least(44);
  });
});

describe('narrow and turned around', () => {
  it('nothing sticks out at 280 pixels', async () => {
    const element = await widget('light', 'inline-size: 280px');
    expect(rootOf(element).scrollWidth).to.be.at.most(280);
  });

  it('arrows are mirrored in right-to-left text, other icons are not', async () => {
    const element = await widget('light');
    rootOf(element).dir = 'rtl';
    const transform = (selector: string) =>
      getComputedStyle(rootOf(element).querySelector(selector)!).transform;
    expect(transform('.card .icon')).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(transform('.chip .icon')).to.equal('none');
  });

  it('the focus ring has two colours', async () => {
    const element = await widget('light');
    const input = rootOf(element).querySelector<HTMLElement>('.input')!;
    input.focus();
    const style = getComputedStyle(input);
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.equal(3);
    expect(style.boxShadow).to.contain('rgb(255, 255, 255)');
  });
});

describe('forced colours', () => {
  it('leave every chip, button and notice a line around it', async function () {
    const element = await widget('light');
    if ((await executeServerCommand('media', { forcedColors: 'active' })) !== true) this.skip();
    const widths = [...rootOf(element).querySelectorAll('.chip, .button, .notice')].map((part) => {
      const { borderBlockStartWidth, outlineStyle, outlineWidth } = getComputedStyle(part);
      return parseFloat(outlineStyle === 'solid' ? outlineWidth : borderBlockStartWidth);
    });
    await executeServerCommand('media', {});
    expect(Math.min(...widths)).to.be.at.least(1);
  });
});
