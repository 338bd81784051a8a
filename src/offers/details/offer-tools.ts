// What can be done with one offer: print it, share its address, save its dates as a calendar file.
// Left out: the calendar format (formats/ics.ts, loaded on the press of the button).
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import linkIcon from 'lucide/dist/esm/icons/link.mjs';
import printIcon from 'lucide/dist/esm/icons/printer.mjs';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import { readText } from '../../i18n/text.js';
import { announce } from '../../ui/announcer.js';
import { icon } from '../../ui/icon.js';
import { saveText, shareAddress } from '../../ui/page.js';
import type { OfferActions } from '../actions.js';
import { calendarWords } from '../calendar-words.js';
import { outcomePhrase, outcomeTemplate, type Outcome } from '../outcome.js';
import { feedText, type Reading } from '../view/phrases.js';

export class OfferTools {
  readonly #host: ReactiveControllerHost;
  #outcome: { readonly offerId: string; readonly what: Outcome } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Where an offer has several dates, each of them has its own button to keep it. */
  render(offer: CatalogueOffer, reading: Reading, { linkTo, keep }: OfferActions): TemplateResult {
    const address = linkTo(offer.id);
    const isWhole = offer.runs.length < 2;
    const what = this.#outcome?.offerId === offer.id ? this.#outcome.what : undefined;
    return html`<div class="actions no-print">
        <button type="button" class="button" part="button" @click=${() => window.print()}>
          ${icon(printIcon)}<span>${msg('Drucken', { id: 'finder.print' })}</span>
        </button>
        <button
          type="button"
          class="button"
          part="button"
          @click=${() => void this.#share(offer, reading, address)}
        >
          ${icon(linkIcon)}<span>${msg('Link teilen', { id: 'finder.share' })}</span>
        </button>
        ${isWhole ? keep?.(offer.id, feedText(offer.record.name, reading)) : nothing}
      </div>
      ${outcomeTemplate(what, address)}`;
  }

  async #share(offer: CatalogueOffer, reading: Reading, address: string): Promise<void> {
    const { language, defaultLanguage } = reading;
    const title = readText(offer.record.name, language, defaultLanguage)?.text ?? '';
    this.#report(offer, await shareAddress(title, address));
  }

  /** Runs of the offer as one file for calendars, in the reader's language where the feed has it. */
  async saveCalendar(
    offer: CatalogueOffer,
    runs: readonly CatalogueRun[],
    catalogue: Catalogue,
    { language }: Reading,
  ): Promise<void> {
    try {
      const { offerToIcs } = await importAgain('ics', () => import('../../formats/ics.js'));
      const text = offerToIcs(offer, { catalogue, language, words: calendarWords() }, runs);
      saveText(text, `${offer.record.id}.ics`, 'text/calendar');
      this.#report(offer, 'saved');
    } catch (error) {
      console.error('[bildungslotse] The calendar file could not be made.', error);
      this.#report(offer, 'not-saved');
    }
  }

  #report(offer: CatalogueOffer, what: Outcome): void {
    this.#outcome = { offerId: offer.id, what };
    announce(outcomePhrase(what));
    this.#host.requestUpdate();
  }
}
