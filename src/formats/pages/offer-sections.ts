// The sections about one offer, each with what the feed knows; where people depend on an answer that is
// not there, a sentence says so. Unknown is never shown as "no". The same sections as in the widgets.
// Left out: dates (offer-runs.ts), contacts and places (reach-sections.ts), order of the sections (offer-page.ts).
import type { Attachment, Offer } from '../../feed/schema.js';
import { formatNumber, formatPrice } from '../../i18n/format.js';
import { formatList } from '../../i18n/more-format.js';
import type { DetailsView } from '../../offers/details-state.js';
import { markup } from '../html/markup.js';
import type { Content } from '../html/markup.js';
import { said, to, told } from './context.js';
import type { PageContext } from './context.js';
import { feedLink, listOf, paragraph, section, webLine } from './parts.js';
import { PLACES } from './paths.js';
import { ageWords, languageList, languageWord, unknownWords } from './words.js';

/** Bytes in a kilobyte as files are told. */
const KILO = 1000;

export function requirementSection({ card }: DetailsView, context: PageContext): Content {
  const { requirements = [], age, gender, areaServed, audience = [] } = card.offer.record;
  const { reading } = context;
  const { words } = reading;
  const people = [...new Set([...audience, ...(gender === undefined ? [] : [gender])])];
  const names = people.map((code) => words.label('audience', code));
  return section(said(words.phrase('finder.for-whom'), context), [
    listOf([
      names.length > 0 && said(formatList(names, words.locale), context),
      saidOr(ageWords(age, reading), context),
      areaServed?.residentsOnly === true && said(words.phrase('finder.residents-only'), context),
      ...requirements.map((one) => requirementLine(one, context)),
    ]),
  ]);
}

type Requirement = NonNullable<Offer['requirements']>[number];

function requirementLine({ code, text }: Requirement, context: PageContext): Content {
  if (code === undefined || code === 'other') return told(text, context);
  const label = said(context.reading.words.label('requirement', code), context);
  return text === undefined ? label : [label, ': ', told(text, context)];
}

function saidOr(text: string | undefined, context: PageContext): Content {
  return text === undefined ? undefined : said(text, context);
}

export function priceSection({ card }: DetailsView, context: PageContext): Content {
  const { free, prices = [], feeWaiver, travelSupport, funding = [] } = card.offer.record;
  const { reading } = context;
  const { words } = reading;
  const title = words.label('facet', 'cost');
  const isUnknown = free === undefined && prices.length === 0;
  return section(said(title, context), [
    listOf([
      isUnknown && said(unknownWords(title, reading), context),
      free === true && said(words.label('cost', 'free'), context),
      free === false && prices.length === 0 && said(words.label('cost', 'paid'), context),
      ...prices.map((price) => priceLine(price, context)),
      told(feeWaiver, context),
      travelSupport !== undefined && travelLine(travelSupport, context),
      funding.length > 0 && fundingLine(funding, context),
    ]),
  ]);
}

type Price = NonNullable<Offer['prices']>[number];

function priceLine({ amount, currency, per, for: whom }: Price, context: PageContext): Content {
  const { words } = context.reading;
  const price = formatPrice(amount, currency, words.locale);
  const text = per === undefined ? price : `${price} ${words.label('priceUnit', per)}`;
  return [said(text, context), whom !== undefined && [' (', told(whom, context), ')']];
}

function travelLine(answer: string, context: PageContext): Content {
  const { words } = context.reading;
  return said(`${words.phrase('finder.travel')} ${words.label('answer', answer)}`, context);
}

function fundingLine(funding: readonly string[], context: PageContext): Content {
  const { words } = context.reading;
  const list = formatList(
    funding.map((code) => words.label('funding', code)),
    words.locale,
  );
  return said(words.phrase('finder.funded-by', list), context);
}

export function childcareSection({ card }: DetailsView, context: PageContext): Content {
  const { childcare, kind } = card.offer.record;
  const { reading } = context;
  const title = reading.words.label('facet', 'childcare');
  if (childcare === undefined) {
    if (kind === 'childcare') return undefined;
    return section(said(title, context), [paragraph(said(unknownWords(title, reading), context))]);
  }
  return section(said(title, context), [
    paragraph(said(reading.words.label('childcare', childcare.state), context)),
    paragraph(saidOr(ageWords(childcare.age, reading), context)),
    paragraph(told(childcare.note, context)),
  ]);
}

export function courseSection({ card }: DetailsView, context: PageContext): Content {
  const { lessons, modules = [], intensity, certificate } = card.offer.record;
  const { words } = context.reading;
  const units = (count: number) => said(words.phraseOf('finder.lessons', count), context);
  const time = intensity === 'full' ? 'finder.full-time' : 'finder.part-time';
  return section(said(words.phrase('finder.about-course'), context), [
    listOf([
      lessons !== undefined && units(lessons),
      intensity !== undefined && said(words.phrase(time), context),
      certificate !== undefined && [
        said(words.phrase('finder.certificate'), context),
        ' ',
        told(certificate, context),
      ],
    ]),
    modules.length > 0 && paragraph(said(words.phrase('finder.modules'), context), 'strong'),
    listOf(
      modules.map(({ name, lessons: count }) => [
        told(name, context),
        count !== undefined && [' (', units(count), ')'],
      ]),
    ),
  ]);
}

export function languageSection({ card }: DetailsView, context: PageContext): Content {
  const { spokenLanguages = [], teaches } = card.offer.record;
  const { reading } = context;
  const { words } = reading;
  const learning = teaches && `${words.phrase('finder.teaches')} ${languageWord(teaches, reading)}`;
  return section(said(words.phrase('finder.languages'), context), [
    listOf([
      saidOr(learning, context),
      spokenLanguages.length > 0 &&
        said(words.phrase('finder.we-speak', languageList(spokenLanguages, reading)), context),
    ]),
  ]);
}

export function documentSection({ card }: DetailsView, context: PageContext): Content {
  const { url, links = [], attachments = [] } = card.offer.record;
  return section(said(context.reading.words.phrase('finder.more-information'), context), [
    listOf([
      webLine(url, context),
      ...links.map((link) => feedLink(link.url, link.title, context, link.lang)),
      ...attachments.map((file) => attachmentLine(file, context)),
    ]),
  ]);
}

/** Title, kind and size of a file, and its language when it is another one. */
function attachmentLine(file: Attachment, context: PageContext): Content {
  const { url, title, mediaType, bytes, lang } = file;
  const { reading } = context;
  const facts = [
    mediaType?.replace(/^.*[/.]/, '').toUpperCase(),
    bytes === undefined
      ? undefined
      : `${formatNumber(Math.ceil(bytes / KILO), reading.words.locale)} kB`,
    lang === undefined || lang === reading.language ? undefined : languageWord(lang, reading),
  ].filter((fact) => fact !== undefined);
  const note = facts.length > 0 && markup` <bdi>(${facts.join(', ')})</bdi>`;
  return [feedLink(url, title, context, lang), note];
}

export function nextSection({ leadsTo }: DetailsView, context: PageContext): Content {
  return section(said(context.reading.words.phrase('finder.leads-to'), context), [
    listOf(
      leadsTo.map(
        ({ id, record }) =>
          markup`<a href="${to(PLACES.offer(id), context)}">${told(record.name, context)}</a>`,
      ),
    ),
  ]);
}
