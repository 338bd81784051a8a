// Chips that say something: quiet ones, and states with icon and word.
// Left out: those that can be removed (removable-chip.ts), which a first view does not have.
import { html, type TemplateResult } from 'lit';
import type { IconName } from '../first-icons.js';
import { lateIcon } from '../late-icon.js';
import type { Rendered } from '../local-text.js';

export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';

/** A state: tone, icon and word together, never colour alone. */
export function statusChip(tone: Tone, icon: IconName, label: Rendered): TemplateResult {
  return html`<span class="chip status ${tone}" part="chip status ${tone}"
    >${lateIcon(icon)}${label}</span
  >`;
}
