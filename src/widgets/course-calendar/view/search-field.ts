// A plain field for words; the list follows what is typed. Left out: suggestions, which the finder has.
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export function searchField(text: string, search: (text: string) => void): TemplateResult {
  const type = (event: Event) => search((event.currentTarget as HTMLInputElement).value);
  return html`<div class="search-field">
    <label class="label" for="search-text"
      >${msg('Was suchen Sie?', { id: 'finder.search-label' })}</label
    >
    <input
      id="search-text"
      class="input"
      part="input"
      type="search"
      dir="auto"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="200"
      .value=${live(text)}
      @input=${type}
    />
  </div>`;
}
