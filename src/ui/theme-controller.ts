// Reactive controller: light or dark, as the `theme` attribute says or as the page around looks; refuses
// an accent colour of the page that could not be read. Left out: the colours (styles/tokens.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'auto' | 'light' | 'dark';

export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => Theme;
  readonly #accent: () => string;
  /** The accent that was asked for and has been set. */
  #set = '';
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');
  #isPageDark = false;
  #isAccentRefused = false;

  /** `accent`: #rrggbb that goes before the page's `--lotse-color-accent`; other texts count as none. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => Theme,
    accent: () => string = () => '',
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#accent = accent;
    host.addController(this);
  }

  /**
   * Class names for the widget's root: `light` or `dark`, `own` when the page's ground does not count,
   * `default-accent` when the page's accent is too close to the ground to be read.
   */
  get classes(): string {
    const wanted = this.#wanted();
    const own = wanted === 'auto' ? '' : ' own';
    return `${this.#theme}${own}${this.#isAccentRefused ? ' default-accent' : ''}`;
  }

  get #theme(): 'light' | 'dark' {
    const wanted = this.#wanted();
    if (wanted !== 'auto') return wanted;
    return this.#isPageDark ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#look();
    this.#preference.addEventListener('change', this.#look);
  }

  hostUpdate(): void {
    const accent = this.#accent();
    if (accent === this.#set) return;
    this.#set = accent;
    // six digits and nothing else: other values could name an address, which the page would then ask
    const color = /^#[\da-f]{6}$/i.test(accent) ? accent : '';
    this.#host.style.setProperty('--lotse-color-accent', color);
    this.#look();
  }

  hostDisconnected(): void {
    this.#preference.removeEventListener('change', this.#look);
  }

  /** Text takes its colour from the page, so light text tells of a dark page, whatever paints it. */
  readonly #look = (): void => {
    const style = getComputedStyle(this.#host);
    this.#isPageDark = isLight(style.color);
    this.#isAccentRefused = false;
    if (style.getPropertyValue('--lotse-color-accent').trim() !== '') void this.#checkAccent(style);
    this.#host.requestUpdate();
  };

  /** Few pages set an accent of their own, so the check is only loaded for them. */
  async #checkAccent(style: CSSStyleDeclaration): Promise<void> {
    const { isAccentReadable } = await import('./accent-check.js');
    this.#isAccentRefused = !isAccentReadable(style, this.#theme);
    this.#host.requestUpdate();
  }
}

/** Whether a computed colour is nearer to white than to black; colours other than rgb() count as dark. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  return 0.3 * r + 0.6 * g + 0.1 * b > 160;
}
