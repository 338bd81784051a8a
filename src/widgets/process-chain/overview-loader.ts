// Fetches the code that draws the overview. In wide places the drawing belongs to the first look: its code is asked
// for together with the feed, so that nothing jumps later. Left out: the drawing itself (overview/overview.ts),
// opening and closing it (overview/overview-switch.ts).
import type { ReactiveController, TemplateResult } from 'lit';
import type { ProcessSession } from '../../domain/process-session.js';
import type { Process } from '../../domain/process.js';
import { importAgain } from '../../feed/import-again.js';
import type { Reading } from '../../offers/view/reading.js';
import type { ChainHost } from './chain-host.js';
import type { Overview } from './overview/overview.js';

/** From this width of the element on, in CSS pixels, the overview lies open. */
const WIDE = 800;
/** Longer than this the steps do not wait for their picture. */
const PATIENCE_MS = 1000;

/** Which chain is drawn, for whom, and where that person is. */
export interface OverviewInput {
  readonly process: Process;
  readonly session: ProcessSession;
  readonly reading: Reading;
  /** Goes to a step; the drawing is a picture, the list below is what keys and screen readers use. */
  readonly go: (stepId: string) => void;
}

export class OverviewLoader implements ReactiveController {
  /** Once its code has arrived. */
  overview: Overview | undefined;
  /** The first look waits for it, for a moment; undefined as long as there was no room for it. */
  isAwaited: boolean | undefined;
  readonly #host: ChainHost;

  constructor(host: ChainHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isAwaited !== undefined || this.#host.clientWidth < WIDE) return;
    this.isAwaited = true;
    const draw = () => {
      this.isAwaited = false;
      this.#host.requestUpdate();
    };
    // without the drawing there is still a button for it, which says why not
    this.load().then(draw, draw);
    setTimeout(draw, PATIENCE_MS);
  }

  /** The drawing where there is room for all of it. */
  render(input: OverviewInput): TemplateResult | undefined {
    const { process, reading } = input;
    return this.overview?.isMap(process, reading) === true
      ? this.overview.render(input)
      : undefined;
  }

  /** Rejects when the code for it cannot be loaded, and tries again at the next call. */
  async load(): Promise<void> {
    const { Overview } = await importAgain('overview', () => import('./overview/overview.js'));
    this.overview ??= new Overview(this.#host);
  }
}
