// Says when a placeholder comes near the viewport. What is hidden in a tab or a closed <details> is not near anything
// until it is opened; a placeholder that has no box of its own, because the page hides what is not defined yet, is where
// its parent is. Left out: what happens then (arrival.ts). Source: embed contract 4.2.

/** How far ahead of somebody who scrolls, in CSS pixels. */
const MARGIN = '300px';

export interface Nearness {
  /** Waits for an element; not at all when it is seen already, or where the browser cannot tell what is near. */
  readonly wait: (element: Element) => void;
  /** Has those come that cannot wait any longer, and forgets those that are no longer in the page. */
  readonly hurry: (isUrgent: (element: Element) => boolean) => void;
}

/** `come` is called once for each element that is waited for. */
export function watchNearness(come: (element: Element) => void): Nearness {
  /** Those that wait, with what is watched for them. */
  const waiting = new Map<Element, Element>();
  const hurry = (isDue: (element: Element, watched: Element) => boolean): void => {
    for (const [element, watched] of waiting) {
      if (element.isConnected && !isDue(element, watched)) continue;
      waiting.delete(element);
      if (element.isConnected) come(element);
    }
  };
  const observer = observeEdges((near) => hurry((_, watched) => watched === near));
  const wait = (element: Element): void => {
    const hasBox = element.getClientRects().length > 0;
    const watched = hasBox ? element : (element.parentElement ?? element);
    if (observer === undefined || isSeen(watched)) come(element);
    else {
      waiting.set(element, watched);
      observer.observe(watched);
    }
  };
  return { wait, hurry };
}

/** Without doubt, so that nobody waits for a frame until the observer says it; in a frame only the observer knows. */
function isSeen(box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return self === self.top && box.checkVisibility() && top < innerHeight && bottom >= 0;
}

/** Undefined in old browsers, where an element with this id may pose as the class. */
function observeEdges(onNear: (element: Element) => void): IntersectionObserver | undefined {
  if (typeof self.IntersectionObserver !== 'function') return undefined;
  return new IntersectionObserver(
    (entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onNear(target);
      }
    },
    { rootMargin: MARGIN },
  );
}
