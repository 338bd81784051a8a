// The first screen of the welcome folder: a tile for every chapter, and room for the ways in beside them.
// Left out: these ways (home-parts.ts), what was searched for (found.ts), chapters (chapter/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideChapter } from '../../../feed/schema.js';
import { feedText, type Reading } from '../../../offers/view/reading.js';
import { below, heading } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import type { Rendered } from '../../../ui/local-text.js';
import { notice } from '../../../ui/parts/notice.js';
import type { HomeActions } from './compass-actions.js';

export interface HomeView {
  readonly chapters: readonly GuideChapter[];
  /** Buttons that lead elsewhere than to a chapter, or room for them. */
  readonly ways: Rendered;
  /** The field to search in, or room for it. */
  readonly search: Rendered;
  /** In place of the tiles: what was found. */
  readonly results: TemplateResult | undefined;
  /** Button that prints the whole folder, once there is code behind it. */
  readonly print: Rendered;
}

export function homeTemplate(
  { chapters, ways, search, results, print }: HomeView,
  reading: Reading,
  actions: HomeActions,
): TemplateResult {
  return html`<section class="home" aria-labelledby="compass-heading">
    ${heading(reading.headingLevel, titlePhrase(), {
      id: 'compass-heading',
      className: 'compass-title',
    })}
    ${ways} ${search} ${results ?? tiles(chapters, reading, actions)}
    <div class="ways no-print">${print}</div>
  </section>`;
}

/** What stands above and below whatever is shown, the same for the first look and all later ones. */
export function outerTemplate(
  top: Rendered,
  main: Rendered,
  below: Rendered = nothing,
): TemplateResult {
  return html`${top} ${main} ${below}`;
}

export function titlePhrase(): string {
  return msg('Willkommensmappe', { id: 'compass.title' });
}

/** Says the count for those who cannot see the tiles, and leads on for those who can. */
function tiles(
  chapters: readonly GuideChapter[],
  reading: Reading,
  actions: HomeActions,
): TemplateResult {
  if (chapters.length === 0) {
    return notice('info', msg('Die Mappe hat noch keine Kapitel.', { id: 'compass.empty' }));
  }
  return html`<ul class="tiles" role="list">
    ${chapters.map((chapter) => html`<li>${tile(chapter, reading, actions)}</li>`)}
  </ul>`;
}

function tile(
  { id, icon, title, summary }: GuideChapter,
  reading: Reading,
  actions: HomeActions,
): TemplateResult {
  const name = heading(below(reading.headingLevel), feedText(title, reading), {
    className: 'tile-title',
  });
  return html`<a
    class="tile"
    part="card tile"
    href=${actions.placeAt({ chapter: id })}
    data-chapter=${id}
    @click=${(event: MouseEvent) => actions.openChapter(id, event)}
    ><span class="pictogram">${lateIcon(icon ?? 'more')}</span>${name}
    ${
      summary === undefined
        ? nothing
        : html`<span class="tile-summary">${feedText(summary, reading)}</span>`
    }</a
  >`;
}
