// The filters beside the results: one disclosure per question, native check boxes and radio buttons
// with the number of offers each leads to, and the place to measure distances from.
// Left out: which groups and choices there are (filters-state.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import filterIcon from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import locateIcon from 'lucide/dist/esm/icons/locate-fixed.mjs';
import type { NearTo } from '../../domain/offer-query.js';
import { formatNumber, plural } from '../../i18n/format.js';
import { facetLabel, facetValueLabel } from '../../i18n/facet-labels.js';
import { directionOf } from '../../i18n/locale.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { disclosure } from '../../ui/parts/disclosure.js';
import type { FilterActions } from '../actions.js';
import { NEAR_RADII } from '../filters-state.js';
import type { FilterChoice, FilterGroup, FiltersView, TownChoice } from '../filters-state.js';
import { offersPhrase } from './more-phrases.js';
import type { Reading } from './phrases.js';

/** Choices a group shows before "more" is pressed. */
const FEW_CHOICES = 8;

export interface FiltersInput extends FiltersView {
  readonly towns: readonly TownChoice[];
  readonly near: NearTo | undefined;
  /** The device did not give its position. */
  readonly isLocateRefused: boolean;
  /** Ids of open groups; `all:` before a facet means that all its choices are shown. */
  readonly open: ReadonlySet<string>;
  /** On narrow containers the whole panel is behind one button. */
  readonly isPanelOpen: boolean;
  readonly activeCount: number;
}

export function filtersTemplate(
  input: FiltersInput,
  reading: Reading,
  actions: FilterActions,
): TemplateResult {
  const { groups, towns, activeCount, isPanelOpen } = input;
  if (groups.length === 0 && towns.length === 0) return html``;
  return html`<div class="filters">
    <button
      type="button"
      class="button filter-button"
      part="button"
      aria-expanded=${isPanelOpen ? 'true' : 'false'}
      aria-controls="filter-panel"
      @click=${actions.togglePanel}
    >
      ${icon(filterIcon)}<span>${filterButtonLabel(activeCount, reading)}</span>
    </button>
    <div
      id="filter-panel"
      class="filter-panel ${isPanelOpen ? '' : 'closed'}"
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, isPanelOpen, actions)}
    >
      ${heading(reading.headingLevel, msg('Filter', { id: 'finder.filters' }), {
        className: 'filter-title',
      })}
      ${towns.length > 0 ? nearGroup(input, reading, actions) : nothing}
      ${repeat(
        groups,
        ({ facet }) => facet,
        (group) => facetGroup(group, input, reading, actions),
      )}
      ${activeCount > 0 ? resetButton(actions) : nothing}
      <button
        type="button"
        class="button primary show-results"
        part="button"
        @click=${actions.showResults}
      >
        ${showPhrase(input.total, reading)}
      </button>
    </div>
  </div>`;
}

function resetButton({ reset }: FilterActions): TemplateResult {
  return html`<button type="button" class="button reset" part="button" @click=${reset}>
    ${msg('Alle Filter löschen', { id: 'finder.reset' })}
  </button>`;
}

function showPhrase(total: number, { locale }: Reading): string {
  return plural(
    msg('{n, plural, =0 {Kein Angebot passt} one {# Angebot zeigen} other {# Angebote zeigen}}', {
      id: 'finder.show-results',
    }),
    total,
    locale,
  );
}

/** "Filter (3)", with the words for those who only hear it. */
function filterButtonLabel(count: number, { locale }: Reading): unknown {
  const label = msg('Filter', { id: 'finder.filters' });
  if (count === 0) return label;
  const active = plural(
    msg('{n, plural, one {# Filter ist gesetzt} other {# Filter sind gesetzt}}', {
      id: 'finder.active-filters',
    }),
    count,
    locale,
  );
  return html`${label} <span aria-hidden="true">(${count})</span
    ><span class="visually-hidden">: ${active}</span>`;
}

