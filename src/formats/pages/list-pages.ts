// The list of all offers: by kind, in each kind those people can begin soonest first, those that are over at
// the end. Long lists go over several pages, so that none is too heavy for a cheap phone.
// Left out: the facts of an offer (offer-facts.ts).
import { offersByStart } from '../../domain/offer-order.js';
import { asOfDay } from '../../domain/plain-date.js';
import type { CatalogueOffer } from '../../feed/catalogue.js';
import { OFFER_KINDS } from '../../feed/vocabulary.js';
import type { OfferKind } from '../../feed/vocabulary.js';
import { readText } from '../../i18n/text.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { listData } from '../jsonld.js';
import { plain, said, to, told } from './context.js';
import type { PageContext } from './context.js';
import { cardOf, chips, factList } from './offer-facts.js';
import type { StaticPage } from './page.js';
import { heading, languageNote, paragraph } from './parts.js';
import { PLACES } from './paths.js';
import { widgetAround } from './widget.js';
import { checkedWords } from './words.js';

/** Offers on one page. */
const PAGE_SIZE = 200;

type Group = OfferKind | 'past';

interface Entry {
  readonly group: Group;
  readonly offer: CatalogueOffer;
}

/** The pages of the list; there is always a first one. `lotse`: whether the live finder stands on it. */
export function* listPages(
  contextAt: (place: string) => PageContext,
  lotse: string | undefined,
): Generator<StaticPage> {
  const { catalogue, today } = contextAt(PLACES.list());
  const entries = entriesOf(catalogue.offers, today);
  const total = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  for (let number = 1; number <= total; number += 1) {
    const context = contextAt(PLACES.list(number));
    const { words } = context.reading;
    const shown = entries.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    const title = words.say('page-offers');
    const counted = words.say('page-number', { number: String(number), total: String(total) });
    const list = listMarkup({ entries, shown, number, total }, context);
    const live = lotse !== undefined && number === 1;
    yield {
      place: context.place,
      title: total === 1 ? title : `${title} – ${counted}`,
      content: [
        heading(1, said(title, context)),
        live ? widgetAround('offer-finder', list, context) : list,
      ],
      data: listData(
        shown.map(({ offer: { id, record } }) => ({
          name: plain(record.name, context),
          url: context.address(PLACES.offer(id)),
        })),
        1 + (number - 1) * PAGE_SIZE,
      ),
      modified: asOfDay(catalogue),
      part: 'offers',
    };
  }
}

function entriesOf(offers: readonly CatalogueOffer[], today: string): readonly Entry[] {
  const current = offersByStart(offers, today);
  const isCurrent = new Set(current);
  const inKinds = OFFER_KINDS.flatMap((kind) =>
    current.filter(({ record }) => record.kind === kind).map((offer) => ({ group: kind, offer })),
  );
  const past = offers.filter((offer) => !isCurrent.has(offer));
  return [...inKinds, ...past.map((offer) => ({ group: 'past', offer }) as const)];
}

interface Shown {
  readonly entries: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly number: number;
  readonly total: number;
}

function listMarkup({ entries, shown, number, total }: Shown, context: PageContext): Content {
  const { words } = context.reading;
  const groups = [...new Set(shown.map(({ group }) => group))];
  return [
    paragraph(said(words.phraseOf('finder.all-offers', current(entries).length), context), 'lead'),
    entries.length === 0 && paragraph(said(words.phrase('finder.empty'), context)),
    contents(entries, context),
    groups.map((group) =>
      groupSection(
        group,
        shown.filter((entry) => entry.group === group),
        context,
      ),
    ),
    total > 1 && pager(number, total, context),
  ];
}

const current = (entries: readonly Entry[]) => entries.filter(({ group }) => group !== 'past');

function groupName(group: Group, { reading: { words } }: PageContext): string {
  return group === 'past' ? words.say('page-past') : words.label('kind', group);
}

/** Links to the kinds, also to those on other pages of the list. */
function contents(entries: readonly Entry[], context: PageContext): Content {
  const groups = [...new Set(entries.map(({ group }) => group))];
  if (groups.length < 2) return undefined;
  const links = groups.map((group) => {
    const first = entries.findIndex((entry) => entry.group === group);
    const page = PLACES.list(1 + Math.floor(first / PAGE_SIZE));
    const href = `${page === context.place ? '' : to(page, context)}#${group}`;
    const count = entries.filter((entry) => entry.group === group).length;
    const name = said(groupName(group, context), context);
    return markup`<li><a href="${href}">${name}</a> <span class="count">${count}</span></li>\n`;
  });
  const title = said(context.reading.words.say('page-kinds'), context);
  return markup`<nav class="contents" aria-labelledby="inhalt-titel">
<h2 id="inhalt-titel">${title}</h2>
<ul role="list">\n${links}</ul>
</nav>\n`;
}

function groupSection(group: Group, entries: readonly Entry[], context: PageContext): Markup {
  const item = group === 'past' ? pastItem : offerItem;
  const items = entries.map(({ offer }) => item(offer, context));
  const title = heading(2, said(groupName(group, context), context), group);
  return markup`<section>\n${title}<ul class="${group === 'past' ? 'plain' : 'offers'}" role="list">\n${items}</ul>\n</section>\n`;
}

function offerLink(offer: CatalogueOffer, context: PageContext): Markup {
  return markup`<a href="${to(PLACES.offer(offer.id), context)}">${told(offer.record.name, context)}</a>`;
}

function pastItem(offer: CatalogueOffer, context: PageContext): Markup {
  return markup`<li>${offerLink(offer, context)}</li>\n`;
}

function offerItem(offer: CatalogueOffer, context: PageContext): Markup {
  const { reading } = context;
  const card = cardOf(offer, context);
  const name = readText(offer.record.name, reading.language, reading.defaultLanguage);
  const checked = card.checkedOn && said(checkedWords(card.checkedOn, reading), context);
  return markup`<li class="offer">
${heading(3, offerLink(offer, context))}${chips(card, context)}${languageNote([name], context)}${factList(card, context)}${paragraph(told(card.provider, context), 'provider')}${checked && paragraph(checked, 'note')}</li>\n`;
}

function pager(number: number, total: number, context: PageContext): Markup {
  const { words } = context.reading;
  const link = (at: number, rel: 'prev' | 'next', text: string) =>
    at >= 1 &&
    at <= total &&
    markup`<a rel="${rel}" href="${to(PLACES.list(at), context)}">${said(text, context)}</a> `;
  const position = words.say('page-number', { number: String(number), total: String(total) });
  return markup`<nav class="pager" aria-labelledby="seite">
<p id="seite">${said(position, context)}</p>
<p>${link(number - 1, 'prev', words.say('page-previous'))}${link(number + 1, 'next', words.say('page-next'))}</p>
</nav>\n`;
}

/** Where an offer is named among others: its name, when it begins, who runs it. */
export function shortItem(offer: CatalogueOffer, context: PageContext): Markup {
  const card = cardOf(offer, context);
  const provider = plain(card.provider, context) && told(card.provider, context);
  return markup`${offerLink(offer, context)}${provider && markup`<span class="line quiet">${provider}</span>`}`;
}
