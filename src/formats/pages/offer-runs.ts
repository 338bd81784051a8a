// All dates of an offer: when, where, how many places, until when to register. Those that are over stand
// last. Left out: which dates there are and in which order (offers/details-state.ts).
import { formatDate, formatPeriod, formatTimeSpan } from '../../i18n/format.js';
import type { DetailsView, RunView } from '../../offers/details-state.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { name, said, told } from './context.js';
import type { PageContext } from './context.js';
import { chip, heading, lines, pairsOf, paragraph, section } from './parts.js';
import type { Pair } from './parts.js';
import { addressText, asOfWords, beginningWords, comma, statusWords, weekWords } from './words.js';

/** Nothing for offers without dates; a sentence when none is left. */
export function runSection({ card, runs, pastRuns }: DetailsView, context: PageContext): Content {
  if (card.offer.runs.length === 0) return undefined;
  const { words } = context.reading;
  const past = said(words.phrase('finder.past-runs'), context);
  return section(said(words.phrase('finder.runs'), context), [
    runs.length === 0 && paragraph(said(words.phrase('finder.no-runs'), context)),
    runList(runs, context),
    pastRuns.length > 0 &&
      markup`<details><summary>${past}</summary>\n${runList(pastRuns, context)}</details>\n`,
  ]);
}

function runList(runs: readonly RunView[], context: PageContext): Content {
  if (runs.length === 0) return undefined;
  const items = runs.map((run) => markup`<li class="box">${runMarkup(run, context)}</li>\n`);
  return markup`<ol class="runs" role="list">\n${items}</ol>\n`;
}

function runMarkup(view: RunView, context: PageContext): Markup {
  const { reading } = context;
  const [state, tone] = view.status === undefined ? [] : statusWords(view.status, reading);
  const status =
    state !== undefined &&
    markup`<ul class="chips" role="list">${chip(said(state, context), tone)}</ul>\n`;
  return markup`${heading(3, runTitle(view, context))}${status}${pairsOf([
    beginningPair(view, context),
    periodPair(view, context),
    timesPair(view, context),
    placesPair(view, context),
    deadlinePair(view, context),
    placePair(view, context),
  ])}${paragraph(told(view.run.record.note, context))}`;
}

/** The run's own name, else when it begins. */
function runTitle({ name: own, beginning, from, to }: RunView, context: PageContext): Content {
  const { reading } = context;
  if (own !== undefined) return told(own, context);
  if (beginning !== undefined && beginning.kind !== 'running') {
    return said(beginningWords(beginning, reading), context);
  }
  const period = formatPeriod(from, to, reading.words.locale);
  return said(period === '' ? reading.words.phrase('finder.date-on-request') : period, context);
}

function beginningPair({ name: own, beginning }: RunView, context: PageContext): Pair | undefined {
  const isTitle = own === undefined && beginning?.kind !== 'running';
  if (beginning === undefined || isTitle) return undefined;
  const { reading } = context;
  return [
    said(reading.words.phrase('finder.beginning'), context),
    said(beginningWords(beginning, reading), context),
  ];
}

function periodPair({ from, to }: RunView, context: PageContext): Pair | undefined {
  const { words } = context.reading;
  const period = formatPeriod(from, to, words.locale);
  if (period === '') return undefined;
  return [said(words.phrase('finder.period'), context), said(period, context)];
}

function timesPair(view: RunView, context: PageContext): Pair {
  const { reading } = context;
  const weeks = view.sessions.length > 0 ? [] : weekWords(view.weeks, reading);
  return [
    said(reading.words.phrase('finder.when'), context),
    lines([
      ...weeks.map((text) => said(text, context)),
      ...view.sessions.map((session) => sessionLine(session, context)),
      told(view.scheduleNote, context),
    ]),
  ];
}

function sessionLine(session: RunView['sessions'][number], context: PageContext): Content {
  const { reading } = context;
  const { words } = reading;
  const { date, startTime, endTime, title, status } = session;
  const span = formatTimeSpan(startTime, endTime, words.locale);
  const mark = status === 'scheduled' ? '' : ` (${words.label('status', status)})`;
  const when = said(`${formatDate(date, words.locale)}${comma(reading)}${span}`, context);
  return [
    when,
    title !== undefined && [' – ', told(title, context)],
    mark !== '' && said(mark, context),
  ];
}

/** The number of free places only together with the day somebody counted them. */
function placesPair({ remaining, asOf }: RunView, context: PageContext): Pair | undefined {
  if (remaining === undefined || asOf === undefined) return undefined;
  const { reading } = context;
  const { words } = reading;
  const text = `${words.phraseOf('finder.places-left', remaining)} (${asOfWords(asOf, reading)})`;
  return [said(words.label('facet', 'places'), context), said(text, context)];
}

function deadlinePair(view: RunView, context: PageContext): Pair | undefined {
  const { deadline, isPastDeadline } = view;
  if (deadline === undefined) return undefined;
  const { words } = context.reading;
  const date = formatDate(deadline, words.locale);
  const text = isPastDeadline ? `${date} (${words.phrase('finder.over')})` : date;
  return [said(words.phrase('finder.deadline'), context), said(text, context)];
}

function placePair({ place, attendance }: RunView, context: PageContext): Pair | undefined {
  const { reading } = context;
  const { words } = reading;
  const label = said(words.phrase('finder.where'), context);
  if (attendance === 'online') return [label, said(words.label('attendance', 'online'), context)];
  if (place === undefined) return undefined;
  const address = addressText(place);
  const mixed = attendance === 'mixed' && ` (${words.label('attendance', 'mixed')})`;
  return [
    label,
    [
      told(place.name, context),
      address !== undefined && [comma(reading), name(address)],
      mixed !== false && said(mixed, context),
    ],
  ];
}
