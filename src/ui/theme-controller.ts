// Reactive controller: light or dark, as the `theme` attribute says or as the page around looks. Whether the page's
// colours can be read is looked at later (color-check.ts). Left out: the colours (styles/tokens.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ColorFindings } from './color-check.js';

export type Theme = 'auto' | 'light' | 'dark';

/** An element that draws into `.root`; without wishes of its own it looks like its page. */
export interface ThemedHost extends ReactiveControllerHost, HTMLElement {
  readonly theme?: Theme;
  /** #rrggbb that goes before the page's `--lotse-color-accent`; other texts count as none. */
  readonly accent?: string;
}

export class ThemeController implements ReactiveController {
  readonly #host: ThemedHost;
  /** The accent that was asked for and has been set. */
  #accent = '';
  #findings: ColorFindings | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Class names for the widget's root: `light` or `dark`, and `own` when the page's ground does not count. */
  get classes(): string {
    const { theme = 'auto' } = this.#host;
    if (theme !== 'auto') return `${theme} own`;
    return (
      (this.#findings?.isDark ? 'dark' : 'light') + (this.#findings?.needsGround ? ' own' : '')
    );
  }

  /** Text takes its colour from the page, so light text tells of a dark page, whatever paints it. */
  hostConnected(): void {
    if (this.#findings !== undefined) void this.check();
    const { color } = getComputedStyle(this.#host);
    this.#findings ??= { isDark: isLight(color), needsGround: false };
  }

  hostUpdate(): void {
    const { accent = '' } = this.#host;
    if (accent === this.#accent) return;
    this.#accent = accent;
    // six digits and nothing else: other values could name an address, which the page would then ask
    const color = /^#[\da-f]{6}$/i.test(accent) ? accent : '';
    this.#host.style.setProperty('--lotse-color-accent', color);
    void this.check();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Looks closely whether everything can be read here, now and whenever the page changes. */
  async check(): Promise<void> {
    const colors = await import('./color-check.js').catch(() => undefined);
    await this.#host.updateComplete;
    if (!colors || !this.#host.isConnected) return;
    this.#findings = colors.checkColors(this.#host);
    this.#host.requestUpdate();
    this.#stopWatching ??= colors.watchColors(this.#host, () => void this.check());
  }
}

/** Whether a computed colour is nearer to white than to black; colours other than rgb() count as dark. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.3 * r + 0.6 * g + 0.1 * b > 160;
}
