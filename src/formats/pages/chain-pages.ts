// Process chains: a page to choose one, and a page for each with its steps, numbered, every question with its
// answers and the steps only they lead to. Left out: the order of the steps (domain/process.ts).
import { asOfDay, dayOf } from '../../domain/plain-date.js';
import { processOf } from '../../domain/process.js';
import type { Process, ProcessGroup, ProcessStep, ProcessWay } from '../../domain/process.js';
import type { Chain } from '../../feed/schema.js';
import { readBody } from '../../i18n/body.js';
import { readText } from '../../i18n/text.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { richText } from '../html/rich-text.js';
import { chainData, listData } from '../jsonld.js';
import { dataOf, plain, said, to, told } from './context.js';
import type { PageContext } from './context.js';
import { offersOf } from './guide-pages.js';
import type { StaticPage } from './page.js';
import type { HeadingLevel } from './parts.js';
import {
  below,
  feedLink,
  heading,
  hostNote,
  languageNote,
  listOf,
  pairsOf,
  paragraph,
  section,
} from './parts.js';
import { PLACES } from './paths.js';
import { providerBox } from './reach-sections.js';
import { widgetAround } from './widget.js';

/** Nothing for a feed without chains. */
export function* chainPages(
  contextAt: (place: string) => PageContext,
  lotse: string | undefined,
): Generator<StaticPage> {
  const { chains } = contextAt(PLACES.chains).catalogue;
  if (chains.length === 0) return;
  const processes = chains.map(processOf);
  yield choicePage(processes, contextAt(PLACES.chains));
  for (const process of processes) {
    yield chainPage(process, contextAt(PLACES.chain(process.chain.id)), lotse);
  }
}

function choicePage(processes: readonly Process[], context: PageContext): StaticPage {
  const { words } = context.reading;
  const title = words.phrase('chain.choose');
  const items = processes.map(({ chain, totals }) => {
    const href = to(PLACES.chain(chain.id), context);
    const link = markup`<a href="${href}">${told(chain.title, context)}</a>`;
    const steps = said(words.phraseOf('chain.steps', totals.main), context);
    return markup`<li class="offer">${heading(2, link)}${introduction(chain, context)}${paragraph(steps, 'quiet')}</li>\n`;
  });
  return {
    place: context.place,
    title,
    content: [
      heading(1, said(title, context)),
      markup`<ul class="offers" role="list">\n${items}</ul>\n`,
    ],
    data: listData(
      processes.map(({ chain }) => ({
        name: plain(chain.title, context),
        url: context.address(PLACES.chain(chain.id)),
      })),
    ),
    modified: asOfDay(context.catalogue),
    part: 'chains',
  };
}

function chainPage(process: Process, context: PageContext, lotse: string | undefined): StaticPage {
  const { chain, groups } = process;
  const { words } = context.reading;
  const steps = [
    aid(chain, context),
    groups.map((group) => groupMarkup(group, { process, context })),
  ];
  const all = said(words.phrase('chain.all'), context);
  return {
    place: context.place,
    title: plain(chain.title, context),
    content: [
      markup`<p class="back"><a href="${to(PLACES.chains, context)}">${all}</a></p>\n`,
      heading(1, told(chain.title, context)),
      introduction(chain, context),
      lotse === undefined ? steps : widgetAround('process-chain', steps, context, chain.id),
    ],
    data: chainData(process.steps, chain, {
      ...dataOf(context),
      url: context.address(context.place),
      anchorOf: (step) => anchorOf(step, process),
    }),
    modified: dayOf(chain.modified, context.catalogue.timeZone),
    part: 'chains',
  };
}

function introduction(chain: Chain, context: PageContext): Content {
  const { reading } = context;
  const intro = readBody(chain.intro, reading.language, reading.defaultLanguage);
  const noteOf = (href: string) => hostNote(href, true, context);
  return [languageNote([intro], context), richText(intro, reading, { heading: 'h3', noteOf })];
}

/** Chains are aids, never gates: that is said before anything else. */
function aid({ adaptable }: Chain, context: PageContext): Content {
  const { words } = context.reading;
  const order = adaptable === true ? ` ${words.phrase('chain.adaptable')}` : '';
  return paragraph(said(words.phrase('chain.aid') + order, context), 'note');
}

interface StepContext {
  readonly process: Process;
  readonly context: PageContext;
}

/** Anchor of a step: its place in reading order, because its id may hold anything. */
function anchorOf(id: string, { steps }: Process): string {
  return `schritt-${steps.findIndex((step) => step.id === id) + 1}`;
}

function groupMarkup(group: ProcessGroup, parts: StepContext): Markup {
  const { context, process } = parts;
  const title = groupTitle(group, context);
  const hasTitles = process.groups.some((one) => groupTitle(one, context) !== undefined);
  return markup`<section class="group">
${title !== undefined && heading(2, title)}${stepList(group.steps, hasTitles ? 3 : 2, parts)}</section>\n`;
}

