// The list of one day, below the grid of a month. Escape leads back to the day. Left out: one entry (entry.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../domain/occurrences.js';
import { formatDate } from '../../../i18n/format.js';
import { below, heading } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import type { ViewContext } from './context.js';
import type { entryTemplate } from './entry.js';
import { moreButton } from './more-button.js';
import { totalPhrase } from './phrases.js';

export type EntryTemplate = typeof entryTemplate;

export function dayTemplate(
  occurrences: readonly Occurrence[],
  entryOf: EntryTemplate,
  context: ViewContext,
): TemplateResult {
  const { reading, actions, session } = context;
  const level = below(reading.headingLevel);
  const close = () => actions.act(({ closeDay }) => closeDay());
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const shown = occurrences.slice(0, session.shown);
  return html`<section class="day-list" aria-labelledby="day-heading" @keydown=${leave}>
    ${heading(
      level,
      html`${formatDate(session.openDay ?? reading.today, reading.locale)}<br /><small
          >${coursesPhrase(occurrences, context)}</small
        >`,
      { id: 'day-heading' },
    )}
    <ol class="entries" role="list">
      ${shown.map((one) => html`<li>${entryOf(one, [], below(level), context)}</li>`)}
    </ol>
    ${
      occurrences.length > shown.length
        ? moreButton(msg('Mehr anzeigen', { id: 'calendar.more' }), true, context)
        : nothing
    }
    <button type="button" class="button back" part="button" @click=${close}>
      ${lateIcon('chevron-left')}<span
        >${msg('Zurück zum Monat', { id: 'calendar.back-to-month' })}</span
      >
    </button>
  </section>`;
}

/** "2 Kurse" on a day: a course that meets twice counts once. */
function coursesPhrase(occurrences: readonly Occurrence[], context: ViewContext): string {
  return totalPhrase(new Set(occurrences.map(({ course }) => course.key)).size, context);
}
