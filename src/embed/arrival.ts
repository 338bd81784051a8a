// A placeholder on its way to a widget: quiet at first, then a sentence beside what the editor has put inside, and
// when the widget does not come, a sentence with another try. What the editor has put inside stays all the time.
// Left out: how files are loaded (registry.ts); everything from the moment on when the element is defined (ui/).
// Source: embed contract 4.5.
import { createElement } from './own-script.js';
import { languageAt, wordsIn } from './words.js';

/** When things are said and done, in milliseconds. */
export interface Pace {
  /** Before somebody is told that a widget is on its way. */
  readonly quiet: number;
  /** Before the one further try that nobody has to ask for. */
  readonly again: number;
  /** Between a new live region and its words: screen readers do not notice words that a region is born with. */
  readonly region: number;
}

export const PACE: Pace = { quiet: 300, again: 1000, region: 100 };

export interface ArrivalOptions {
  /** Defines the element; rejects when it cannot. */
  readonly load: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  readonly pace: Pace;
}

const STATUS = 'data-lotse-status';

/** Takes away what an arrival has left in a copy of its element, made by a script or saved by an editor. */
export function tidy(element: Element): void {
  element.removeAttribute('aria-busy');
  for (const child of [...element.children]) if (child.hasAttribute(STATUS)) child.remove();
}

export class Arrival {
  readonly #element: HTMLElement;
  readonly #options: ArrivalOptions;
  readonly #status = createElement('p');
  readonly #region = createElement('span');
  #button: HTMLButtonElement | undefined;
  #isComing = false;

  constructor(element: HTMLElement, options: ArrivalOptions) {
    this.#element = element;
    this.#options = options;
    this.#status.setAttribute(STATUS, '');
    this.#region.setAttribute('role', 'status');
    this.#status.append(this.#region);
    void this.#finish();
  }

  /** Loads the widget, and once more after a failure; while it is coming a further call does nothing. Never rejects. */
  async begin(): Promise<void> {
    if (this.#isComing || isDefined(this.#element)) return;
    this.#isComing = true;
    const { load, onFailure, pace } = this.#options;
    const late = setTimeout(() => this.#say('loading'), pace.quiet);
    this.#element.setAttribute('aria-busy', 'true');
    try {
      await twice(load, pace.again);
    } catch (error) {
      onFailure(error);
      this.#say('failed');
    }
    clearTimeout(late);
    // screen readers keep to themselves what is said in a place that is busy
    this.#element.removeAttribute('aria-busy');
    this.#isComing = false;
  }

  /** Whoever has defined the element: nothing of ours is needed any more. */
  async #finish(): Promise<void> {
    const element = this.#element;
    await customElements.whenDefined(element.localName);
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (this.#status.contains(activeElement)) {
      // the button that was pressed goes; reading goes on in what has come
      element.tabIndex = -1;
      element.focus();
    }
    this.#status.remove();
  }

  #say(what: 'loading' | 'failed'): void {
    if (isDefined(this.#element)) return;
    const words = wordsIn(languageAt(this.#element));
    const status = this.#status;
    status.lang = words.lang;
    status.dir = words.dir;
    if (status.parentNode !== this.#element) this.#element.append(status);
    if (what === 'failed') this.#offerRetry(words.retry);
    setTimeout(() => (this.#region.textContent = words[what]), this.#options.pace.region);
  }

  #offerRetry(label: string): void {
    if (this.#button !== undefined) return;
    const button = createElement('button');
    button.type = 'button';
    button.textContent = label;
    // browsers make buttons smaller than the text around them
    button.style.font = 'inherit';
    button.addEventListener('click', () => {
      this.#say('loading');
      void this.begin();
    });
    this.#button = button;
    this.#status.append(' ', button);
  }
}

const isDefined = ({ localName }: Element): boolean => customElements.get(localName) !== undefined;

async function twice(load: () => Promise<void>, pause: number): Promise<void> {
  try {
    await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await load();
  }
}
