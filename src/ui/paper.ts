// Whether the page is being printed: a widget is drawn anew for paper, and again for the screen.
// Left out: how it looks on paper (styles).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Paper implements ReactiveController {
  isPrinting = false;
  readonly #drawNow: () => void;

  /** `drawNow`: draws without waiting, because the browser does not wait either. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => this.#set(true);
  readonly #close = (): void => this.#set(false);

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#drawNow();
  }
}
