// Reactive controller: keeps a widget in the page's language. Unlike the one of @lit/localize it also
// catches up after the element has been moved while a language was loading.
// Left out: choosing a language (i18n/locale.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  currentLanguage,
  currentLocale,
  decideLocale,
  directionOf,
  onLocaleChange,
  type Direction,
  type Locale,
} from '../i18n/locale.js';

export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Locale of the interface: `lang` of the widget's root. */
  get locale(): Locale {
    return currentLocale();
  }

  /** Direction of the interface: `dir` of the widget's root. */
  get dir(): Direction {
    return directionOf(currentLocale());
  }

  /** Language to read feed texts in; may be one the interface does not have. */
  get language(): string {
    return currentLanguage();
  }

  hostConnected(): void {
    this.#stop = onLocaleChange(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
    void decideLocale(this.#host);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
