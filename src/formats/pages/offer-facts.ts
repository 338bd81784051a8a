// The short facts of an offer as lists and the head of its page show them: chips, then names with values.
// What is not known is left out here and named on the offer's own page (offer-sections.ts).
import type { CardView } from '../../offers/card-state.js';
import { cardView } from '../../offers/card-state.js';
import { freshness } from '../../domain/offer-facts.js';
import type { CatalogueOffer } from '../../feed/catalogue.js';
import { formatPeriod } from '../../i18n/format.js';
import type { Markup } from '../html/markup.js';
import { markup } from '../html/markup.js';
import { name, said, told } from './context.js';
import type { PageContext } from './context.js';
import { chip, lines, pairsOf } from './parts.js';
import type { Pair } from './parts.js';
import {
  beginningWords,
  comma,
  costWords,
  levelWords,
  openingWords,
  statusWords,
  weekWords,
} from './words.js';

/** The facts of an offer on the day of the page. */
export function cardOf(offer: CatalogueOffer, { catalogue, today }: PageContext): CardView {
  const { checkedOn, isStale } = freshness(offer, catalogue, today);
  return cardView(offer, today, isStale ? checkedOn : undefined, undefined);
}

/** Kind and level, and at the end whether there are places. */
export function chips({ kind, courseType, level, status }: CardView, context: PageContext): Markup {
  const { reading } = context;
  const { words } = reading;
  const type = courseType ? words.label('courseType', courseType) : words.label('kind', kind);
  const steps = levelWords(level, reading);
  const [state, tone] = status === undefined ? [] : statusWords(status, reading);
  return markup`<ul class="chips" role="list">${chip(said(type, context))}${
    steps !== undefined && chip(said(steps, context))
  }${state !== undefined && chip(said(state, context), tone)}</ul>\n`;
}

/** Where, when, from when, what it costs: only what is known. */
export function factList(card: CardView, context: PageContext) {
  const { words } = context.reading;
  const label = (text: string) => said(text, context);
  const { childcare, cost, wheelchair, isOnline } = card;
  return pairsOf([
    wherePair(card, context),
    whenPair(card, context),
    beginningPair(card, context),
    periodPair(card, context),
    childcare && [
      label(words.label('facet', 'childcare')),
      label(words.label('childcare', childcare)),
    ],
    cost && [label(words.label('facet', 'cost')), label(costWords(cost, context.reading))],
    isOnline || wheelchair === undefined
      ? undefined
      : [label(words.label('facet', 'wheelchair')), label(words.label('wheelchair', wheelchair))],
  ]);
}

function wherePair({ isOnline, place }: CardView, context: PageContext): Pair | undefined {
  const { words } = context.reading;
  const label = said(words.phrase('finder.where'), context);
  if (isOnline) return [label, said(words.label('attendance', 'online'), context)];
  if (place === undefined) return undefined;
  const town = place.address?.city;
  const behind = town === undefined ? undefined : [comma(context.reading), name(town)];
  return [label, [told(place.name, context), behind]];
}

function whenPair(card: CardView, context: PageContext): Pair | undefined {
  const { reading } = context;
  const label = said(reading.words.phrase('finder.when'), context);
  const hours = [
    ...weekWords(card.weeks, reading),
    ...card.openingHours.map((one) => openingWords(one, reading)),
  ].map((text) => said(text, context));
  return [label, lines(hours.length > 0 ? hours : [told(card.scheduleNote, context)])];
}

function beginningPair(card: CardView, context: PageContext): Pair | undefined {
  if (card.beginning === undefined) return undefined;
  const { reading } = context;
  const { words } = reading;
  const more = card.otherRuns > 0 && words.phraseOf('finder.other-runs', card.otherRuns);
  return [
    said(words.phrase('finder.beginning'), context),
    lines([
      said(beginningWords(card.beginning, reading), context),
      more !== false && said(more, context),
    ]),
  ];
}

function periodPair({ period, beginning, status }: CardView, context: PageContext) {
  const { words } = context.reading;
  if (period.to === undefined) return undefined;
  const from = beginning?.kind === 'date' ? undefined : period.from;
  const span = formatPeriod(from, period.to, words.locale);
  const text = status === 'over' ? words.phrase('finder.was', span) : span;
  return [said(words.phrase('finder.period'), context), said(text, context)] as const;
}
