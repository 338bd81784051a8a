// The search field with its suggestions: ARIA pattern "editable combobox with list autocomplete",
// manual selection. Text keys, Home, End, Left and Right belong to the field and are never touched.
// Left out: what is suggested (domain/), what a search does (the element).
// Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ and widgets.md 2.1.
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import searchIcon from 'lucide/dist/esm/icons/search.mjs';
import clearIcon from 'lucide/dist/esm/icons/x.mjs';
import { plural } from '../../../i18n/format.js';
import { icon } from '../../../ui/icon.js';
import { announce } from '../../../ui/announcer.js';
import type { FinderActions } from './finder-actions.js';
import { writtenIn } from '../../../offers/view/more-phrases.js';
import type { Reading } from '../../../offers/view/phrases.js';

/** No option is active: the arrow keys pass through the field's own text on their way round. */
const NONE = -1;

/** Keyboard and state of the suggestion list. */
export class SearchBox {
  #isOpen = false;
  #active = NONE;
  #suggestions: readonly string[] = [];
  #field: HTMLInputElement | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #actions: Pick<FinderActions, 'search' | 'submit'>;
  readonly #suggest: (text: string) => readonly string[];

  constructor(
    host: ReactiveControllerHost,
    actions: Pick<FinderActions, 'search' | 'submit'>,
    suggest: (text: string) => readonly string[],
  ) {
    this.#host = host;
    this.#actions = actions;
    this.#suggest = suggest;
  }

  /** How many suggestions are on the screen. */
  get count(): number {
    return this.#isOpen ? this.#suggestions.length : 0;
  }

  render(text: string, reading: Reading): TemplateResult {
    return html`<form class="search" @submit=${this.#submit}>
      <label class="label" for="search-text"
        >${msg('Was suchen Sie?', { id: 'finder.search-label' })}</label
      >
      <div class="search-row">
        <div class="combobox">
          ${this.#input(text)} ${text === '' ? nothing : this.#clearButton()} ${this.#list(reading)}
        </div>
        <button type="submit" class="button primary" part="button">
          ${icon(searchIcon)}<span class="search-word"
            >${msg('Suchen', { id: 'finder.search' })}</span
          >
        </button>
      </div>
      <p class="hint" id="search-hint">
        ${msg('Zum Beispiel: Deutsch A2, Kita, Hilfe bei Formularen', { id: 'finder.search-hint' })}
      </p>
    </form>`;
  }

  close(): void {
    this.#isOpen = false;
    this.#active = NONE;
    this.#host.requestUpdate();
  }

  #input(text: string): TemplateResult {
    // its <label> stands in render()
    // eslint-disable-next-line lit-a11y/accessible-name
    return html`<input
      id="search-text"
      class="input"
      part="input"
      type="text"
      role="combobox"
      dir="auto"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      aria-autocomplete="list"
      aria-expanded=${this.count > 0 ? 'true' : 'false'}
      aria-controls="suggestions"
      aria-activedescendant=${this.#active === NONE ? nothing : `suggestion-${this.#active}`}
      aria-describedby="search-hint"
      .value=${live(text)}
      @input=${this.#type}
      @keydown=${this.#press}
      @blur=${() => this.close()}
    />`;
  }

  #clearButton(): TemplateResult {
    return html`<button
      type="button"
      class="clear"
      aria-label=${msg('Suchtext löschen', { id: 'finder.clear' })}
      @click=${this.#clear}
    >
      ${icon(clearIcon)}
    </button>`;
  }

  #list(reading: Reading): TemplateResult {
    const options = this.count === 0 ? [] : this.#suggestions;
    // the keys for an option are pressed in the field, which keeps the focus
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<ul
      id="suggestions"
      class="suggestions"
      role="listbox"
      aria-label=${msg('Vorschläge', { id: 'finder.suggestions' })}
      ?hidden=${options.length === 0}
    >
      ${options.map(
        (text, index) =>
          html`<li
            id="suggestion-${index}"
            role="option"
            aria-selected=${index === this.#active ? 'true' : 'false'}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#accept(index)}
          >
            <bdi lang=${writtenIn(text, reading)}>${text}</bdi>
          </li>`,
      )}
    </ul>`;
  }

  #open(): void {
    this.#suggestions = this.#suggest(this.#field?.value ?? '');
    this.#isOpen = this.#suggestions.length > 0;
    this.#host.requestUpdate();
  }

  readonly #type = (event: Event): void => {
    this.#field = event.currentTarget as HTMLInputElement;
    this.#active = NONE;
    this.#open();
    this.#actions.search(this.#field.value);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.close();
    this.#actions.submit();
  };

  readonly #clear = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).closest('.combobox');
    this.#empty();
    box?.querySelector('input')?.focus();
  };

  #empty(): void {
    this.close();
    this.#actions.search('');
    announce(msg('Der Suchtext ist gelöscht.', { id: 'finder.cleared' }));
  }

  #accept(index: number): void {
    const chosen = this.#suggestions[index];
    this.close();
    if (chosen !== undefined) this.#actions.search(chosen);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#field = event.currentTarget as HTMLInputElement;
    const handled = event.altKey ? this.#pressWithAlt(event.key) : this.#pressPlain(event.key);
    if (handled) event.preventDefault();
  };

  #pressWithAlt(key: string): boolean {
    if (key === 'ArrowDown') this.#open();
    else if (key === 'ArrowUp') this.close();
    else return false;
    return true;
  }

  #pressPlain(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.#move(1);
      case 'ArrowUp':
        return this.#move(-1);
      case 'Enter':
        if (this.#active === NONE) return false;
        this.#accept(this.#active);
        return true;
      case 'Escape':
        return this.#escape();
      default:
        return false;
    }
  }

  /** Goes round through all options and the field itself. */
  #move(step: 1 | -1): boolean {
    if (this.count === 0) this.#open();
    const stops = this.count + 1;
    this.#active = ((this.#active + 1 + step + stops) % stops) - 1;
    this.#host.requestUpdate();
    return true;
  }

  /** Closes the list first; pressed again, empties the field. An empty field leaves the key to others. */
  #escape(): boolean {
    if (this.count > 0) {
      this.close();
      return true;
    }
    if (this.#field?.value === '') return false;
    this.#empty();
    return true;
  }
}

/** "5 Vorschläge": said together with the number of results, once per pause. */
export function suggestionsPhrase(count: number, { locale }: Reading): string {
  return plural(
    msg('{n, plural, one {# Vorschlag} other {# Vorschläge}}', { id: 'finder.suggestion-count' }),
    count,
    locale,
  );
}
