// The list of offers: how many fit, what narrows them down, the cards, more of them, and what to do
// when nothing fits. Left out: one card, the filters and what to give up (offers/view/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OfferSort } from '../../../domain/offer-query.js';
import type { FilterHint } from '../../../domain/offers.js';
import { plural } from '../../../i18n/format.js';
import type { Locale } from '../../../i18n/locale.js';
import type { CardView } from '../../../offers/card-state.js';
import { activeChips, nothingFits } from '../../../offers/view/active-filters.js';
import { writtenIn } from '../../../offers/view/more-phrases.js';
import { allOffersPhrase, type Reading } from '../../../offers/view/phrases.js';
import { notice } from '../../../ui/parts/notice.js';
import type { ResultsView } from '../offer-finder-state.js';
import type { FinderActions } from './finder-actions.js';
import type { FrameParts } from './frame.js';

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
      activeChips(view.active, reading, actions),
      view.missingWords.length > 0 ? missingWords(view.missingWords, reading) : nothing,
      view.total === 0 ? nothingHere(input, reading, actions) : nothing,
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
    <select id="sort" class="select" part="input select" @change=${choose}>
      ${orders
        .filter(([order]) => order !== 'near' || hasPlace)
        .map(
          ([order, label]) =>
            html`<option value=${order} .selected=${live(order === sort)}>${label}</option>`,
        )}
    </select>
  </div>`;
}

/** The words stand apart from the sentence: people may type them in any script. */
function missingWords(words: readonly string[], reading: Reading): TemplateResult {
  return html`<p class="note">
    ${msg('Nicht gefunden:', { id: 'finder.missing-words' })}
    ${words.map((word) => html`<bdi class="word" lang=${writtenIn(word, reading)}>${word}</bdi> `)}
    ${msg('Diese Angebote passen zum Rest Ihrer Suche.', { id: 'finder.rest-fits' })}
  </p>`;
}

/** Without a question there is nothing to give up. */
function nothingHere(
  { hints, isEmptyFeed, hasQuestion }: ResultsInput,
  reading: Reading,
  actions: FinderActions,
): TemplateResult {
  if (hasQuestion && !isEmptyFeed) return nothingFits(hints, reading, actions);
  return notice(
    'info',
    msg('Hier stehen im Moment keine Angebote. Bitte schauen Sie später wieder vorbei.', {
      id: 'finder.empty',
    }),
  );
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

/** "23 Angebote passen": the heading above the results and what is announced. */
export function countPhrase(total: number, hasQuestion: boolean, locale: Locale): string {
  if (!hasQuestion) return allOffersPhrase(total, locale);
  return plural(
    msg('{n, plural, =0 {Kein Angebot passt} one {# Angebot passt} other {# Angebote passen}}', {
      id: 'finder.results',
    }),
    total,
    locale,
  );
}

/** Said when "more" was pressed. */
export function shownPhrase(shown: number, locale: Locale): string {
  return plural(
    msg('{n, plural, one {# Angebot wird gezeigt} other {# Angebote werden gezeigt}}', {
      id: 'finder.shown',
    }),
    shown,
    locale,
  );
}

export function allPastPhrase(): string {
  return msg('Alle Termine in dieser Liste sind vorbei. Fragen Sie nach neuen Terminen.', {
    id: 'finder.all-past',
  });
}
