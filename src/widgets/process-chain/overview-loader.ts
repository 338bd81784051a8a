// The button for the overview and, once it is wanted, the code that draws it. In wide places the drawing
// belongs to the first look: its code is asked for together with the feed, so that nothing jumps later.
// Left out: the drawing itself (overview/).
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController } from 'lit';
import type { ProcessSession } from '../../domain/process-session.js';
import type { Process } from '../../domain/process.js';
import { importAgain } from '../../feed/import-again.js';
import type { Reading } from '../../offers/view/reading.js';
import { lateIcon } from '../../ui/late-icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { notice } from '../../ui/parts/notice.js';
import type { ChainHost } from './chain-host.js';
import type { Overview } from './overview/overview.js';

/** From this width of the element on, in CSS pixels, the overview lies open. */
const WIDE = 800;
/** Longer than this the steps do not wait for their picture. */
const PATIENCE_MS = 1000;

/** Which chain is drawn, and for whom. */
interface OverviewPlace {
  readonly process: Process;
  readonly reading: Reading;
}

export interface OverviewInput extends OverviewPlace {
  readonly session: ProcessSession;
  /** Goes to a step; the drawing is a picture, the list below is what keys and screen readers use. */
  readonly go: (stepId: string) => void;
}

export class OverviewLoader implements ReactiveController {
  readonly #host: ChainHost;
  #overview: Overview | undefined;
  #status: 'none' | 'loading' | 'failed' = 'none';
  /** What the reader wants; undefined as long as nothing was pressed. */
  #isWanted: boolean | undefined;
  #isWide = false;
  #isPatient = false;

  constructor(host: ChainHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isWide = this.#host.clientWidth >= WIDE;
    if (!this.#isWide || this.#overview !== undefined) return;
    this.#isPatient = true;
    setTimeout(() => {
      this.#isPatient = false;
      this.#host.requestUpdate();
    }, PATIENCE_MS);
    void this.#load();
  }

  /** The first look waits for it, for a moment. */
  get isAwaited(): boolean {
    return this.#isPatient && this.#status === 'loading';
  }

  #toggle(place: OverviewPlace): void {
    this.#isWanted = !this.#isOpen(place);
    if (this.#isWanted && this.#overview === undefined) void this.#load();
    this.#host.requestUpdate();
  }

  /** The button above the steps. */
  renderButton(place: OverviewPlace): Rendered {
    if (place.process.steps.length < 3) return nothing;
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-expanded=${this.#isOpen(place) ? 'true' : 'false'}
      aria-controls="overview"
      @click=${() => this.#toggle(place)}
    >
      ${lateIcon('waypoints')}<span>${msg('Überblick als Bild', { id: 'chain.overview' })}</span>
    </button>`;
  }

  render(input: OverviewInput): Rendered {
    const isOpen = this.#isOpen(input);
    const hasFailed = this.#status === 'failed' && this.#isWanted === true;
    return html`<div id="overview" class="overview" ?hidden=${!isOpen}>
      ${isOpen ? this.#overview?.render(input) : nothing}
      ${hasFailed ? notice('error', failedPhrase()) : nothing}
    </div>`;
  }

  /** At first only where there is room for all of it. */
  #isOpen({ process, reading }: OverviewPlace): boolean {
    return this.#isWanted ?? (this.#isWide && this.#overview?.isMap(process, reading) === true);
  }

  async #load(): Promise<void> {
    this.#status = 'loading';
    try {
      const { Overview } = await importAgain('overview', () => import('./overview/overview.js'));
      this.#overview ??= new Overview(this.#host);
      this.#status = 'none';
    } catch (error) {
      console.error('[bildungslotse] The overview could not be loaded.', error);
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}

function failedPhrase(): string {
  return msg('Das Bild konnte nicht geladen werden. Die Schritte stehen in der Liste.', {
    id: 'chain.overview-failed',
  });
}