function groupTitle({ part, phase }: ProcessGroup, context: PageContext): Content {
  if (part === 'loose') return said(context.reading.words.phrase('chain.loose'), context);
  return told(phase?.title, context);
}

function stepList(steps: readonly ProcessStep[], level: HeadingLevel, parts: StepContext): Markup {
  const items = steps.map((step) => stepItem(step, level, parts));
  return markup`<ol class="steps" role="list">\n${items}</ol>\n`;
}

function stepItem(step: ProcessStep, level: HeadingLevel, parts: StepContext): Markup {
  const { context, process } = parts;
  const { record } = step;
  const { reading } = context;
  const { words, language, defaultLanguage } = reading;
  const body = readBody(record.body, language, defaultLanguage);
  const position = said(positionWords(step, process, context), context);
  const optional =
    record.optional === true &&
    markup` <span class="chip">${said(words.phrase('chain.optional'), context)}</span>`;
  const noteOf = (href: string) => hostNote(href, true, context);
  return markup`<li class="step">
<p class="position">${position}${optional}</p>
${heading(level, told(record.title, context), anchorOf(step.id, process))}${languageNote([body, readText(record.title, language, defaultLanguage)], context)}${richText(body, reading, { heading: 'h5', noteOf })}${pairsOf(
    [
      [said(words.phrase('chain.duration'), context), told(record.duration, context)],
      [said(words.phrase('chain.cost'), context), told(record.cost, context)],
    ],
  )}${stepSections(step, below(level), context)}${waysMarkup(step, level, parts)}</li>\n`;
}

/** "Schritt 3 von 10"; parts after the aim and unconnected ones count on their own. */
function positionWords(
  { part, number }: ProcessStep,
  { totals }: Process,
  { reading: { words } }: PageContext,
): string {
  const id = {
    main: 'chain.position',
    after: 'chain.position-after',
    loose: 'chain.position-loose',
  } as const;
  return words.phrase(id[part], String(number), String(totals[part]));
}

function stepSections(
  { record }: ProcessStep,
  level: HeadingLevel,
  context: PageContext,
): readonly Content[] {
  const { catalogue, reading } = context;
  const bodies = (record.responsible ?? []).flatMap((id) => catalogue.providersById.get(id) ?? []);
  const boxes = bodies.map((body) => {
    const [contact] = (body.contacts ?? []).flatMap((id) => catalogue.contactsById.get(id) ?? []);
    return providerBox(body, contact, below(level), context);
  });
  const part = (id: Parameters<typeof reading.words.phrase>[0], contents: readonly Content[]) =>
    section(said(reading.words.phrase(id), context), contents, level);
  return [
    part('chain.responsible', boxes),
    part('chain.documents', [
      listOf(
        (record.documents ?? []).map((one) => told(one, context)),
        'checklist',
      ),
    ]),
    part('chain.offers', [offersOf({ record }, context, 'chain.no-offers')]),
    part('chain.links', [
      listOf(
        (record.links ?? []).map((link) => feedLink(link.url, link.title, context, link.lang)),
      ),
    ]),
  ];
}

/** The ways on: a question with its answers, a single line, or nothing where the next step just follows. */
function waysMarkup(step: ProcessStep, level: HeadingLevel, parts: StepContext): Content {
  const { context } = parts;
  const { words } = context.reading;
  const { ways, record } = step;
  const [way, other] = ways;
  if (way === undefined) {
    const isEnd = step.part !== 'loose' && parts.process.steps.length > 1;
    return isEnd && paragraph(said(words.phrase('chain.end'), context), 'quiet');
  }
  const isPlain = other === undefined && record.question === undefined && way.when === undefined;
  if (isPlain) return way.kind === 'next' ? undefined : paragraph(wayLink(way, parts), 'way-on');
  const question = told(record.question, context) ?? said(words.phrase('chain.question'), context);
  const answers = ways.map((one) => {
    const when = paragraph(told(one.when, context), 'strong');
    const inside = one.kind === 'inside' && stepList(one.steps, below(level), parts);
    return markup`<li>${when}${inside || paragraph(wayLink(one, parts), 'way-on')}</li>\n`;
  });
  return markup`<div class="fork">
<p class="question">${question}</p>
<ul class="answers" role="list">\n${answers}</ul>
</div>\n`;
}

/** "weiter mit Schritt 4: …", "zurück zu Schritt 2: …". */
function wayLink({ to: target, kind }: ProcessWay, { process, context }: StepContext): Content {
  const step = process.byId.get(target);
  if (step === undefined) return undefined;
  const { words } = context.reading;
  const isCounted = step.part === 'main';
  const [counted, plainWords] =
    kind === 'back'
      ? (['chain.back-to', 'chain.back'] as const)
      : (['chain.on-to', 'chain.on'] as const);
  const way = words.phrase(isCounted ? counted : plainWords, String(step.number));
  const title = told(step.record.title, context);
  return markup`<a href="#${anchorOf(target, process)}">${said(way, context)}: ${title}</a>`;
}
