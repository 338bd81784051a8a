// What the first screen gets with the code for everything people can do: the ways in beside the tiles, the field to
// search in, the button that prints. Left out: the screen itself, which keeps room for them (home.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { lateIcon } from '../../../ui/late-icon.js';
import type { CompassActions } from './compass-actions.js';
import type { HomeView } from './home.js';

export interface HomeWays {
  /** What is searched for. */
  readonly text: string;
  readonly hasPath: boolean;
  readonly hasSurvey: boolean;
  /** There is something to print. */
  readonly hasChapters: boolean;
}

export function homeParts(
  { text, hasPath, hasSurvey, hasChapters }: HomeWays,
  actions: CompassActions,
): Pick<HomeView, 'ways' | 'search' | 'print'> {
  const path = () =>
    way('footprints', msg('Was zuerst?', { id: 'compass.path' }), actions.openPath);
  const survey = () =>
    way('list-checks', msg('Was passt zu mir?', { id: 'survey.title' }), actions.openSurvey);
  const print = () =>
    way('printer', msg('Ganze Mappe drucken', { id: 'compass.print-all' }), actions.printAll);
  const ways = html`<div class="ways no-print">
    ${hasPath ? path() : nothing} ${hasSurvey ? survey() : nothing}
  </div>`;
  return {
    ways: hasPath || hasSurvey ? ways : nothing,
    search: searchTemplate(text, actions),
    print: hasChapters ? print() : nothing,
  };
}

function searchTemplate(text: string, actions: CompassActions): TemplateResult {
  const typed = ({ currentTarget }: Event) =>
    actions.search((currentTarget as HTMLInputElement).value);
  const clearOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') actions.search('');
  };
  return html`<div class="compass-search no-print" role="search">
    <label class="label" for="compass-text"
      >${msg('In der Mappe suchen', { id: 'compass.search' })}</label
    >
    <input
      id="compass-text"
      class="input"
      part="input"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${text}
      @input=${typed}
      @keydown=${clearOnEscape}
    />
  </div>`;
}

function way(name: Parameters<typeof lateIcon>[0], label: string, go: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" data-way=${name} @click=${go}>
    ${lateIcon(name)}<span>${label}</span>
  </button>`;
}
