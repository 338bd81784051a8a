// On paper every step is open: fills in all of them before the browser prints, and takes them back.
// Left out: how paper looks (step-styles.ts).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintOpener implements ReactiveController {
  #isPrinting = false;
  readonly #drawNow: () => void;

  /** `drawNow` draws within the same task: browsers do not wait before they print. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
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
    this.#isPrinting = isPrinting;
    this.#drawNow();
  }
}
