// One chapter of the welcome folder: its sections to open, all at once if need be, and the ways on.
// Left out: sections (section.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import backIcon from 'lucide/dist/esm/icons/arrow-left.mjs';
import nextIcon from 'lucide/dist/esm/icons/arrow-right.mjs';
import foldIcon from 'lucide/dist/esm/icons/list-chevrons-down-up.mjs';
import printIcon from 'lucide/dist/esm/icons/printer.mjs';
import unfoldIcon from 'lucide/dist/esm/icons/list-chevrons-up-down.mjs';
import type { CompassChapter } from '../../../domain/compass.js';
import { feedText } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { lateIcon } from '../../../ui/late-icon.js';
import type { Rendered } from '../../../ui/local-text.js';
import { notice } from '../../../ui/parts/notice.js';
import { areAllOpen, neighbours } from '../welcome-compass-state.js';
import type { CompassActions } from '../view/compass-actions.js';
import type { SectionContext } from './section-body.js';
import { sectionTemplate } from './section.js';

/** Back to all chapters: the way out of every other view. */
export function homeButton(actions: CompassActions): TemplateResult {
  return html`<p class="no-print">
    <button type="button" class="button plain" part="button" data-back @click=${actions.home}>
      ${icon(backIcon, { directional: true })}<span
        >${msg('Alle Kapitel', { id: 'compass.all-chapters' })}</span
      >
    </button>
  </p>`;
}

export function chapterTemplate(
  chapters: readonly CompassChapter[],
  at: number,
  context: SectionContext,
): Rendered {
  const chapter = chapters[at];
  if (chapter === undefined) return nothing;
  const { record, sections } = chapter;
  const { reading, actions } = context;
  const { headingLevel } = reading;
  const title = html`<span class="pictogram">${lateIcon(record.icon ?? 'more')}</span
    ><span>${feedText(record.title, reading)}</span>`;
  return html`<section class="chapter" aria-labelledby="chapter-heading">
    ${homeButton(actions)}
    ${heading(headingLevel, title, {
      id: 'chapter-heading',
      className: 'compass-title chapter-title',
    })}
    ${record.summary === undefined ? nothing : html`<p class="lead">${feedText(record.summary, reading)}</p>`}
    ${
      sections.length === 0
        ? notice(
            'info',
            msg('In diesem Kapitel steht noch nichts.', { id: 'compass.empty-chapter' }),
          )
        : tools(chapter, context)
    }
    <div class="sections">
      ${sections.map((section, number) =>
        sectionTemplate(section, number, below(headingLevel), context),
      )}
    </div>
    ${onward(chapters, at, context)}
  </section>`;
}

function tools({ sections }: CompassChapter, { session, actions }: SectionContext): TemplateResult {
  const keys = sections.map(({ key }) => key);
  const isAllOpen = areAllOpen(session, keys);
  const label = isAllOpen
    ? msg('Alle Abschnitte schließen', { id: 'compass.close-all' })
    : msg('Alle Abschnitte öffnen', { id: 'compass.open-all' });
  return html`<div class="ways no-print">
    <button type="button" class="button" part="button" data-all @click=${actions.toggleAll}>
      ${icon(isAllOpen ? foldIcon : unfoldIcon)}<span>${label}</span>
    </button>
    <button type="button" class="button" part="button" data-print @click=${actions.printChapter}>
      ${icon(printIcon)}<span>${msg('Kapitel drucken', { id: 'compass.print-chapter' })}</span>
    </button>
  </div>`;
}

/** The chapters before and after, as in a folder. */
function onward(
  chapters: readonly CompassChapter[],
  at: number,
  { reading, actions }: SectionContext,
): TemplateResult {
  const { previous, next } = neighbours(chapters, at);
  const link = (chapter: CompassChapter | undefined, isNext: boolean): Rendered => {
    if (chapter === undefined) return nothing;
    const { id, title } = chapter.record;
    const word = isNext
      ? msg('Nächstes Kapitel:', { id: 'compass.next' })
      : msg('Voriges Kapitel:', { id: 'compass.previous' });
    return html`<a
      class="onward ${isNext ? 'next' : 'previous'}"
      href=${actions.placeAt({ chapter: id })}
      @click=${(event: MouseEvent) => actions.openChapter(id, event)}
      >${isNext ? nothing : icon(backIcon, { directional: true })}<span
        ><span class="quiet">${word}</span> ${feedText(title, reading)}</span
      >${isNext ? icon(nextIcon, { directional: true }) : nothing}</a
    >`;
  };
  return html`<nav class="leaf no-print" aria-label=${msg('Kapitel', { id: 'compass.chapters' })}>
    ${link(previous, false)} ${link(next, true)}
  </nav>`;
}
