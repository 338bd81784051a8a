// The fields of a widget's options, made from its option table. Left out: the words (option-words.ts).
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetOption } from '../../ui/widget-options.js';
import type { Desk } from '../desk.js';
import {
  choicesOf,
  helpOf,
  labelOf,
  openWordOf,
  optionsIn,
  wordOf,
  type OptionGroup,
} from '../option-words.js';
import { WIDGETS } from '../widgets.js';
import { accentField } from './accent-field.js';
import { selectField, switchField, textField, type Choice } from './field.js';

/** All fields of one group. */
export function optionFields(desk: Desk, group: OptionGroup): readonly TemplateResult[] {
  return optionsIn(WIDGETS[desk.settings.widget], group).map((option) => field(desk, option));
}

function field(desk: Desk, option: WidgetOption): TemplateResult {
  const { attribute, type } = option;
  const value = desk.settings.options[attribute] ?? '';
  const words = {
    id: `option-${attribute}`,
    label: labelOf(option) ?? attribute,
    hint: helpOf(option),
  };
  const set = (next: string) => desk.setOption(attribute, next);
  if (attribute === 'accent') return accentField(desk, words);
  if (type === 'switch') {
    return switchField(words, value === 'true', (isOn) => set(isOn ? 'true' : ''));
  }
  const choices = allChoices(desk, option);
  if (type === 'list' && choices.length > 0) return manyOf(words, choices, value, set);
  if (choices.length > 0 && attribute !== 'near') {
    return selectField(words, choices, value || String(option.default), set);
  }
  const suggestions = choices.map((choice) => choice.value);
  if (type === 'number') {
    return textField(words, value || String(option.default), set, { type: 'number' });
  }
  return textField(words, value, set, { suggestions });
}

/** Choices of the table, or else those the feed holds. */
function allChoices({ look }: Desk, option: WidgetOption): readonly Choice[] {
  const { attribute } = option;
  const named = choicesOf(option).map((value) => ({ value, word: wordOf(option, value) ?? value }));
  const found = look.status === 'ready' ? (look.choices[attribute] ?? []) : [];
  const choices = named.length > 0 ? named : found;
  const open = openWordOf(option) ?? (attribute === 'chain' ? 'Besucher wählen selbst' : undefined);
  return open === undefined || choices.length === 0
    ? choices
    : [{ value: '', word: open }, ...choices];
}

/** Several of many: closed at first, with the number of chosen ones in its summary. */
function manyOf(
  words: { readonly id: string; readonly label: string; readonly hint: string },
  choices: readonly Choice[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const chosen = value.split(' ').filter((one) => one !== '');
  const toggle = (one: string) => {
    const next = chosen.includes(one) ? chosen.filter((it) => it !== one) : [...chosen, one];
    onChange(
      choices.flatMap((choice) => (next.includes(choice.value) ? [choice.value] : [])).join(' '),
    );
  };
  return html`<details class="many">
    <summary>
      <span class="many-label">${words.label}</span>
      <span class="many-count">${countWords(chosen.length)}</span>
    </summary>
    <fieldset>
      <legend class="hint">${words.hint}</legend>
      <div class="checks">
        ${choices.map(
          (choice) =>
            html`<label class="option">
              <input
                type="checkbox"
                name=${words.id}
                value=${choice.value}
                .checked=${chosen.includes(choice.value)}
                @change=${() => toggle(choice.value)}
              />
              <span>${choice.word}</span>
            </label>`,
        )}
      </div>
      ${
        chosen.length > 0
          ? html`<button type="button" class="button plain" @click=${() => onChange('')}>
              Auswahl aufheben<span class="visually-hidden">: ${words.label}</span>
            </button>`
          : nothing
      }
    </fieldset>
  </details>`;
}

const countWords = (count: number): string => (count === 0 ? 'alle' : `${String(count)} gewählt`);
