// The accent colour: as a colour field and as six digits; one that cannot be read is refused, with the nearest that can.
// Left out: measuring (accent.ts).
import { html, nothing, svg, type TemplateResult } from 'lit';
import { adviseAccent } from '../accent.js';
import type { Desk } from '../desk.js';
import { textField, type FieldWords } from './field.js';

/** Of the widgets, when neither page nor editor choose one (ui/styles/tokens.ts). */
const USUAL = '#0b4a8f';

/** What was typed is kept as it is, so that the reason for refusing it can be read beside it. */
export function accentField(desk: Desk, words: FieldWords): TemplateResult {
  const { accent = '', theme = '' } = desk.settings.options;
  const advice = adviseAccent(accent, theme === 'dark' ? 'dark' : 'light');
  const set = (value: string) => desk.setOption('accent', tidy(value));
  const refused = advice?.isReadable === false ? advice : undefined;
  const problem =
    accent !== '' && advice === undefined
      ? 'Schreiben Sie die Farbe mit # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #0b4a8f.'
      : refused &&
        `Diese Farbe kann man schlecht lesen. Ihr Kontrast ist ${german(refused.contrast)} : 1, nötig sind 4,5 : 1. Das Widget würde sie nicht verwenden.`;
  return html`<div class="accent">
    ${textField({ ...words, problem }, accent, set)}
    <label class="accent-picker"
      ><span class="visually-hidden">Farbe aussuchen</span>
      <input
        type="color"
        .value=${advice === undefined ? USUAL : accent.toLowerCase()}
        @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
      />
    </label>
    ${refused === undefined ? nothing : nearest(refused.nearest, () => set(refused.nearest))}
    ${
      advice?.isReadable === true
        ? html`<p class="hint good-word">
            Gut lesbar: Der Kontrast ist ${german(advice.contrast)} : 1.
          </p>`
        : nothing
    }
  </div>`;
}

function nearest(color: string, onTake: () => void): TemplateResult {
  return html`<button type="button" class="button" id="nearest-accent" @click=${onTake}>
    ${svg`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${color}></rect></svg>`}
    Nächste lesbare Farbe nehmen: ${color}
  </button>`;
}

/** Colours are often written without #, with capitals, or with three digits. */
function tidy(text: string): string {
  const digits = text.trim().toLowerCase().replace(/^#/, '');
  if (/^[\da-f]{3}$/.test(digits)) return `#${digits.replace(/./g, '$&$&')}`;
  return /^[\da-f]{6}$/.test(digits) ? `#${digits}` : text.trim();
}

const german = (ratio: number): string => String(ratio).replace('.', ',');
