// The page of one offer: everything the feed knows about it, in the order of the widgets' details.
// Left out: the sections themselves (offer-sections.ts, reach-sections.ts, offer-runs.ts).
import { dayOf } from '../../domain/plain-date.js';
import type { CatalogueOffer } from '../../feed/catalogue.js';
import { formatDateShort } from '../../i18n/format.js';
import { readBody } from '../../i18n/body.js';
import { readText } from '../../i18n/text.js';
import { detailsView } from '../../offers/details-state.js';
import type { DetailsView } from '../../offers/details-state.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { richText } from '../html/rich-text.js';
import { offerData } from '../jsonld.js';
import { dataOf, plain, said, to, told } from './context.js';
import type { PageContext } from './context.js';
import { cardOf, chips, factList } from './offer-facts.js';
import { runSection } from './offer-runs.js';
import {
  childcareSection,
  courseSection,
  documentSection,
  languageSection,
  nextSection,
  priceSection,
  requirementSection,
} from './offer-sections.js';
import type { StaticPage } from './page.js';
import { feedLink, heading, hostNote, languageNote, notice, paragraph, section } from './parts.js';
import { PLACES } from './paths.js';
import {
  contactSection,
  hoursSection,
  placeSection,
  registrationSection,
} from './reach-sections.js';
import { checkedWords } from './words.js';

export function offerPage(offer: CatalogueOffer, context: PageContext): StaticPage {
  const { record } = offer;
  return {
    place: context.place,
    title: plain(record.name, context),
    description: plain(record.summary, context) || undefined,
    content: content(offer, context),
    data: offerData(offer, context.address(context.place), dataOf(context)),
    modified: dayOf(record.modified, context.catalogue.timeZone),
    part: 'offers',
  };
}

function content(offer: CatalogueOffer, context: PageContext): Markup {
  const { catalogue, today, reading } = context;
  const view = detailsView(catalogue, offer, today, undefined);
  const card = cardOf(offer, context);
  const { name, summary } = offer.record;
  const all = said(reading.words.say('page-all'), context);
  return markup`<p class="back"><a href="${to(PLACES.list(), context)}">${all}</a></p>
<article class="offer-page">
${heading(1, told(name, context))}${chips(card, context)}${paragraph(told(offer.provider?.name, context), 'provider')}${notices(view, context)}${paragraph(told(summary, context), 'lead')}${factList(card, context)}<div class="columns">
<div>
${aboutSection(offer, context)}${runSection(view, context)}${requirementSection(view, context)}${priceSection(view, context)}${childcareSection(view, context)}${courseSection(view, context)}${languageSection(view, context)}${documentSection(view, context)}${nextSection(view, context)}</div>
<div class="side">
${registrationSection(view, context)}${contactSection(view, context)}${hoursSection(view, context)}${placeSection(view, context)}</div>
</div>
${sourceLine(view, context)}</article>
`;
}

function aboutSection({ record }: CatalogueOffer, context: PageContext): Content {
  const { reading } = context;
  const body = readBody(record.body, reading.language, reading.defaultLanguage);
  const noteOf = (href: string) => hostNote(href, true, context);
  return section(said(reading.words.phrase('finder.about'), context), [
    body && richText(body, reading, { heading: 'h3', noteOf }),
  ]);
}

/** What people must not miss: another language, cancelled, over, not checked for long. */
function notices(view: DetailsView, context: PageContext): readonly Content[] {
  const { record } = view.card.offer;
  const { words, language, defaultLanguage } = context.reading;
  const { status } = record;
  const special = status !== undefined && status !== 'scheduled' && status !== 'cancelled';
  const date = formatDateShort(view.checkedOn, words.locale);
  const tell = (text: string) => notice(said(text, context), context);
  return [
    languageNote(
      [
        readText(record.name, language, defaultLanguage),
        readText(record.summary, language, defaultLanguage),
        readBody(record.body, language, defaultLanguage),
      ],
      context,
    ),
    status === 'cancelled' && tell(words.say('page-cancelled')),
    special && tell(words.label('status', status)),
    view.card.status === 'over' && tell(words.say('page-ended')),
    view.isStale && tell(words.phrase('finder.stale', date)),
  ];
}

/** How fresh the record is, and where it was taken from when that is somebody else. */
function sourceLine(view: DetailsView, context: PageContext): Markup {
  const { source } = view.card.offer.record;
  const { words } = context.reading;
  const from = source && [
    ' · ',
    said(words.phrase('finder.source'), context),
    ' ',
    feedLink(source.url, source.name, context),
  ];
  const checked = said(checkedWords(view.checkedOn, context.reading), context);
  return markup`<p class="checked">${checked}${from}</p>\n`;
}
