// A placeholder on its way to a widget: quiet at first, then a sentence beside what the editor has put inside, and
// when the widget does not come, a sentence with another try. What the editor has put inside stays all the time.
// Left out: how files are loaded (registry.ts); everything from the moment on when the element is defined (ui/).
// Source: embed contract 4.5.
import { createElement } from './own-script.js';
import { wordsAt } from './words.js';

/** Milliseconds before somebody is told that a widget is on its way. */
const QUIET = 300;
/** Before the one further try that nobody has to ask for. */
const AGAIN = 1000;
/** Between a new live region and its words: screen readers do not notice words that a region is born with. */
const REGION = 100;

const STATUS = 'data-lotse-status';

export const isDefined = ({ localName }: Element): boolean =>
  customElements.get(localName) !== undefined;

/** Loads the widget, and once more after a failure; does nothing while it is coming. Never rejects. */
export type Arrival = () => Promise<void>;

/**
 * Tidies up after itself once the element is defined, whoever has done it. `load` defines it, or rejects; `pace`: by how
 * much people have to wait longer than usual, 1 as a rule.
 */
export function arrivalOf(
  element: HTMLElement,
  load: () => Promise<void>,
  onFailure: (error: unknown) => void,
  pace: number,
): Arrival {
  tidy(element);
  let isComing = false;
  const begin = async (): Promise<void> => {
    if (isComing || isDefined(element)) return;
    isComing = true;
    const late = setTimeout(say, QUIET * pace, 'loading');
    element.ariaBusy = 'true';
    try {
      await load().catch(async () => {
        await new Promise((resolve) => setTimeout(resolve, AGAIN * pace));
        return load();
      });
    } catch (error) {
      onFailure(error);
      say('failed');
    }
    clearTimeout(late);
    // screen readers keep to themselves what is said in a place that is busy
    element.ariaBusy = null;
    isComing = false;
  };
  const say = statusIn(element, pace, () => void begin());
  return begin;
}

/** Takes away what an arrival has left in a copy of its element, made by a script or saved by an editor. */
function tidy(element: Element): void {
  element.ariaBusy = null;
  for (const old of element.querySelectorAll(`[${STATUS}]`)) old.remove();
}

/** Says something beside what the editor has put inside, as long as there is something to say. */
function statusIn(element: HTMLElement, pace: number, onRetry: () => void) {
  const status = createElement('p');
  const region = createElement('span');
  status.setAttribute(STATUS, '');
  status.dir = 'auto';
  region.role = 'status';
  status.append(region);
  void customElements.whenDefined(element.localName).then(() => {
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (status.contains(activeElement)) {
      // the button that was pressed goes; reading goes on in what has come
      element.tabIndex = -1;
      element.focus();
    }
    status.remove();
  });
  return (what: 'loading' | 'failed'): void => {
    if (isDefined(element)) return;
    const words = wordsAt(element);
    status.lang = words.lang;
    if (status.parentNode !== element) element.append(status);
    if (what === 'failed' && status.lastChild === region) {
      status.append(' ', buttonFor(words.retry, onRetry));
    }
    setTimeout(() => (region.textContent = words[what]), REGION * pace);
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
