// One section of a chapter as an accordion: its title is a button inside a heading, its text below it.
// A closed one can still be found by the browser's own search, where browsers can do that.
// Source: ARIA practices, accordion. Left out: what stands in it (section-body.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import chevron from 'lucide/dist/esm/icons/chevron-down.mjs';
import shareIcon from 'lucide/dist/esm/icons/link.mjs';
import type { CompassSection } from '../../../domain/compass.js';
import { feedText } from '../../../offers/view/phrases.js';
import { below, heading, type HeadingLevel } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { partTemplate, sectionParts, type SectionContext } from './section-body.js';

/**
 * Hidden until somebody's browser finds words in it. Browsers that cannot do that take any text for
 * "hidden", which is right as well. Source: HTML standard, the hidden attribute.
 */
const UNTIL_FOUND = 'until-found' as unknown as boolean;

export function sectionTemplate(
  section: CompassSection,
  at: number,
  level: HeadingLevel,
  context: SectionContext,
): TemplateResult {
  const { key, record, chapter } = section;
  const { actions, session, reading } = context;
  const isOpen = session.open.has(key);
  const id = `section-${at}`;
  const button = html`<button
    type="button"
    class="section-button"
    part="title section"
    id=${id}
    data-section=${record.id}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${`${id}-panel`}
    @click=${() => actions.toggle(key)}
  >
    <span>${feedText(record.title, reading)}</span>${icon(chevron)}
  </button>`;
  return html`<div class="section">
    ${heading(level, button, { className: 'section-heading' })}
    <div
      class="section-panel"
      id=${`${id}-panel`}
      .hidden=${isOpen ? false : UNTIL_FOUND}
      @beforematch=${() => actions.found(key)}
    >
      <div class="section-body">
        ${isOpen ? context.readAloud(section) : nothing}
        ${sectionParts(section, below(level), context).map((part) => partTemplate(part, below(level)))}
        <p class="no-print">
          <button
            type="button"
            class="button plain"
            part="button"
            @click=${() => actions.shareSection(chapter.id, record.id)}
          >
            ${icon(shareIcon)}<span
              >${msg('Link zu diesem Abschnitt', { id: 'compass.share' })}</span
            >
          </button>
        </p>
      </div>
    </div>
  </div>`;
}