/** Escape in the open panel of a narrow finder closes it and gives the focus back to its button. */
function closeOnEscape(event: KeyboardEvent, isOpen: boolean, actions: FilterActions): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
  const panel = event.currentTarget as HTMLElement;
  const button = panel.parentElement?.querySelector<HTMLElement>('.filter-button');
  // from 960 px on the button is not shown: the panel is a column and does not close
  if (!button?.checkVisibility()) return;
  event.preventDefault();
  actions.togglePanel();
  button.focus();
}

function facetGroup(
  group: FilterGroup,
  input: FiltersInput,
  reading: Reading,
  actions: FilterActions,
): TemplateResult {
  const { facet, chosen } = group;
  const isOpen = input.open.has(facet);
  return disclosure({
    id: `group-${facet}`,
    className: 'filter-group',
    label: groupLabel(facetLabel(facet), chosen),
    isOpen,
    onToggle: () => actions.toggleGroup(facet),
    content: isOpen ? choicesTemplate(group, input, reading, actions) : nothing,
  });
}

function groupLabel(label: string, chosen: number): TemplateResult {
  return html`${label}${chosen > 0 ? html` <span class="badge">${chosen}</span>` : nothing}`;
}

function choicesTemplate(
  group: FilterGroup,
  { open }: FiltersInput,
  reading: Reading,
  actions: FilterActions,
): TemplateResult {
  const { facet, choices } = group;
  const all = `all:${facet}`;
  const isCut = choices.length > FEW_CHOICES + 2 && !open.has(all);
  const shown = isCut
    ? choices.filter(({ isChosen }, index) => index < FEW_CHOICES || isChosen)
    : choices;
  return html`<fieldset>
      <legend class="visually-hidden">${facetLabel(facet)}</legend>
      ${group.isSingle ? anyChoice(group, actions) : nothing}
      ${repeat(
        shown,
        ({ value }) => value,
        (choice) => choiceTemplate(choice, group, reading, actions),
      )}
    </fieldset>
    ${isCut ? moreChoices(choices.length - shown.length, reading, () => actions.toggleGroup(all)) : nothing}`;
}

function moreChoices(left: number, { locale }: Reading, show: () => void): TemplateResult {
  const label = plural(
    msg('{n, plural, one {# weitere zeigen} other {# weitere zeigen}}', {
      id: 'finder.more-choices',
    }),
    left,
    locale,
  );
  return html`<button type="button" class="button plain more-choices" part="button" @click=${show}>
    ${label}
  </button>`;
}

/** Radio buttons cannot be switched off, so one of them says that it does not matter. */
function anyChoice({ facet, chosen }: FilterGroup, actions: FilterActions): TemplateResult {
  return html`<label class="option">
    <input
      type="radio"
      name=${facet}
      .checked=${live(chosen === 0)}
      @change=${() => actions.choose(facet, undefined)}
    />
    <span>${msg('egal', { id: 'finder.any' })}</span>
  </label>`;
}

function choiceTemplate(
  { value, count, isChosen }: FilterChoice,
  { facet, isSingle }: FilterGroup,
  { locale }: Reading,
  actions: FilterActions,
): TemplateResult {
  const change = () => (isSingle ? actions.choose(facet, value) : actions.toggle(facet, value));
  return html`<label class="option ${count === 0 ? 'empty' : ''}">
    <input
      type=${isSingle ? 'radio' : 'checkbox'}
      name=${facet}
      value=${value}
      .checked=${live(isChosen)}
      @change=${change}
    />
    <span class="option-text">${facetValueLabel(facet, value)}</span>
    <span class="count"
      ><span aria-hidden="true">${formatNumber(count, locale)}</span
      ><span class="visually-hidden">, ${offersPhrase(count, { locale })}</span></span
    >
  </label>`;
}

// ── Place ───────────────────────────────────────────────────────────────────────────────────────

/** Value of the town select for a position that came from the device, which has no name. */
const HERE = ' here';

