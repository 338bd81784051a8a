// Reactive controller: light or dark, as the `theme` attribute says or as the page around looks. Whether the page's
// colours can be read is looked at later (color-check.ts). Left out: the colours (styles/tokens.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'auto' | 'light' | 'dark';

export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => Theme;
  readonly #accent: () => string;
  /** The accent that was asked for and has been set. */
  #set = '';
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');
  #isDark = false;
  #needsGround = false;
  #stopWatching: (() => void) | undefined;

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

  /** Class names for the widget's root: `light` or `dark`, and `own` when the page's ground does not count. */
  get classes(): string {
    const wanted = this.#wanted();
    const theme = wanted === 'auto' ? (this.#isDark ? 'dark' : 'light') : wanted;
    return theme + (wanted !== 'auto' || this.#needsGround ? ' own' : '');
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
    void this.check();
  }

  hostDisconnected(): void {
    this.#preference.removeEventListener('change', this.#look);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Text takes its colour from the page, so light text tells of a dark page, whatever paints it. */
  readonly #look = (): void => {
    const style = getComputedStyle(this.#host);
    this.#isDark = isLight(style.color);
    this.#host.requestUpdate();
    const isChosen = ['accent', 'on-accent', 'surface', 'text'].some((name) =>
      style.getPropertyValue(`--lotse-color-${name}`),
    );
    if (isChosen || this.#stopWatching !== undefined) void this.check();
  };

  /** Looks closely whether everything can be read here, now and whenever the page changes. */
  async check(): Promise<void> {
    const module = await import('./color-check.js').catch(() => undefined);
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!module || !root || !this.#host.isConnected) return;
    const { checkColors, watchColors } = module;
    const findings = checkColors(this.#host, root, this.#wanted());
    this.#isDark = findings.isDark;
    this.#needsGround = findings.needsGround;
    this.#host.requestUpdate();
    this.#stopWatching ??= watchColors(this.#host, () => void this.check());
  }
}

/** Whether a computed colour is nearer to white than to black; colours other than rgb() count as dark. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  return 0.3 * r + 0.6 * g + 0.1 * b > 160;
}
