// The welcome folder: a page with its chapters and with what matters first, and a page for every chapter with
// texts, checklists, contacts and their hours. Left out: who can be reached how (reach-sections.ts).
import { chaptersOf, pathThrough } from '../../domain/compass.js';
import type { CompassChapter, CompassSection, CompassStage, STAGES } from '../../domain/compass.js';
import { asOfDay, dayOf } from '../../domain/plain-date.js';
import { offersOfStep } from '../../domain/process-offers.js';
import { readBody } from '../../i18n/body.js';
import { readText } from '../../i18n/text.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { richText } from '../html/rich-text.js';
import { chapterData, listData } from '../jsonld.js';
import { dataOf, plain, said, to, told } from './context.js';
import type { PageContext } from './context.js';
import { shortItem } from './list-pages.js';
import type { StaticPage } from './page.js';
import { feedLink, heading, hostNote, languageNote, listOf, paragraph, section } from './parts.js';
import { PLACES } from './paths.js';
import { contactBox } from './reach-sections.js';
import { widgetAround } from './widget.js';

/** Offers shown for a section; the list has them all. */
const MOST_OFFERS = 12;

/** Nothing for a feed without chapters. */
export function* guidePages(
  contextAt: (place: string) => PageContext,
  lotse: string | undefined,
): Generator<StaticPage> {
  const chapters = chaptersOf(contextAt(PLACES.guide).catalogue);
  if (chapters.length === 0) return;
  yield contentsPage(chapters, contextAt(PLACES.guide), lotse);
  for (const [at, chapter] of chapters.entries()) {
    yield chapterPage(chapters, at, contextAt(PLACES.chapter(chapter.record.id)));
  }
}

/** Anchor of a section inside its chapter's page: keys may hold anything. */
const anchorOf = (at: number): string => `abschnitt-${at + 1}`;

function sectionPlace({ chapter, key }: CompassSection, chapters: readonly CompassChapter[]) {
  const own = chapters.find(({ record }) => record === chapter);
  const at = own?.sections.findIndex((one) => one.key === key) ?? 0;
  return [PLACES.chapter(chapter.id), anchorOf(at)] as const;
}

function contentsPage(
  chapters: readonly CompassChapter[],
  context: PageContext,
  lotse: string | undefined,
): StaticPage {
  const { words } = context.reading;
  const tiles = chapters.map(({ record }) => {
    const href = to(PLACES.chapter(record.id), context);
    const link = markup`<a href="${href}">${told(record.title, context)}</a>`;
    return markup`<li class="offer">${heading(2, link)}${paragraph(told(record.summary, context))}</li>\n`;
  });
  const list = [
    markup`<ul class="tiles" role="list">\n${tiles}</ul>\n`,
    pathSection(pathThrough(chapters), chapters, context),
  ];
  const title = words.phrase('compass.title');
  return {
    place: context.place,
    title,
    content: [
      heading(1, said(title, context)),
      lotse === undefined ? list : widgetAround('welcome-compass', list, context),
    ],
    data: listData(
      chapters.map(({ record }) => ({
        name: plain(record.title, context),
        url: context.address(PLACES.chapter(record.id)),
      })),
    ),
    modified: asOfDay(context.catalogue),
    part: 'guide',
  };
}

const STAGE_WORDS = {
  'first-days': 'compass.first-days',
  'first-weeks': 'compass.first-weeks',
  'first-year': 'compass.first-year',
} as const satisfies Record<(typeof STAGES)[number], string>;

function pathSection(
  stages: readonly CompassStage[],
  chapters: readonly CompassChapter[],
  context: PageContext,
): Content {
  if (stages.length === 0) return undefined;
  const { words } = context.reading;
  const lists = stages.map(({ stage, sections }) => [
    heading(3, said(words.phrase(STAGE_WORDS[stage]), context)),
    listOf(
      sections.map((one) => {
        const [place, anchor] = sectionPlace(one, chapters);
        return markup`<a href="${to(place, context)}#${anchor}">${told(one.record.title, context)}</a>`;
      }),
    ),
  ]);
  const intro = paragraph(said(words.phrase('compass.path-intro'), context));
  return section(said(words.phrase('compass.path'), context), [intro, lists]);
}

