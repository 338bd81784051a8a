// Says when a placeholder comes near the viewport. What is hidden in a tab or a closed <details> is not near anything
// until it is opened; a placeholder that has no box of its own, because the page hides what is not defined yet, is where
// its parent is. Left out: what happens then (arrival.ts). Source: embed contract 4.2.

/** How far ahead of somebody who scrolls, in CSS pixels. */
const MARGIN = '300px';

export class Nearness {
  readonly #come: (element: Element) => void;
  /** Those that wait, with what is watched for them. */
  readonly #waiting = new Map<Element, Element>();
  readonly #observer: IntersectionObserver | undefined;

  /** `come` is called once for each element that is waited for. */
  constructor(come: (element: Element) => void) {
    this.#come = come;
    // an element with this id poses as the class in browsers that do not have it
    if (typeof self.IntersectionObserver !== 'function') return;
    const notice = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#arrive(target);
    };
    this.#observer = new IntersectionObserver(notice, { rootMargin: MARGIN });
  }

  /** Waits for an element; not at all where the browser cannot tell. */
  wait(element: Element): void {
    const hasBox = element.getClientRects().length > 0;
    const watched = hasBox ? element : (element.parentElement ?? element);
    this.#waiting.set(element, watched);
    if (this.#observer === undefined) this.#release(element);
    else this.#observer.observe(watched);
  }

  /** Has those come that cannot wait any longer, and forgets those that are no longer in the page. */
  hurry(isUrgent: (element: Element) => boolean): void {
    for (const element of [...this.#waiting.keys()]) {
      if (!element.isConnected) this.#forget(element);
      else if (isUrgent(element)) this.#release(element);
    }
  }

  #arrive(watched: Element): void {
    for (const [element, target] of [...this.#waiting])
      if (target === watched) this.#release(element);
  }

  #release(element: Element): void {
    this.#forget(element);
    this.#come(element);
  }

  #forget(element: Element): void {
    const watched = this.#waiting.get(element);
    this.#waiting.delete(element);
    // several without a box may wait for the same parent
    if (watched && ![...this.#waiting.values()].includes(watched))
      this.#observer?.unobserve(watched);
  }
}
