// Says when a placeholder comes near the viewport. What is hidden in a tab or a closed <details> is not near anything
// until it is opened. Left out: what happens then (arrival.ts). Source: embed contract 4.2.

/** How far ahead of somebody who scrolls, in CSS pixels. */
const MARGIN = '300px';

export class Nearness {
  readonly #come: (element: Element) => void;
  readonly #waiting = new Set<Element>();
  readonly #observer: IntersectionObserver | undefined;

  /** `come` is called once for each element that is waited for. */
  constructor(come: (element: Element) => void) {
    this.#come = come;
    // an element with this id poses as the class in browsers that do not have it
    if (typeof self.IntersectionObserver !== 'function') return;
    const notice = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#release(target);
    };
    this.#observer = new IntersectionObserver(notice, { rootMargin: MARGIN });
  }

  /** Waits for an element; not at all where the browser cannot tell. */
  wait(element: Element): void {
    this.#waiting.add(element);
    if (this.#observer === undefined) this.#release(element);
    else this.#observer.observe(element);
  }

  /** Has those come that cannot wait any longer, and forgets those that are no longer in the page. */
  hurry(isUrgent: (element: Element) => boolean): void {
    for (const element of [...this.#waiting]) {
      if (!element.isConnected) this.#forget(element);
      else if (isUrgent(element)) this.#release(element);
    }
  }

  #release(element: Element): void {
    this.#forget(element);
    this.#come(element);
  }

  #forget(element: Element): void {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
  }
}
