// A native select with its label; every choice comes back as its value. Left out: remembering the choice.
import { html, type TemplateResult } from 'lit';

export interface SelectField<T extends string> {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

export function selectField<T extends string>(field: SelectField<T>): TemplateResult {
  const { id, label, options, value, choose } = field;
  const change = (event: Event) => choose((event.currentTarget as HTMLSelectElement).value as T);
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select id=${id} class="select" part="input select" @change=${change}>
      ${options.map(
        ([one, name]) =>
          html`<option value=${one as string} .selected=${one === value}>${name}</option>`,
      )}
    </select>
  </div>`;
}
