// Loads what the attribute `pictograms` asks for, once it asks. When that cannot be loaded, everybody sees the
// widget as it is without it. Left out: the mode itself (pictogram-mode.ts).
import type { LitElement, ReactiveController } from 'lit';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import type { PictogramMode } from './pictogram-mode.js';

const wordsOfPictograms = () => import('../../i18n/generated/pictograms.js');

export class PictogramLoader implements ReactiveController {
  readonly #host: LitElement & { readonly pictograms: boolean };
  #mode: PictogramMode | undefined;
  #state: 'idle' | 'loading' | 'over' = 'idle';

  constructor(host: LitElement & { readonly pictograms: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.pictograms && this.#state === 'idle') void this.#load();
  }

  /** The mode, where it is switched on and its code is there. */
  get mode(): PictogramMode | undefined {
    return this.#host.pictograms ? this.#mode : undefined;
  }

  /** It is switched on and its code is on its way: nothing is shown that would change at once. */
  get isAwaited(): boolean {
    return this.#host.pictograms && this.#state !== 'over';
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      const [{ PictogramMode }] = await Promise.all([
        importAgain('pictograms', () => import('./pictogram-mode.js')),
        loadMoreWords(wordsOfPictograms),
      ]);
      this.#mode = new PictogramMode(this.#host);
    } catch (error) {
      console.error('[bildungslotse] The pictograms could not be loaded.', error);
    }
    this.#state = 'over';
    this.#host.requestUpdate();
  }
}
