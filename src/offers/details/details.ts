// One offer in full: everything the feed knows, sorted into the sections people look for, and a plain
// sentence where it does not know. Loaded when the first offer is opened.
// Left out: the dates of a course (run-list.ts), the short facts (card.ts).
import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import backIcon from 'lucide/dist/esm/icons/arrow-left.mjs';
import { distanceTo } from '../../domain/offer-distance.js';
import { asOfDay } from '../../domain/plain-date.js';
import type { NearTo } from '../../domain/offer-query.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../../feed/catalogue.js';
import { labelOf } from '../../i18n/labels.js';
import { readText } from '../../i18n/text.js';
import { readBody } from '../../i18n/body.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { notice } from '../../ui/parts/notice.js';
import { feedLink } from '../../ui/feed-link.js';
import { richTextStyles } from '../../ui/styles/rich-text.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { detailsStyles } from './details-styles.js';
import { checkedPhrase, chipLine, factList } from '../view/card.js';
import { distanceNote } from '../view/distance.js';
import type { DetailsActions } from '../actions.js';
import { detailsView, type DetailsView } from '../details-state.js';
import { asOfPhrase, stalePhrase } from '../view/more-phrases.js';
import { feedText, languageNote, type Reading } from '../view/phrases.js';
import { OfferTools } from './offer-tools.js';
import { runList } from './run-list.js';
import {
  childcareSection,
  contactSection,
  courseSection,
  descriptionSection,
  documentSection,
  hoursSection,
  languageSection,
  nextSection,
  placeSection,
  priceSection,
  registrationSection,
  requirementSection,
} from './sections.js';

export interface DetailsInput {
  readonly catalogue: Catalogue;
  readonly offer: CatalogueOffer;
  /** Place from which the reader measures distances. */
  readonly near: NearTo | undefined;
  /** The button that reads the offer aloud. */
  readonly readAloud?: Rendered | undefined;
}

/** The view that takes the place of the list, with what can be done with one offer. */
export class DetailsPage {
  readonly #actions: DetailsActions;
  readonly #tools: OfferTools;

  constructor(host: LitElement, actions: DetailsActions) {
    addStyles(host, [richTextStyles, detailsStyles]);
    this.#actions = actions;
    this.#tools = new OfferTools(host);
  }

  render({ catalogue, offer, near, readAloud }: DetailsInput, reading: Reading): TemplateResult {
    const { today } = reading;
    const distanceKm = near && distanceTo(near, offer, today);
    const view = detailsView(catalogue, offer, today, distanceKm);
    const { card } = view;
    const { summary } = offer.record;
    return html`<article class="details" part="details">
      ${backButton(this.#actions)}
      <div class="details-head">
        ${chipLine(card)}
        ${heading(reading.headingLevel, feedText(card.title, reading), {
          id: 'details-heading',
          className: 'details-title',
        })}
        <p class="provider">${feedText(card.provider, reading)}</p>
      </div>
      ${readAloud} ${statusNotices(view, reading)}
      ${summary === undefined ? nothing : html`<p class="summary">${feedText(summary, reading)}</p>`}
      ${factList(card, reading, distanceNote(card, reading))}
      ${this.#body(view, catalogue, reading)} ${this.#tools.render(offer, reading, this.#actions)}
      ${sourceLines(view, catalogue, reading)}
    </article>`;
  }

  /** In wide containers, how to get there and to register stands beside the rest. */
  #body(view: DetailsView, catalogue: Catalogue, reading: Reading): TemplateResult {
    const save = (runs: readonly CatalogueRun[]) =>
      void this.#tools.saveCalendar(view.card.offer, runs, catalogue, reading);
    const { runs } = view.card.offer;
    const keep = runs.length > 1 ? this.#actions.keep : undefined;
    return html`<div class="details-body">
      <div class="sections">
        ${descriptionSection(view, reading)} ${runList(view, reading, { save, keep })}
      </div>
      <div class="sections side">
        ${registrationSection(view, reading)} ${contactSection(view, reading)}
        ${hoursSection(view, reading)} ${placeSection(view, reading)}
      </div>
      <div class="sections">
        ${requirementSection(view, reading)} ${priceSection(view, reading)}
        ${childcareSection(view, reading)} ${courseSection(view, reading)}
        ${languageSection(view, reading)} ${documentSection(view, reading)}
        ${nextSection(view, reading, this.#actions)}
      </div>
    </div>`;
  }
}

function backButton({ close }: DetailsActions): TemplateResult {
  return html`<button type="button" class="button back" part="button" @click=${close}>
    ${icon(backIcon, { directional: true })}<span>${msg('Zurück', { id: 'finder.back' })}</span>
  </button>`;
}

/** What people must not miss: another language, cancelled, moved, not checked for long. */
function statusNotices(view: DetailsView, reading: Reading): Rendered[] {
  const { record } = view.card.offer;
  const { language, defaultLanguage } = reading;
  const foreign = languageNote(
    [
      readText(record.name, language, defaultLanguage),
      readText(record.summary, language, defaultLanguage),
      readBody(record.body, language, defaultLanguage),
    ],
    reading,
  );
  const notices: Rendered[] = [];
  if (foreign !== undefined) notices.push(notice('info', foreign));
  if (record.status !== undefined && record.status !== 'scheduled') {
    notices.push(notice('warning', labelOf('status', record.status)));
  }
  if (view.isStale) notices.push(notice('warning', stalePhrase(view.checkedOn, reading)));
  return notices;
}

/** How fresh the record is and where it comes from; on paper also where to find it again. */
function sourceLines(view: DetailsView, catalogue: Catalogue, reading: Reading): TemplateResult {
  const { source } = view.card.offer.record;
  const name = feedText(source?.name ?? catalogue.publisher.name, reading);
  const read = readText(source?.name, reading.language, reading.defaultLanguage);
  const link = source?.url === undefined ? name : feedLink(source.url, read);
  return html`<footer class="source">
    <p>${checkedPhrase(view.checkedOn, reading)}</p>
    <p>
      ${msg('Quelle:', { id: 'finder.source' })} ${link}, ${asOfPhrase(asOfDay(catalogue), reading)}
    </p>
  </footer>`;
}
