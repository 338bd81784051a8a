// What few people ask for, and what comes only then: the survey and the printed booklet.
// Left out: what happens with them (compass-controller.ts).
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { CompassChapter } from '../../domain/compass.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import type { OfferActions } from '../../offers/actions.js';
import type { SurveyPage } from '../../offers/survey/survey-page.js';
import type { FocusAfter } from '../../ui/focus-after.js';
import { notice } from '../../ui/parts/notice.js';
import { chainAddressIn } from './chapter/chain-address.js';
import type { SectionContext } from './chapter/section-body.js';
import type { CompassHost } from './compass-host.js';
import type { Booklet } from './print/booklet.js';

const wordsOfSurvey = () => import('../../i18n/generated/survey.js');

export class LateParts {
  readonly #host: CompassHost;
  #survey: SurveyPage | undefined;
  #booklet: Booklet | undefined;
  /** Asks again for what could not be loaded. */
  #again: (() => void) | undefined;

  constructor(host: CompassHost) {
    this.#host = host;
  }

  /** The survey, once it has been loaded. */
  get survey(): SurveyPage | undefined {
    return this.#survey;
  }

  /** The booklet while it is printed. */
  get booklet(): Booklet | undefined {
    return this.#booklet;
  }

  /** Loads the survey, then calls `show`. */
  async openSurvey(focus: FocusAfter, actions: OfferActions, show: () => void): Promise<void> {
    try {
      const [code] = await Promise.all([
        importAgain('survey', () => import('../../offers/survey/survey-page.js')),
        loadMoreWords(wordsOfSurvey),
      ]);
      this.#survey ??= new code.SurveyPage(this.#host, focus, {
        mode: () => this.#host.survey,
        actions,
        chainAddress: (chainId) => chainAddressIn(this.#host.chains, chainId),
      });
      this.#again = undefined;
      show();
    } catch (error) {
      this.#fail(error, () => void this.openSurvey(focus, actions, show));
    }
  }

  /** Lays out these chapters and opens the print dialogue. */
  async print(
    chapters: readonly CompassChapter[],
    catalogue: Catalogue,
    context: SectionContext,
  ): Promise<void> {
    try {
      const code = await importAgain('booklet', () => import('./print/booklet.js'));
      this.#booklet ??= new code.Booklet(this.#host);
      this.#again = undefined;
      await this.#booklet.print(chapters, catalogue, context);
    } catch (error) {
      this.#fail(error, () => void this.print(chapters, catalogue, context));
    }
  }

  /** Says that something could not be loaded, if so. */
  renderProblem(): TemplateResult | undefined {
    if (this.#again === undefined) return undefined;
    const sentence = msg('Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.', {
      id: 'compass.not-loaded',
    });
    return notice('error', sentence, { onRetry: this.#again });
  }

  #fail(error: unknown, again: () => void): void {
    console.error('[bildungslotse] A part of the folder could not be loaded.', error);
    this.#again = again;
    this.#host.requestUpdate();
  }
}
