// What can be done with the calendar as it is filtered: print it, take it along as a calendar file.
// Left out: the calendar format (formats/ics.ts, loaded on the press of the button).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import fileIcon from 'lucide/dist/esm/icons/calendar-plus.mjs';
import printIcon from 'lucide/dist/esm/icons/printer.mjs';
import type { CourseRun } from '../../domain/course-runs.js';
import { importAgain } from '../../feed/import-again.js';
import { readText } from '../../i18n/text.js';
import { calendarWords } from '../../offers/calendar-words.js';
import { outcomePhrase, outcomeTemplate, type Outcome } from '../../offers/outcome.js';
import { announce } from '../../ui/announcer.js';
import { icon } from '../../ui/icon.js';
import { saveText } from '../../ui/page.js';
import type { CalendarHost } from './calendar-host.js';
import type { CalendarModel } from './calendar-model.js';
import type { ViewContext } from './view/context.js';

export class CalendarTools {
  readonly #host: CalendarHost;
  #outcome: Outcome | undefined;

  constructor(host: CalendarHost) {
    this.#host = host;
  }

  /** `courses`: what the filters leave and is not over. */
  render(
    model: CalendarModel,
    courses: readonly CourseRun[],
    context: ViewContext,
  ): TemplateResult {
    return html`<div class="tools no-print">
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => void this.#save(model, courses, context)}
      >
        ${icon(fileIcon)}<span>${msg('Kalender-Datei', { id: 'calendar.file' })}</span>
      </button>
      <button type="button" class="button" part="button" @click=${() => window.print()}>
        ${icon(printIcon)}<span>${msg('Drucken', { id: 'finder.print' })}</span>
      </button>
      ${outcomeTemplate(this.#outcome)}
    </div>`;
  }

  /** All dates of what is not over, in the reader's language where the feed has it. */
  async #save(
    model: CalendarModel,
    courses: readonly CourseRun[],
    { reading }: ViewContext,
  ): Promise<void> {
    const { catalogue, today } = model;
    const { language, defaultLanguage } = reading;
    // filters answer with one offer per run
    const whole = courses.flatMap(({ offer: { record }, run }) => {
      const offer = catalogue.offersById.get(record.id);
      return offer === undefined ? [] : { offer, run };
    });
    try {
      const { runsToIcs } = await importAgain('ics', () => import('../../formats/ics.js'));
      const name = readText(catalogue.publisher.name, language, defaultLanguage)?.text ?? '';
      const options = { catalogue, language, name, words: calendarWords() };
      saveText(runsToIcs(whole, options), `${today}.ics`, 'text/calendar');
      this.#report('saved');
    } catch (error) {
      console.error('[bildungslotse] The calendar file could not be made.', error);
      this.#report('not-saved');
    }
  }

  #report(outcome: Outcome): void {
    this.#outcome = outcome;
    announce(outcomePhrase(outcome));
    this.#host.requestUpdate();
  }
}
