// Fields of the form: a label above, a hint below it, the field, and what is wrong with it.
// Left out: keeping values; every field says what was chosen.
import { html, nothing, type TemplateResult } from 'lit';

export interface FieldWords {
  /** Unique within the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Sentence about a value that cannot be used. */
  readonly problem?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly word: string;
}

const describedBy = ({ id, hint, problem }: FieldWords) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;

const hintOf = ({ id, hint }: FieldWords) =>
  hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing;

const problemOf = ({ id, problem }: FieldWords) =>
  problem
    ? html`<span class="problem" id="${id}-problem"><strong>Fehler:</strong> ${problem}</span>`
    : nothing;

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
}

/** One line of text; says what was typed once the field is left. */
export function textField(
  words: FieldWords,
  value: string,
  onChange: (value: string) => void,
  more: {
    readonly type?: 'text' | 'url' | 'number';
    readonly suggestions?: readonly string[];
  } = {},
): TemplateResult {
  const { id, label, problem } = words;
  const { type = 'text', suggestions = [] } = more;
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label class="label" for=${id}>${label}</label>
    ${hintOf(words)} ${problemOf(words)}
    <input
      class="input"
      id=${id}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : nothing}
      autocomplete="off"
      spellcheck="false"
      list=${suggestions.length > 0 ? `${id}-list` : nothing}
      aria-describedby=${describedBy(words)}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${value}
      @change=${(event: Event) => onChange(valueOf(event))}
    />
    ${
      suggestions.length > 0
        ? html`<datalist id="${id}-list">
            ${suggestions.map((one) => html`<option value=${one}></option>`)}
          </datalist>`
        : nothing
    }
  </div>`;
}

export function selectField(
  words: FieldWords,
  choices: readonly Choice[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const { id, label } = words;
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hintOf(words)}
    <select
      class="select"
      id=${id}
      aria-describedby=${describedBy(words)}
      @change=${(event: Event) => onChange(valueOf(event))}
    >
      ${choices.map(
        (one) =>
          html`<option value=${one.value} .selected=${one.value === value}>${one.word}</option>`,
      )}
    </select>
  </div>`;
}

/** A switch with its explanation. */
export function switchField(
  words: FieldWords,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  const { id, label } = words;
  return html`<div class="field">
    <label class="option" for=${id}>
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${describedBy(words)}
        .checked=${isOn}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${hintOf(words)}
  </div>`;
}

/** One of several; `legend` may be hidden where a heading says the same. */
export function radioGroup(
  words: FieldWords,
  choices: readonly (Choice & { readonly hint?: string; readonly picture?: unknown })[],
  value: string,
  onChange: (value: string) => void,
  className = '',
): TemplateResult {
  const { id, label } = words;
  return html`<fieldset class="field" aria-describedby=${describedBy(words)}>
    <legend class="label">${label}</legend>
    ${hintOf(words)}
    <div class="radios ${className}">
      ${choices.map(
        (one) =>
          html`<label class="option">
            <input
              type="radio"
              name=${id}
              value=${one.value}
              aria-describedby=${one.hint ? `${id}-${one.value}` : nothing}
              .checked=${one.value === value}
              @change=${() => onChange(one.value)}
            />
            ${one.picture ?? nothing}
            <span class="option-words"
              ><span class="option-label">${one.word}</span> ${
                one.hint
                  ? html`<span class="hint" id="${id}-${one.value}">${one.hint}</span>`
                  : nothing
              }</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}
