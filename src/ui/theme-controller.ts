// Reactive controller: light or dark, as the `theme` attribute says or as the page around looks.
// Left out: colours (styles/tokens.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'auto' | 'light' | 'dark';

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

  /** Class name for the widget's root: `light` or `dark`, and `own` when the page's colours do not count. */
  get classes(): string {
    const wanted = this.#wanted();
    if (wanted === 'auto') return this.#isPageDark ? 'dark' : 'light';
    return `${wanted} own`;
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
    const isDark = luminance(getComputedStyle(this.#host).color) > 0.4;
    if (isDark === this.#isPageDark) return;
    this.#isPageDark = isDark;
    this.#host.requestUpdate();
  };
}

/** Relative luminance, 0 to 1, of a computed colour `rgb(r, g, b)`; 0 for notations that are not rgb. Source: WCAG 2.2. */
export function luminance(color: string): number {
  const channels =
    /^rgba?\(([^)]+)\)/
      .exec(color)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
