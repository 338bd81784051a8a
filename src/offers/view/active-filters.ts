// What narrows a list down, as chips to take away, and what to give up when nothing fits.
// Left out: choosing filters (filters.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { UNKNOWN } from '../../domain/offer-query.js';
import type { FilterHint } from '../../domain/offers.js';
import { facetLabel, facetValueLabel } from '../../i18n/facet-labels.js';
import { directionOf } from '../../i18n/locale.js';
import { localText, type Rendered } from '../../ui/local-text.js';
import { removableChip } from '../../ui/parts/removable-chip.js';
import type { FilterActions } from '../actions.js';
import type { ActiveFilter, Narrowing } from '../question-state.js';
import { offersPhrase } from './more-phrases.js';
import type { Reading } from './phrases.js';

/** What an active filter or a hint is called; values that need it name their filter: "Beginn: später". */
export function filterName({ facet, value }: Narrowing, { defaultLanguage }: Reading): Rendered {
  if (facet === 'text') return msg('Suchtext', { id: 'finder.text-filter' });
  if (facet === 'near') {
    const dir = directionOf(defaultLanguage);
    const place =
      value === ''
        ? msg('Ihr Standort', { id: 'finder.here' })
        : localText({ text: value, lang: defaultLanguage, dir, isFallback: false });
    return html`${msg('In der Nähe', { id: 'finder.near' })}: ${place}`;
  }
  if (value === '') return facetLabel(facet);
  const label = facetValueLabel(facet, value);
  const isClear = value !== UNKNOWN && facet !== 'starts' && facet !== 'language';
  return isClear ? label : `${facetLabel(facet)}: ${label}`;
}

/** Nothing when no filter is set. */
export function activeChips(
  active: readonly ActiveFilter[],
  reading: Reading,
  { remove }: Pick<FilterActions, 'remove'>,
): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  return html`<ul class="chips active" role="list">
    ${repeat(
      active,
      ({ facet, value }) => `${facet} ${value}`,
      (filter) =>
        html`<li>${removableChip(filterName(filter, reading), () => remove(filter))}</li>`,
    )}
  </ul>`;
}

/** Says which single thing to give up, most helpful first; else how to get back to everything. */
export function nothingFits(
  hints: readonly FilterHint[],
  reading: Reading,
  actions: Pick<FilterActions, 'remove' | 'reset'>,
): TemplateResult {
  return html`<div class="no-results">
    <p>
      ${
        hints.length > 0
          ? msg('Zu allem zusammen passt kein Angebot. Lassen Sie etwas weg:', {
              id: 'finder.drop-something',
            })
          : msg('Zu Ihrer Suche passt kein Angebot. Versuchen Sie ein anderes Wort.', {
              id: 'finder.other-words',
            })
      }
    </p>
    <ul role="list">
      ${hints.map((hint) => hintTemplate(hint, reading, () => actions.remove(hint)))}
    </ul>
    <button type="button" class="button" part="button" @click=${actions.reset}>
      ${msg('Alle Angebote zeigen', { id: 'finder.show-all' })}
    </button>
  </div>`;
}

function hintTemplate(hint: FilterHint, reading: Reading, drop: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="button hint-button" part="button" @click=${drop}>
      <span>${msg('Ohne:', { id: 'finder.without' })} <bdi>${filterName(hint, reading)}</bdi></span>
      <span class="count">${offersPhrase(hint.count, reading)}</span>
    </button>
  </li>`;
}
