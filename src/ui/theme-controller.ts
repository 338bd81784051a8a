// Reactive controller: light or dark, as the `theme` attribute says or as the page around looks; refuses
// an accent colour of the page that could not be read. Left out: the colours (styles/tokens.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'auto' | 'light' | 'dark';

/** Surfaces of styles/tokens.ts, for pages that set none. */
const SURFACES = { light: '#ffffff', dark: '#14181f' } as const;

/** Least contrast of text. Source: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => Theme;
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');
  #isPageDark = false;

  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => Theme) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /**
   * Class names for the widget's root: `light` or `dark`, `own` when the page's ground does not count,
   * `default-accent` when the page's accent is too close to the ground to be read.
   */
  get classes(): string {
    const wanted = this.#wanted();
    const theme = wanted === 'auto' ? (this.#isPageDark ? 'dark' : 'light') : wanted;
    const own = wanted === 'auto' ? '' : ' own';
    return `${theme}${own}${this.#isAccentReadable(theme) ? '' : ' default-accent'}`;
  }

  hostConnected(): void {
    this.#look();
    this.#preference.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    this.#preference.removeEventListener('change', this.#look);
  }

  /** Text takes its colour from the page, so light text tells of a dark page, whatever paints it. */
  readonly #look = (): void => {
    this.#isPageDark = luminance(getComputedStyle(this.#host).color) > 0.4;
    this.#host.requestUpdate();
  };

  #isAccentReadable(theme: 'light' | 'dark'): boolean {
    const style = getComputedStyle(this.#host);
    const accent = style.getPropertyValue('--lotse-color-accent').trim();
    if (accent === '') return true;
    const surface = style.getPropertyValue('--lotse-color-surface').trim() || SURFACES[theme];
    return contrast(plainColor(accent), plainColor(surface)) >= READABLE;
  }
}

/** Contrast of two colours written as #rrggbb or rgb(), 1 to 21. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1; 0 for notations other than #rrggbb and rgb(). Source: WCAG 2.2. */
export function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channelsOf(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (hex !== null) return hex.slice(1).map((pair) => parseInt(pair, 16));
  return (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as #rrggbb, as the browser understands it; black when it does not. */
function plainColor(color: string): string {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return color;
  canvas.fillStyle = '#000000';
  canvas.fillStyle = color;
  return canvas.fillStyle;
}
