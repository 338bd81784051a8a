// Switches the language of all widgets of the page: a native select with each language in its own name.
// Left out: flags (a country is not a language) and remembering the choice (nothing is stored).
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import {
  LOCALES,
  chooseLocale,
  currentLanguage,
  directionOf,
  failedLanguage,
} from '../../i18n/locale.js';
import { languageName } from '../../i18n/language-names.js';
import { announce } from '../announcer.js';
import { icon } from '../icon.js';
import { notice } from './notice.js';

export interface LanguageMenuOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  /** Languages to offer beside the interface's own: those the feed has texts in. */
  readonly languages?: readonly string[];
}

export function languageMenu(options: LanguageMenuOptions): TemplateResult {
  const failed = failedLanguage();
  const tags = [...new Set<string>([...LOCALES, ...(options.languages ?? [])])];
  const chosen = currentLanguage();
  return html`<div class="language-menu" part="language-menu">
    <label class="language-label" for=${options.id}>
      ${icon(Languages)} ${msg('Sprache', { id: 'ui.language' })}
    </label>
    <select id=${options.id} class="select" part="input select language" @change=${switchLanguage}>
      ${tags.map((tag) => languageOption(tag, tag === chosen))}
    </select>
    ${failed === undefined ? nothing : failure(failed)}
  </div>`;
}

function languageOption(tag: string, isChosen: boolean): TemplateResult {
  return html`<option value=${tag} lang=${tag} dir=${directionOf(tag)} .selected=${isChosen}>
    ${languageName(tag)}
  </option>`;
}

/** The focus stays on the menu; the new language is announced in that language. */
async function switchLanguage(event: Event): Promise<void> {
  const menu = event.currentTarget as HTMLSelectElement;
  await chooseLocale(menu.value);
  const failed = failedLanguage();
  if (failed === undefined) {
    announce(chosenWords());
    return;
  }
  menu.value = currentLanguage();
  announce(failedWords(failed), { urgency: 'assertive' });
}

function chosenWords(): string {
  const name = languageName(currentLanguage());
  return msg(str`Sprache: ${name}`, { id: 'ui.language-chosen' });
}

function failedWords(tag: string): string {
  const name = languageName(tag);
  return msg(str`Die Sprache „${name}“ konnte nicht geladen werden.`, {
    id: 'ui.language-failed',
  });
}

function failure(tag: string): TemplateResult {
  return notice('error', failedWords(tag), { onRetry: () => void chooseLocale(tag) });
}
