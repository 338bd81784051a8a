// The button that opens and closes the overview; with the first press its code is loaded where that is not there yet.
// Left out: loading it (overview-loader.ts), the drawing itself (overview.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { lateIcon } from '../../../ui/late-icon.js';
import type { Rendered } from '../../../ui/local-text.js';
import { notice } from '../../../ui/parts/notice.js';
import type { ChainHost } from '../chain-host.js';
import type { OverviewInput, OverviewLoader } from '../overview-loader.js';

export class OverviewSwitch {
  readonly #host: ChainHost;
  readonly #loader: OverviewLoader;
  /** What the reader wants; undefined as long as nothing was pressed. */
  #isWanted: boolean | undefined;
  #hasFailed = false;

  constructor(host: ChainHost, loader: OverviewLoader) {
    this.#host = host;
    this.#loader = loader;
  }

  /** The button above the steps. */
  renderButton(input: OverviewInput): Rendered {
    if (input.process.steps.length < 3) return nothing;
    const isOpen = this.#isOpen(input);
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="overview"
      @click=${() => this.#choose(!isOpen)}
    >
      ${lateIcon('waypoints')}<span>${msg('Überblick als Bild', { id: 'chain.overview' })}</span>
    </button>`;
  }

  render(input: OverviewInput): TemplateResult | undefined {
    if (!this.#isOpen(input)) return undefined;
    return this.#loader.overview?.render(input) ?? (this.#hasFailed ? failure() : undefined);
  }

  /** At first only where there is room for all of it. */
  #isOpen({ process, reading }: OverviewInput): boolean {
    return this.#isWanted ?? this.#loader.overview?.isMap(process, reading) === true;
  }

  #choose(isWanted: boolean): void {
    this.#isWanted = isWanted;
    if (isWanted && this.#loader.overview === undefined) void this.#load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      await this.#loader.load();
      this.#hasFailed = false;
    } catch (error) {
      console.error('[bildungslotse] The overview could not be loaded.', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}

function failure(): TemplateResult {
  const sentence = msg('Das Bild konnte nicht geladen werden. Die Schritte stehen in der Liste.', {
    id: 'chain.overview-failed',
  });
  return notice('error', sentence);
}
