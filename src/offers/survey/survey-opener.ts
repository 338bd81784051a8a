// Opens the survey in place of a list and closes it again. Loads the code for it with the first wish.
// Left out: the survey itself (survey-page.ts).
import { msg } from '@lit/localize';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import backIcon from 'lucide/dist/esm/icons/arrow-left.mjs';
import surveyIcon from 'lucide/dist/esm/icons/list-checks.mjs';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import type { FocusAfter } from '../../ui/focus-after.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { notice } from '../../ui/parts/notice.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { OfferActions } from '../actions.js';
import type { Reading } from '../view/phrases.js';
import type { SurveyMode } from './survey-mode.js';
import type { SurveyPage } from './survey-page.js';

const wordsOfSurvey = () => import('../../i18n/generated/survey.js');

const entryStyles = css`
  .survey-entry {
    margin-block-end: calc(4 * var(--_space));
  }
`;

export class SurveyOpener {
  readonly #host: LitElement & { readonly survey: SurveyMode };
  readonly #focus: FocusAfter;
  readonly #actions: OfferActions;
  #page: SurveyPage | undefined;
  #isOpen = false;
  #hasFailed = false;

  constructor(
    host: LitElement & { readonly survey: SurveyMode },
    focus: FocusAfter,
    actions: OfferActions,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#actions = actions;
    addStyles(host, [entryStyles]);
  }

  /** The way in; nothing where an editor has not switched the survey on, or while it is open. */
  renderButton(): Rendered {
    if (this.#host.survey === '' || this.#isOpen) return nothing;
    return html`<div class="survey-entry no-print">
      <button
        type="button"
        class="button"
        part="button"
        data-way="survey"
        @click=${() => void this.open()}
      >
        ${icon(surveyIcon)}<span>${msg('Was passt zu mir?', { id: 'survey.title' })}</span>
      </button>
      ${this.#hasFailed ? notice('error', failedWords(), { onRetry: () => void this.open() }) : nothing}
    </div>`;
  }

  /** The survey; undefined while it is closed. */
  render(catalogue: Catalogue, reading: Reading): TemplateResult | undefined {
    if (!this.#isOpen || this.#page === undefined) return undefined;
    return html`<p class="no-print">
        <button
          type="button"
          class="button plain"
          part="button"
          data-back
          @click=${() => this.close()}
        >
          ${icon(backIcon, { directional: true })}<span
            >${msg('Alle Angebote', { id: 'survey.leave' })}</span
          >
        </button>
      </p>
      ${this.#page.render(catalogue, reading)}`;
  }

  async open(): Promise<void> {
    try {
      const [{ SurveyPage }] = await Promise.all([
        importAgain('survey', () => import('./survey-page.js')),
        loadMoreWords(wordsOfSurvey),
      ]);
      this.#page ??= new SurveyPage(this.#host, this.#focus, {
        mode: () => this.#host.survey,
        actions: this.#actions,
        chainAddress: () => undefined,
      });
      this.#hasFailed = false;
      this.#isOpen = true;
      this.#focus.wish((root) => root.querySelector<HTMLElement>('#survey-heading'));
    } catch (error) {
      console.error('[bildungslotse] The survey could not be loaded.', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Back to the list; the answers stay while the page is open. */
  close(): void {
    this.#isOpen = false;
    this.#focus.wish((root) => root.querySelector<HTMLElement>('[data-way="survey"]'));
    this.#host.requestUpdate();
  }
}

function failedWords(): string {
  return msg('Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.', {
    id: 'compass.not-loaded',
  });
}
