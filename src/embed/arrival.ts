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

/** Loads the widget, and once more after a failure; does nothing while it is coming. Never rejects. */
export type Arrival = () => Promise<void>;

/** Tidies up after itself once the element is defined, whoever has done it. */
export function arrivalOf(
  element: HTMLElement,
  { load, onFailure, pace }: ArrivalOptions,
): Arrival {
  const status = statusIn(element, pace);
  let isComing = false;
  const begin = async (): Promise<void> => {
    if (isComing || isDefined(element)) return;
    isComing = true;
    const late = setTimeout(() => status.say('loading'), pace.quiet);
    element.setAttribute('aria-busy', 'true');
    try {
      await twice(load, pace.again);
    } catch (error) {
      onFailure(error);
      status.say('failed', () => {
        status.say('loading');
        void begin();
      });
    }
    clearTimeout(late);
    // screen readers keep to themselves what is said in a place that is busy
    element.removeAttribute('aria-busy');
    isComing = false;
  };
  void status.removeWhenDefined();
  return begin;
}

/** The sentence beside what the editor has put inside, as long as there is something to say. */
function statusIn(element: HTMLElement, pace: Pace) {
  const status = createElement('p');
  const region = createElement('span');
  let button: HTMLButtonElement | undefined;
  status.setAttribute(STATUS, '');
  region.setAttribute('role', 'status');
  status.append(region);
  return {
    say(what: 'loading' | 'failed', onRetry?: () => void): void {
      if (isDefined(element)) return;
      const words = wordsIn(languageAt(element));
      status.lang = words.lang;
      status.dir = words.dir;
      if (status.parentNode !== element) element.append(status);
      if (onRetry && button === undefined) {
        button = buttonFor(words.retry, onRetry);
        status.append(' ', button);
      }
      setTimeout(() => (region.textContent = words[what]), pace.region);
    },
    async removeWhenDefined(): Promise<void> {
      await customElements.whenDefined(element.localName);
      const { activeElement } = element.getRootNode() as Document | ShadowRoot;
      if (status.contains(activeElement)) {
        // the button that was pressed goes; reading goes on in what has come
        element.tabIndex = -1;
        element.focus();
      }
      status.remove();
    },
  };
}

function buttonFor(label: string, onPress: () => void): HTMLButtonElement {
  const button = createElement('button');
  button.type = 'button';
  button.textContent = label;
  // browsers make buttons smaller than the text around them
  button.style.font = 'inherit';
  button.addEventListener('click', onPress);
  return button;
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
