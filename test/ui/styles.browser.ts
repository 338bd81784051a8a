// Colours can be told apart, controls are large enough, a hostile page cannot spoil the parts.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { LotseElement } from '../../src/ui/lotse-element.js';
import { icon } from '../../src/ui/icon.js';
import { chip, statusChip, type Tone } from '../../src/ui/parts/chips.js';
import { loading } from '../../src/ui/parts/loading.js';
import { notice } from '../../src/ui/parts/notice.js';
import { removableChip } from '../../src/ui/parts/removable-chip.js';
import { controls } from '../../src/ui/styles/controls.js';
import { fields } from '../../src/ui/styles/fields.js';
import { reset } from '../../src/ui/styles/reset.js';
import { tokens } from '../../src/ui/styles/tokens.js';
import { contrast, luminance } from '../../src/ui/accent-check.js';
import { ThemeController, type Theme } from '../../src/ui/theme-controller.js';

class StyledWidget extends LotseElement {
  static override styles = [tokens, reset, controls, fields];
  theme: Theme = 'auto';
  accent = '';
  readonly look = new ThemeController(
    this,
    () => this.theme,
    () => this.accent,
  );
  protected override render() {
    const tones: readonly Tone[] = ['good', 'warning', 'bad', 'info', 'neutral'];
    return html`<div class="root ${this.look.classes}" lang="de" dir="ltr">
      <h2>Überschrift</h2>
      <p>Text mit <a href="#x">Link</a></p>
      ${chip('A2')} ${tones.map((tone) => statusChip(tone, 'circle-check', 'Plätze frei'))}
      ${removableChip('B1', () => undefined)} ${notice('info', 'Gut.')}
      ${notice('warning', 'Na ja.')} ${notice('error', 'Schlecht.', { onRetry: () => undefined })}
      ${loading(1)}
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

/** The check is loaded on demand. */
const refusal = (element: StyledWidget) =>
  waitUntil(() => rootOf(element).classList.contains('default-accent'), undefined, {
    timeout: 8000,
  });

const TEXT: readonly [text: string, ground: string][] = [
  ['ink', 'surface'],
  ['ink', 'quiet'],
  ['ink', 'accent-soft'],
  ['ink', 'info-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
  ['accent', 'surface'],
  ['accent', 'quiet'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['info', 'info-soft'],
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

    it(`of lines and focus of the ${theme} theme can be seen`, async () => {
      const element = await widget(theme);
      for (const token of ['line', 'accent', 'focus']) {
        const ratio = contrast(colorOf(element, token), colorOf(element, 'surface'));
        expect(ratio, token).to.be.at.least(3);
      }
      expect(contrast(colorOf(element, 'focus'), colorOf(element, 'focus-gap'))).to.be.at.least(3);
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
    const element = await widget('light', '--lotse-color-accent: rebeccapurple');
    expect(colorOf(element, 'accent')).to.equal('rgb(102, 51, 153)');
  });

  it('refuse an accent that cannot be read', async () => {
    for (const accent of ['gold', '#fff', 'hsl(60 100% 50%)']) {
      const element = await widget('light', `--lotse-color-accent: ${accent}`);
      await refusal(element);
      expect(colorOf(element, 'accent')).to.equal('rgb(11, 74, 143)');
    }
    const dark = await widget('dark', '--lotse-color-accent: navy');
    await refusal(dark);
    expect(luminance(colorOf(dark, 'accent'))).to.be.greaterThan(0.4);
  });

  it('take the accent of the widget before that of the page, and give it up again', async () => {
    const element = await widget('light', '--lotse-color-accent: rebeccapurple');
    const accents = [];
    for (const accent of ['#1b6334', '#ffd700', '']) {
      element.accent = accent;
      element.requestUpdate();
      if (accent === '#ffd700') await refusal(element);
      await element.updateComplete;
      accents.push(colorOf(element, 'accent'));
    }
    expect(accents).to.deep.equal(['rgb(27, 99, 52)', 'rgb(11, 74, 143)', 'rgb(102, 51, 153)']);
  });

  it('take nothing for an accent that is no colour of six digits', async () => {
    const element = await widget('light');
    element.accent = 'url(https://else.example/x.png)';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.style.getPropertyValue('--lotse-color-accent')).to.equal('');
  });

  it('measure as the norm does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('rgb(118, 118, 118)', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });
});

describe('a hostile page', () => {
  const hostile = [
    '* { font-size: 11px !important; text-align: justify !important; text-transform: uppercase !important; }',
    '* { letter-spacing: 5px !important; display: inline !important; line-height: 1 !important; }',
    '* { visibility: hidden; white-space: nowrap; word-spacing: 9px; text-indent: 4em; cursor: none; }',
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
      'visibility',
      'display',
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
  it('leave every chip and button a border', async function () {
    const element = await widget('light');
    if ((await executeServerCommand('media', { forcedColors: 'active' })) !== true) this.skip();
    const widths = [...rootOf(element).querySelectorAll('.chip, .button, .notice')].map((part) =>
      parseFloat(getComputedStyle(part).borderBlockStartWidth),
    );
    await executeServerCommand('media', {});
    expect(Math.min(...widths)).to.be.at.least(1);
  });
});
