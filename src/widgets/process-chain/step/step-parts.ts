// What the parts of an open step have in common: what they are drawn with, and a heading each.
import { html, nothing } from 'lit';
import type { StepOffer } from '../../../domain/process-offers.js';
import type { ProcessSession } from '../../../domain/process-session.js';
import type { Process } from '../../../domain/process.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import type { Reading } from '../../../offers/view/reading.js';
import { heading, type HeadingLevel } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import type { StepActions } from './step-actions.js';

export interface PanelContext {
  readonly catalogue: Catalogue;
  readonly process: Process;
  readonly session: ProcessSession;
  readonly reading: Reading;
  readonly actions: StepActions;
  readonly offers: readonly StepOffer[];
  /** All offers of the step are to be shown. */
  readonly isOffersOpen: boolean;
  /** Address of the page with the offer finder; empty for none. */
  readonly finder: string;
}

/** A part of the step with its heading; nothing when it has no content. */
export function stepSection(
  title: string,
  level: HeadingLevel,
  content: readonly Rendered[],
  className = '',
): Rendered {
  if (content.length === 0) return nothing;
  return html`<div class="part ${className}">
    ${heading(level, title, { className: 'part-title' })} ${content}
  </div>`;
}
