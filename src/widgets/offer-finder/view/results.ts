// The list of offers: how many fit, what narrows them down, the cards, more of them, and what to do
// when nothing fits. Left out: one card (card.ts), choosing filters (filters.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { UNKNOWN, type OfferSort } from '../../../domain/offer-query.js';
import type { FilterHint } from '../../../domain/offers.js';
import { formatDateShort, plural } from '../../../i18n/format.js';
import { facetLabel, facetValueLabel } from '../../../i18n/labels.js';
import { localText, type Rendered } from '../../../ui/local-text.js';
import { directionOf } from '../../../i18n/locale.js';
import { removableChip } from '../../../ui/parts/removable-chip.js';
import { notice } from '../../../ui/parts/notice.js';
import type { CardView } from '../card-state.js';
import { offersPhrase } from './filters.js';
import type { FinderActions } from './finder-actions.js';
import type { FrameParts } from './frame.js';
import type { ActiveFilter, FinderNotice, ResultsView } from '../offer-finder-state.js';
import { stalePhrase, writtenIn } from './more-phrases.js';
import { countPhrase, type Reading } from './phrases.js';

export interface ResultsInput {
  readonly view: ResultsView;
  readonly cards: readonly CardView[];
  readonly sort: OfferSort;
  /** Sorting by distance needs a place. */
  readonly hasPlace: boolean;
  readonly hasQuestion: boolean;
  /** The search was not narrowed and the feed has no offers at all. */
  readonly isEmptyFeed: boolean;
  /** What to give up so that something fits. */
  readonly hints: readonly FilterHint[];
}

/** The parts of the frame that answer the question. */
export function answerParts(
  input: ResultsInput,
  reading: Reading,
  actions: FinderActions,
): Pick<FrameParts, 'title' | 'cards' | 'sort' | 'above' | 'below'> {
  const { view, cards } = input;
  return {
    title: countPhrase(view.total, input.hasQuestion, reading.locale),
    cards,
    sort: view.total > 1 ? sortField(input, actions) : nothing,
    above: [
      view.active.length > 0 ? activeChips(view.active, reading, actions) : nothing,
      view.missingWords.length > 0 ? missingWords(view.missingWords, reading) : nothing,
      view.total === 0 ? nothingFits(input, reading, actions) : nothing,
    ],
    below:
      view.left > 0
        ? moreButton(view, reading, actions)
        : view.hiddenPast > 0
          ? pastLine(view.hiddenPast, reading, actions)
          : nothing,
  };
}

function sortField({ sort, hasPlace }: ResultsInput, actions: FinderActions): TemplateResult {
  const orders: readonly (readonly [OfferSort, string])[] = [
    ['match', msg('Was am besten passt', { id: 'finder.sort-match' })],
    ['starts', msg('Was bald beginnt', { id: 'finder.sort-starts' })],
    ['near', msg('Was in der Nähe ist', { id: 'finder.sort-near' })],
  ];
  const choose = (event: Event) =>
    actions.sort((event.currentTarget as HTMLSelectElement).value as OfferSort);
  return html`<div class="sort">
    <label class="label" for="sort">${msg('Zuerst zeigen', { id: 'finder.sort' })}</label>
    <select id="sort" class="select" part="select" @change=${choose}>
      ${orders
        .filter(([order]) => order !== 'near' || hasPlace)
        .map(
          ([order, label]) =>
            html`<option value=${order} .selected=${live(order === sort)}>${label}</option>`,
        )}
    </select>
  </div>`;
}

