// Moves the focus once the next rendering stands: to a new heading, the next chip, the first new card.
// Left out: deciding where to; each action says so.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus should go: the first of these that is there. */
export type FocusWish = (root: ParentNode) => HTMLElement | null | undefined;

export class FocusAfter implements ReactiveController {
  #wish: FocusWish | undefined;
  #scrollTo: number | undefined;
  readonly #root: () => ParentNode;

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#root = root;
    host.addController(this);
  }

  /** `scrollTo`: place of the window in pixels to return to; without it the target comes into view. */
  wish(wish: FocusWish, scrollTo?: number): void {
    this.#wish = wish;
    this.#scrollTo = scrollTo;
  }

  hostUpdated(): void {
    const target = this.#wish?.(this.#root());
    const scrollTo = this.#scrollTo;
    this.#wish = undefined;
    if (!target) return;
    target.focus({ preventScroll: scrollTo !== undefined });
    if (scrollTo !== undefined) window.scrollTo(window.scrollX, scrollTo);
  }
}
