// Whether the widget's container is narrow, as a controller that draws anew when that changes.
// Left out: everything a container query in the styles can do by itself.
import type { LitElement, ReactiveController } from 'lit';

/** Narrower containers begin with the agenda, in CSS pixels. */
const NARROW = 640;

export class ContainerWidth implements ReactiveController {
  isNarrow = true;
  readonly #host: LitElement;
  // in the next frame: an update inside of the observer would change sizes it has just reported
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const isNarrow = this.#host.clientWidth < NARROW;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
