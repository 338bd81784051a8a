// The folder cut into blocks that a page can begin or end with: cover, contents, titles, parts of sections.
// Left out: measuring them and putting them on pages (booklet.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { asOfDay } from '../../../domain/plain-date.js';
import type { CompassChapter, CompassSection } from '../../../domain/compass.js';
import type { PageBlock } from '../../../domain/compass-pages.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import { formatDateShort } from '../../../i18n/format.js';
import { feedText, type Reading } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import { leftToRight } from '../../../ui/local-text.js';
import { partTemplate, sectionParts, type SectionContext } from '../chapter/section-body.js';
import { titlePhrase } from '../view/home.js';

/** Page of a block by its anchor; undefined while nobody has measured. */
export type PageOf = (anchor: string) => number | undefined;

export interface BookletBlock extends Omit<PageBlock, 'height'> {
  /** What contents point to: a chapter's id, a section's key. */
  readonly anchor?: string;
  readonly template: (pageOf: PageOf) => TemplateResult;
}

/** Blocks of some chapters; with more than one also a cover and the contents. */
export function blocksOf(
  chapters: readonly CompassChapter[],
  catalogue: Catalogue,
  context: SectionContext,
): readonly BookletBlock[] {
  const pages = chapters.flatMap((chapter) => chapterBlocks(chapter, context));
  if (chapters.length < 2) return pages;
  const { reading } = context;
  return [coverBlock(catalogue, reading), ...contentsBlocks(chapters, reading), ...pages];
}

function coverBlock(catalogue: Catalogue, reading: Reading): BookletBlock {
  const { publisher } = catalogue;
  const date = formatDateShort(asOfDay(catalogue), reading.locale);
  return {
    startsPage: true,
    template: () =>
      html`<div class="cover">
        <p class="cover-publisher">${feedText(publisher.name, reading)}</p>
        <p class="cover-title">${titlePhrase()}</p>
        <p>${msg(str`Stand: ${date}`, { id: 'finder.as-of' })}</p>
        ${publisher.phone === undefined ? nothing : html`<p>${leftToRight(publisher.phone)}</p>`}
        ${publisher.url === undefined ? nothing : html`<p>${leftToRight(publisher.url)}</p>`}
      </div>`,
  };
}

function contentsBlocks(chapters: readonly CompassChapter[], reading: Reading): BookletBlock[] {
  const title = msg('Inhalt', { id: 'compass.contents' });
  const entry = (
    anchor: string,
    name: CompassChapter['record']['title'],
    className: string,
  ): BookletBlock => ({
    keepsWithNext: className === 'entry-chapter',
    template: (pageOf) =>
      html`<p class="entry ${className}">
        <span>${feedText(name, reading)}</span><span class="leader"></span>
        <span>${pageOf(anchor) ?? ''}</span>
      </p>`,
  });
  return [
    {
      startsPage: true,
      keepsWithNext: true,
      template: () => html`<p class="booklet-title">${title}</p>`,
    },
    ...chapters.flatMap(({ record, sections }) => [
      entry(record.id, record.title, 'entry-chapter'),
      ...sections.map((section) => entry(section.key, section.record.title, 'entry-section')),
    ]),
  ];
}

function chapterBlocks(
  { record, sections }: CompassChapter,
  context: SectionContext,
): BookletBlock[] {
  const { reading } = context;
  const title: BookletBlock = {
    anchor: record.id,
    startsPage: true,
    keepsWithNext: true,
    template: () =>
      html`<div class="booklet-chapter">
        <span class="pictogram">${lateIcon(record.icon ?? 'more')}</span>
        ${heading(reading.headingLevel, feedText(record.title, reading), {
          className: 'booklet-title',
        })}
        ${record.summary === undefined ? nothing : html`<p>${feedText(record.summary, reading)}</p>`}
      </div>`,
  };
  return [title, ...sections.flatMap((section) => sectionBlocks(section, context))];
}

function sectionBlocks(section: CompassSection, context: SectionContext): BookletBlock[] {
  const level = below(context.reading.headingLevel);
  const parts = sectionParts(section, below(level), context);
  return [
    {
      anchor: section.key,
      keepsWithNext: true,
      template: () =>
        heading(level, feedText(section.record.title, context.reading), {
          className: 'booklet-section',
        }),
    },
    ...parts.map((part): BookletBlock => ({ template: () => partTemplate(part, below(level)) })),
  ];
}
