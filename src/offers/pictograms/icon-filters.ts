// The filters above a list as large buttons with a pictogram and one or two words. They ask the same question as the
// panel, which stays. Left out: which buttons there are (icon-filters-state.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import nearIcon from 'lucide/dist/esm/icons/locate-fixed.mjs';
import type { NearTo } from '../../domain/offer-query.js';
import { labelOf } from '../../i18n/labels.js';
import { icon, type IconNode } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import type { FilterActions } from '../actions.js';
import type { FilterGroup } from '../filters-state.js';
import { iconGroups, type IconFilter, type IconQuestion } from './icon-filters-state.js';
import { filterIcon } from './kind-icons.js';

export interface IconFiltersInput {
  readonly groups: readonly FilterGroup[];
  readonly near: NearTo | undefined;
  /** There are places to measure a distance to. */
  readonly hasPlaces: boolean;
  readonly isLocateRefused: boolean;
}

type IconActions = Pick<FilterActions, 'toggle' | 'near' | 'locate'>;

export function iconFilters(input: IconFiltersInput, actions: IconActions): Rendered {
  const groups = iconGroups(input.groups).map(({ question, filters }) => ({
    question,
    buttons: [
      ...filters.map((filter) => filterButton(filter, actions)),
      ...(question === 'important' && input.hasPlaces ? [nearButton(input, actions)] : []),
    ],
  }));
  const shown = groups.filter(({ buttons }) => buttons.length > 0);
  if (shown.length === 0) return nothing;
  return html`<div class="icon-filters no-print">
    ${shown.map(
      ({ question, buttons }) =>
        html`<fieldset class="icon-group">
          <legend class="visually-hidden">${legend(question)}</legend>
          ${buttons}
        </fieldset>`,
    )}
    ${input.isLocateRefused ? refused() : nothing}
  </div>`;
}

function filterButton(filter: IconFilter, actions: IconActions): TemplateResult {
  const { facet, value, isChosen, isEmpty } = filter;
  return iconButton(filterIcon(filter), filterWord(filter), {
    isPressed: isChosen,
    isEmpty,
    press: () => actions.toggle(facet, value),
  });
}

/** Asks the device for its place; pressed again, the place does not matter any more. */
function nearButton({ near }: IconFiltersInput, actions: IconActions): TemplateResult {
  return iconButton(nearIcon, msg('In meiner Nähe', { id: 'pictograms.near' }), {
    isPressed: near !== undefined,
    isEmpty: false,
    press: () => {
      if (near === undefined) actions.locate();
      else actions.near(undefined);
    },
  });
}

interface ButtonState {
  readonly isPressed: boolean;
  readonly isEmpty: boolean;
  readonly press: () => void;
}

function iconButton(node: IconNode, word: string, state: ButtonState): TemplateResult {
  const { isPressed, isEmpty, press } = state;
  return html`<button
    type="button"
    class="icon-button ${isEmpty ? 'empty' : ''}"
    part="button"
    aria-pressed=${isPressed ? 'true' : 'false'}
    @click=${press}
  >
    ${icon(node)}<span>${word}</span>
  </button>`;
}

function refused(): TemplateResult {
  return html`<p class="problem" role="alert">
    ${msg('Wir können Ihren Standort nicht sehen. Wählen Sie bitte einen Ort aus der Liste.', {
      id: 'finder.locate-refused',
    })}
  </p>`;
}

function legend(question: IconQuestion): string {
  switch (question) {
    case 'what':
      return labelOf('facet', 'kind');
    case 'when':
      return labelOf('facet', 'timeOfDay');
    case 'important':
      return msg('Das ist mir wichtig', { id: 'pictograms.important' });
  }
}

/** As short as can be: one word, or the words people say about themselves. */
function filterWord({ facet, value }: IconFilter): string {
  switch (`${facet} ${value}`) {
    case 'timeOfDay morning':
      return msg('vormittags', { id: 'pictograms.morning' });
    case 'timeOfDay afternoon':
      return msg('nachmittags', { id: 'pictograms.afternoon' });
    case 'timeOfDay evening':
      return msg('abends', { id: 'pictograms.evening' });
    case 'level A0':
      return msg('Ich kann kein Deutsch', { id: 'pictograms.no-german' });
    case 'childcare yes':
      return msg('mit Kind', { id: 'pictograms.with-child' });
    case 'kind childcare':
      return msg('Kita', { id: 'pictograms.childcare' });
    default:
      return labelOf('kind', value);
  }
}