function chapterPage(
  chapters: readonly CompassChapter[],
  at: number,
  context: PageContext,
): StaticPage {
  const chapter = chapters[at] as CompassChapter;
  const { record, sections } = chapter;
  const { words } = context.reading;
  const all = said(words.phrase('compass.all-chapters'), context);
  const empty = paragraph(said(words.phrase('compass.empty-chapter'), context));
  return {
    place: context.place,
    title: plain(record.title, context),
    description: plain(record.summary, context) || undefined,
    content: [
      markup`<p class="back"><a href="${to(PLACES.guide, context)}">${all}</a></p>\n`,
      heading(1, told(record.title, context)),
      paragraph(told(record.summary, context), 'lead'),
      sections.length === 0 ? empty : contents(sections, context),
      sections.map((one, number) => sectionMarkup(one, number, context)),
      onward(chapters, at, context),
    ],
    data: chapterData(record, context.address(context.place), dataOf(context)),
    modified: dayOf(record.modified ?? context.catalogue.generatedAt, context.catalogue.timeZone),
    part: 'guide',
  };
}

/** What stands in the chapter, for long ones. */
function contents(sections: readonly CompassSection[], context: PageContext): Content {
  if (sections.length < 3) return undefined;
  return listOf(
    sections.map(
      ({ record }, at) => markup`<a href="#${anchorOf(at)}">${told(record.title, context)}</a>`,
    ),
    'plain jump',
  );
}

function sectionMarkup(one: CompassSection, number: number, context: PageContext): Markup {
  const { record } = one;
  const { reading } = context;
  const { words, language, defaultLanguage } = reading;
  const body = readBody(record.body, language, defaultLanguage);
  const noteOf = (href: string) => hostNote(href, true, context);
  const part = (id: Parameters<typeof words.phrase>[0], content: readonly Content[]) =>
    section(said(words.phrase(id), context), content, 3);
  return markup`<section class="chapter-section">
${heading(2, told(record.title, context), anchorOf(number))}${languageNote([readText(record.title, language, defaultLanguage), body], context)}${richText(body, reading, { heading: 'h3', noteOf })}${part(
    'compass.checklist',
    [
      listOf(
        (record.checklist ?? []).map((point) => told(point, context)),
        'checklist',
      ),
    ],
  )}${part('compass.contacts', [
    one.contacts.length > 0 &&
      markup`<div class="boxes">${one.contacts.map((contact) => contactBox(contact, 4, context))}</div>\n`,
  ])}${part('compass.offers', [offersOf(one, context)])}${part('compass.chain', [chainLink(one, context)])}${part(
    'compass.links',
    [
      listOf(
        (record.links ?? []).map((link) => feedLink(link.url, link.title, context, link.lang)),
      ),
    ],
  )}</section>\n`;
}

/** Offers of a section or step; a sentence where there is none at the moment. */
export function offersOf(
  { record }: Pick<CompassSection, 'record'>,
  context: PageContext,
  none: 'compass.no-offers' | 'chain.no-offers' = 'compass.no-offers',
): Content {
  if (record.offers === undefined && record.offerQuery === undefined) return undefined;
  const { words } = context.reading;
  const found = offersOfStep(context.index, record);
  if (found.length === 0) return paragraph(said(words.phrase(none), context));
  const all = markup`<a href="${to(PLACES.list(), context)}">${said(words.say('page-all'), context)}</a>`;
  return [
    listOf(found.slice(0, MOST_OFFERS).map(({ offer }) => shortItem(offer, context))),
    found.length > MOST_OFFERS && paragraph(all),
  ];
}

function chainLink({ chain }: CompassSection, context: PageContext): Content {
  if (chain === undefined) return undefined;
  const href = to(PLACES.chain(chain.id), context);
  return markup`<p><a href="${href}">${told(chain.title, context)}</a></p>\n`;
}

/** The chapters before and after, as in a folder. */
function onward(chapters: readonly CompassChapter[], at: number, context: PageContext): Content {
  const { words } = context.reading;
  const link = (chapter: CompassChapter | undefined, rel: 'prev' | 'next') => {
    if (chapter === undefined) return undefined;
    const word = words.phrase(rel === 'prev' ? 'compass.previous' : 'compass.next');
    const href = to(PLACES.chapter(chapter.record.id), context);
    return markup`<p>${said(word, context)} <a rel="${rel}" href="${href}">${told(chapter.record.title, context)}</a></p>\n`;
  };
  if (chapters.length < 2) return undefined;
  const title = said(words.phrase('compass.chapters'), context);
  return markup`<nav class="pager" aria-labelledby="kapitel">
<p class="strong" id="kapitel">${title}</p>
${link(chapters[at - 1], 'prev')}${link(chapters[at + 1], 'next')}</nav>\n`;
}
