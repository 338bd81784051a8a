// The path for somebody who has just arrived: what matters in the first days, weeks and year, as links
// into the chapters. Left out: what the sections say (chapter/).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { CompassSection, CompassStage, Stage } from '../../../domain/compass.js';
import { feedText, type Reading } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import { homeButton } from '../chapter/chapter.js';
import type { CompassActions } from './compass-actions.js';

export function pathTemplate(
  stages: readonly CompassStage[],
  reading: Reading,
  actions: CompassActions,
): TemplateResult {
  return html`<section class="path" aria-labelledby="path-heading">
    ${homeButton(actions)}
    ${heading(reading.headingLevel, msg('Was zuerst?', { id: 'compass.path' }), {
      id: 'path-heading',
      className: 'compass-title',
    })}
    <p class="lead">
      ${msg('Das hilft Ihnen beim Ankommen. Die Reihenfolge ist ein Vorschlag.', {
        id: 'compass.path-intro',
      })}
    </p>
    <ol class="stages" role="list">
      ${stages.map(
        ({ stage, sections }) =>
          html`<li class="stage">
            ${heading(below(reading.headingLevel), stagePhrase(stage), { className: 'stage-title' })}
            ${sectionLinks(sections, reading, actions)}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Sections as links, each with the chapter it stands in. */
export function sectionLinks(
  sections: readonly CompassSection[],
  reading: Reading,
  actions: CompassActions,
): TemplateResult {
  return html`<ul class="section-links" role="list">
    ${sections.map(
      ({ record, chapter }) =>
        html`<li>
          <a
            class="section-link"
            href=${actions.placeAt({ chapter: chapter.id, section: record.id })}
            @click=${(event: MouseEvent) => actions.openSection(chapter.id, record.id, event)}
            >${lateIcon(chapter.icon ?? 'more')}<span
              ><span class="section-link-title">${feedText(record.title, reading)}</span>
              <span class="quiet">${feedText(chapter.title, reading)}</span></span
            ></a
          >
        </li>`,
    )}
  </ul>`;
}

export function stagePhrase(stage: Stage): string {
  switch (stage) {
    case 'first-days':
      return msg('In den ersten Tagen', { id: 'compass.first-days' });
    case 'first-weeks':
      return msg('In den ersten Wochen', { id: 'compass.first-weeks' });
    case 'first-year':
      return msg('Im ersten Jahr', { id: 'compass.first-year' });
  }
}
