// Reactive controller: keeps a widget in the page's language. Unlike the one of @lit/localize it also
// catches up after the element has been moved while a language was loading.
// Left out: choosing a language (i18n/locale.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  currentLanguage,
  currentLocale,
  decideLocale,
  directionOf,
  loadMoreWords,
  onLocaleChange,
  type Direction,
  type Locale,
} from '../i18n/locale.js';
import { wantWords, type WidgetWords } from '../i18n/words.js';

export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: WidgetWords;
  #stop: (() => void) | undefined;

  /** `words` are those of the widget, as generated. */
  constructor(host: ReactiveControllerHost & HTMLElement, words: WidgetWords) {
    this.#host = host;
    this.#words = words;
    wantWords(words.first);
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

  /** Loads the words beyond the first view; rejects when that fails, and tries again at the next call. */
  loadAllWords(): Promise<void> {
    return loadMoreWords(this.#words.more);
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
