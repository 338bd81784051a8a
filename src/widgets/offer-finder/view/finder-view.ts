// The finder with a feed at hand: notices, then the list with its question, or one offer in full.
// Left out: states without a feed (the element), what a press does (finder-controller.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { OfferActions } from '../../../offers/actions.js';
import type { CardView } from '../../../offers/card-state.js';
import { handOver } from '../../../offers/hand-over/collection.js';
import { noticesOf } from '../../../offers/notices-state.js';
import { hasQuestion } from '../../../offers/question-state.js';
import { cardTemplate } from '../../../offers/view/card.js';
import { distanceNote } from '../../../offers/view/distance.js';
import { filtersTemplate } from '../../../offers/view/filters.js';
import { noticeTemplate } from '../../../offers/view/notices.js';
import type { Reading } from '../../../offers/view/phrases.js';
import { notice } from '../../../ui/parts/notice.js';
import { languageMenu } from '../../../ui/parts/language-menu.js';
import type { FinderController } from '../finder-controller.js';
import type { FinderModel } from '../finder-model.js';
import { frameTemplate, outerTemplate } from './frame.js';
import { allPastPhrase, answerParts } from './results.js';

export interface FinderViewInput {
  readonly model: FinderModel;
  readonly reading: Reading;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
  readonly hasLanguageMenu: boolean;
}

export function finderTemplate(finder: FinderController, input: FinderViewInput): TemplateResult {
  const { model, reading } = input;
  const details = finder.opener.render(model.catalogue, reading, finder.session.query.near);
  const menu = input.hasLanguageMenu
    ? languageMenu({ id: 'language', languages: model.catalogue.languages })
    : nothing;
  const opened = details ?? finder.handOver.render(model.catalogue, reading);
  const survey = opened ?? finder.survey.render(model.allowed, reading);
  const entry = opened === undefined ? finder.survey.renderButton() : nothing;
  const top = html`${menu} ${noticesTemplate(finder, input)} ${entry}`;
  return outerTemplate(top, survey ?? listTemplate(finder, model, reading));
}

function noticesTemplate(
  finder: FinderController,
  { model, reading, hasFailed }: FinderViewInput,
): TemplateResult | typeof nothing {
  const notices = [
    finder.opener.renderProblem(),
    model.isAllPast ? notice('info', allPastPhrase()) : undefined,
    ...noticesOf(model.catalogue, model.today, hasFailed).map((entry) =>
      noticeTemplate(entry, reading, finder.actions.retry),
    ),
  ].filter((one) => one !== undefined);
  return notices.length === 0 ? nothing : html`<div class="notices">${notices}</div>`;
}

function listTemplate(
  finder: FinderController,
  model: FinderModel,
  reading: Reading,
): TemplateResult {
  const { actions, session, searchBox } = finder;
  const { query } = session;
  const view = model.results(session);
  const input = {
    view,
    cards: model.cards(view),
    sort: query.sort,
    hasPlace: query.near !== undefined,
    hasQuestion: hasQuestion(query),
    isEmptyFeed: model.total === 0,
    hints: view.total === 0 ? model.hints(session) : [],
  };
  const mode = finder.pictograms.mode;
  const answer = answerParts(input, reading, actions);
  const parts = {
    ...answer,
    above: [finder.handOver.renderLine(reading), answer.above],
    first: mode?.filters(finder.filtersInput(model), actions),
    card: (card: CardView) =>
      mode ? mode.card(card, reading, actions) : cardOf(card, reading, actions),
    search: searchBox.render(query.text, reading),
    filters: filtersOf(finder, model, reading),
  };
  return frameTemplate(parts, reading);
}

/** Drawn anew only when it shows another offer, or when something is kept or no longer kept. */
function cardOf(card: CardView, reading: Reading, actions: OfferActions): unknown {
  return guard([card, handOver(), reading.locale, reading.headingLevel], () =>
    cardTemplate(card, reading, actions, distanceNote(card, reading)),
  );
}

/** Drawn anew only when something in it has changed: typing must not wait for check boxes. */
function filtersOf(finder: FinderController, model: FinderModel, reading: Reading): unknown {
  const input = finder.filtersInput(model);
  const parts: unknown[] = Object.values(input);
  return guard([...parts, reading.locale, reading.headingLevel], () =>
    filtersTemplate(input, reading, finder.actions),
  );
}