/** What an active filter or a hint is called; values that need it name their filter: "Beginn: später". */
function filterName(
  { facet, value }: ActiveFilter | FilterHint,
  { defaultLanguage }: Reading,
): Rendered {
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

function activeChips(
  active: readonly ActiveFilter[],
  reading: Reading,
  actions: FinderActions,
): TemplateResult {
  return html`<ul class="chips active" role="list">
    ${repeat(
      active,
      ({ facet, value }) => `${facet} ${value}`,
      (filter) =>
        html`<li>${removableChip(filterName(filter, reading), () => actions.remove(filter))}</li>`,
    )}
  </ul>`;
}

/** The words stand apart from the sentence: people may type them in any script. */
function missingWords(words: readonly string[], reading: Reading): TemplateResult {
  return html`<p class="note">
    ${msg('Nicht gefunden:', { id: 'finder.missing-words' })}
    ${words.map((word) => html`<bdi class="word" lang=${writtenIn(word, reading)}>${word}</bdi> `)}
    ${msg('Diese Angebote passen zum Rest Ihrer Suche.', { id: 'finder.rest-fits' })}
  </p>`;
}

/** Says which single thing to give up, most helpful first; else how to get back to everything. */
function nothingFits(
  { hints, isEmptyFeed, hasQuestion }: ResultsInput,
  reading: Reading,
  actions: FinderActions,
): TemplateResult {
  if (isEmptyFeed || !hasQuestion) {
    return notice(
      'info',
      msg('Hier stehen im Moment keine Angebote. Bitte schauen Sie später wieder vorbei.', {
        id: 'finder.empty',
      }),
    );
  }
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
      ${hints.map((hint) => hintTemplate(hint, reading, actions))}
    </ul>
    <button type="button" class="button" part="button" @click=${actions.reset}>
      ${msg('Alle Angebote zeigen', { id: 'finder.show-all' })}
    </button>
  </div>`;
}

function hintTemplate(hint: FilterHint, reading: Reading, actions: FinderActions): TemplateResult {
  const { facet, value, count } = hint;
  const drop = () => (facet === 'text' ? actions.search('') : actions.remove({ facet, value }));
  return html`<li>
    <button type="button" class="button hint-button" part="button" @click=${drop}>
      <span>${msg('Ohne:', { id: 'finder.without' })} <bdi>${filterName(hint, reading)}</bdi></span>
      <span class="count">${offersPhrase(count, reading)}</span>
    </button>
  </li>`;
}

function moreButton(
  { next, left }: ResultsView,
  { locale }: Reading,
  actions: FinderActions,
): TemplateResult {
  const rest = plural(
    msg('{n, plural, one {Noch # Angebot} other {Noch # Angebote}}', { id: 'finder.left' }),
    left,
    locale,
  );
  return html`<div class="more">
    <p>${rest}</p>
    <button type="button" class="button" part="button more" @click=${actions.more}>
      ${plural(
        msg('{n, plural, one {# Angebot mehr zeigen} other {# Angebote mehr zeigen}}', {
          id: 'finder.more',
        }),
        next,
        locale,
      )}
    </button>
  </div>`;
}

/** After the last current offer: those that are over are only a press away. */
function pastLine(count: number, { locale }: Reading, actions: FinderActions): TemplateResult {
  return html`<div class="more">
    <p>
      ${plural(
        msg('{n, plural, one {# Angebot ist vorbei.} other {# Angebote sind vorbei.}}', {
          id: 'finder.past-count',
        }),
        count,
        locale,
      )}
    </p>
    <button type="button" class="button" part="button" @click=${actions.showPast}>
      ${msg('Auch vergangene Angebote zeigen', { id: 'finder.show-past' })}
    </button>
  </div>`;
}

// ── Notices ─────────────────────────────────────────────────────────────────────────────────────

export function noticeTemplate(
  entry: FinderNotice,
  reading: Reading,
  actions: FinderActions,
): TemplateResult {
  if (entry.kind === 'partial') {
    const { usable, received } = entry;
    return notice(
      'info',
      msg(str`${usable} von ${received} Einträgen werden gezeigt. Die anderen sind fehlerhaft.`, {
        id: 'finder.partial',
      }),
    );
  }
  if (entry.kind === 'stale') return notice('warning', stalePhrase(entry.asOf, reading));
  const date = formatDateShort(entry.asOf, reading.locale);
  return notice(
    'warning',
    msg(str`Neue Angaben konnten nicht geladen werden. Sie sehen den Stand vom ${date}.`, {
      id: 'finder.not-refreshed',
    }),
    { onRetry: actions.retry },
  );
}