function nearGroup(input: FiltersInput, reading: Reading, actions: FilterActions): TemplateResult {
  const isOpen = input.open.has('near');
  return disclosure({
    id: 'group-near',
    className: 'filter-group',
    label: groupLabel(msg('In der Nähe', { id: 'finder.near' }), input.near === undefined ? 0 : 1),
    isOpen,
    onToggle: () => actions.toggleGroup('near'),
    content: isOpen ? nearFields(input, reading, actions) : nothing,
  });
}

function nearFields(
  { near, towns, isLocateRefused }: FiltersInput,
  reading: Reading,
  actions: FilterActions,
): TemplateResult {
  const chooseTown = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const town = towns.find(({ name }) => name === value);
    if (value !== HERE) actions.near(town && { ...placeOf(town), radiusKm: near?.radiusKm });
  };
  const isTown = towns.some(({ name }) => name === near?.label);
  return html`<div class="near">
    <label class="label" for="near-town"
      >${msg('Ort oder Postleitzahl', { id: 'finder.near-town' })}</label
    >
    <select id="near-town" class="select" part="input select" @change=${chooseTown}>
      <option value="" .selected=${live(near === undefined)}>
        ${msg('egal', { id: 'finder.any' })}
      </option>
      ${
        near !== undefined && !isTown
          ? html`<option value=${HERE} .selected=${live(true)}>
              ${msg('Ihr Standort', { id: 'finder.here' })}
            </option>`
          : nothing
      }
      ${towns.map((town) => townOption(town, near, reading))}
    </select>
    ${near === undefined ? nothing : radiusField(near, reading, actions)}
    <button type="button" class="button locate" part="button" @click=${actions.locate}>
      ${icon(locateIcon)}<span>${msg('Meinen Standort verwenden', { id: 'finder.locate' })}</span>
    </button>
    <p class="hint">
      ${msg('Ihr Standort bleibt auf Ihrem Gerät. Wir speichern ihn nicht.', {
        id: 'finder.locate-hint',
      })}
    </p>
    ${
      isLocateRefused
        ? html`<p class="problem" role="alert">
            ${msg(
              'Wir können Ihren Standort nicht sehen. Wählen Sie bitte einen Ort aus der Liste.',
              {
                id: 'finder.locate-refused',
              },
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function placeOf({ name, lat, lon }: TownChoice): Omit<NearTo, 'radiusKm'> {
  return { label: name, lat, lon };
}

/** Town with its postcodes, so that both can be found; in the language of the feed. */
function townOption(
  { name, postcodes }: TownChoice,
  near: NearTo | undefined,
  { defaultLanguage }: Reading,
): TemplateResult {
  const label = postcodes.length > 0 ? `${name} (${postcodes.join(', ')})` : name;
  return html`<option
    value=${name}
    lang=${defaultLanguage}
    dir=${directionOf(defaultLanguage)}
    .selected=${live(near?.label === name)}
  >
    ${label}
  </option>`;
}

function radiusField(near: NearTo, { locale }: Reading, actions: FilterActions): TemplateResult {
  const chooseRadius = (event: Event) => {
    const km = Number((event.currentTarget as HTMLSelectElement).value);
    actions.near({ ...near, radiusKm: km > 0 ? km : undefined });
  };
  return html`<label class="label" for="near-radius"
      >${msg('Wie weit?', { id: 'finder.radius' })}</label
    >
    <select id="near-radius" class="select" part="input select" @change=${chooseRadius}>
      <option value="0" .selected=${live(near.radiusKm === undefined)}>
        ${msg('egal', { id: 'finder.any' })}
      </option>
      ${NEAR_RADII.map((km) => {
        const distance = formatNumber(km, locale);
        return html`<option value=${km} .selected=${live(near.radiusKm === km)}>
          ${msg(str`bis ${distance} km`, { id: 'finder.radius-km' })}
        </option>`;
      })}
    </select>`;
}
