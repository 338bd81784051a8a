// One "Angebot" of the federal course search, with all its "Termine" -> an offer of the feed.
// What the standard has no field for goes into the body under a heading of its own, so that nothing
// an editor wrote gets lost. Left out: dates (runs.ts), who and where (parties.ts).
import type { PlainDate } from '../../domain/plain-date.js';
import type { Block, Offer } from '../../feed/schema.js';
import { offer as offerSchema } from '../../feed/schema.js';
import { LIMITS } from '../../feed/vocabulary.js';
import { blocksToLines, htmlToBody, htmlToLines, inlineText } from '../html-to-body.js';
import { shorten } from '../text-parts.js';
import { classify, fundingCodes, intensity } from './codes.js';
import type { Classification } from './codes.js';
import type { JsonReader } from './json-reader.js';
import { defined, fits, readLink } from './parties.js';
import { readDate } from './runs.js';

/** Where records of the search can be looked up; it has no stable address for a single one. */
const SEARCH = 'https://web.arbeitsagentur.de/weiterbildungssuche/suche';
const MAX_KEYWORDS = 200;
const FREE =
  /^(?:(?:die\s+)?teilnahme\s+ist\s+|(?:der\s+)?kurs\s+ist\s+)?(?:kostenlos|kostenfrei|gebührenfrei|unentgeltlich)[.!]?$/iu;

/** What the reading needs to know beside the records themselves. */
export interface OfferBasics {
  readonly name: string;
  readonly providerId: string;
  /** Date of the conversion: stands in where a record does not tell when it was changed. */
  readonly today: PlainDate;
}

/** An offer without its runs; it takes what all records repeat from the first of them. */
export function readOffer(
  sources: readonly [JsonReader, ...JsonReader[]],
  { name, providerId, today }: OfferBasics,
): Offer {
  const [first] = sources;
  const course = first.child('angebot');
  course.leaveOut('angebotstyp');
  const codes = course.list('systematiken').flatMap((item) => {
    item.leaveOut('id', 'suchworte');
    return item.text('codeNr') ?? [];
  });
  const content = htmlToBody(course.html('inhalt') ?? '');
  if (content.shortened) course.report('too-long', 'inhalt');
  reportDifferences(sources);
  return {
    id: `ba-angebot-${course.text('id') ?? first.recordId}`,
    name: limited(course, 'titel', name, LIMITS.title),
    provider: providerId,
    modified: latestChange(sources) ?? today,
    ...readClassification(course, codes),
    ...defined({
      sourceCode: sourceCode(codes),
      summary: firstSentences(content.blocks),
      body: bodyOf(course, sources, content.blocks),
      intensity: readIntensity(first),
      requirements: readRequirements(course),
      certificate: readCertificate(course),
      funding: readFunding(course, first),
      keywords: readKeywords(course),
      url: readLink(course, 'link'),
    }),
    ...readPrice(first),
    source: { name: 'Kurssuche der Bundesagentur für Arbeit', url: SEARCH, id: first.recordId },
  };
}

function readClassification(course: JsonReader, codes: readonly string[]): Classification {
  const education = course.child('bildungsart');
  education.leaveOut('id');
  const found = classify(codes, education.text('bezeichnung'));
  if (found === undefined) course.report('unknown-code', 'systematiken', codes.join(', '));
  return found ?? { kind: 'other' };
}

/** The code that made the offer a course for migrants, else the first the standard can hold. */
function sourceCode(codes: readonly string[]): string | undefined {
  const usable = codes.filter((code) => fits(offerSchema.shape.sourceCode, code));
  return usable.find((code) => classify([code], undefined)?.kind === 'course') ?? usable[0];
}

/** Records of one offer repeat what belongs to the offer. Where they differ, the first one counts. */
function reportDifferences([first, ...others]: readonly [JsonReader, ...JsonReader[]]): void {
  for (const other of others) {
    other.leaveOut('angebot');
    for (const key of ['kostenWert', 'kostenWaehrung', 'unterrichtszeit', 'foerderung']) {
      const isSame = JSON.stringify(other.raw(key)) === JSON.stringify(first.raw(key));
      if (!isSame) other.report('differing-values', key);
    }
  }
}

function latestChange(sources: readonly JsonReader[]): PlainDate | undefined {
  const dates = sources.map((source) => readDate(source, 'aktualisierungsdatum'));
  if (dates.every((date) => date === undefined)) {
    sources[0]?.report('unreadable-date', 'aktualisierungsdatum');
  }
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** Content first, then everything else an editor wrote, each under a heading. */
function bodyOf(
  course: JsonReader,
  records: readonly JsonReader[],
  content: readonly Block[],
): Block[] | undefined {
  const zertifizierer = course.list('zertifizierer').flatMap((item) => {
    item.leaveOut('id');
    return item.text('name') ?? [];
  });
  const blocks = [
    ...content,
    ...section('Zielgruppe', [course], 'zielgruppe'),
    ...section('Voraussetzungen', [course], 'zugang', isLong),
    ...section('Förderung', [course], 'foerderung'),
    ...section('Kosten', records, 'kostenBemerkung'),
    ...section('Unterrichtszeiten', records, 'unterrichtszeiten', isLong),
    ...section('Termine', records, 'bemerkungZeit'),
    ...section('Hinweise', records, 'bemerkung'),
    ...section('Anrechnung', [course], 'anrechnung'),
    ...section('Berechtigungen', [course], 'berechtigungen'),
    ...section('Zusatzqualifikationen', [course], 'zusatzqualifikationen'),
    ...section('Prüfende Stelle', records, 'pruefendeStelle'),
    ...titled('Zertifizierer', zertifizierer.map(paragraph)),
  ];
  if (blocks.length > LIMITS.blocks) course.report('too-long', 'inhalt');
  return blocks.length > 0 ? blocks.slice(0, LIMITS.blocks) : undefined;
}

/** Texts of one field, each once; `isWanted` leaves out those that stand in a field of their own. */
function section(
  title: string,
  records: readonly JsonReader[],
  key: string,
  isWanted: (blocks: readonly Block[]) => boolean = () => true,
): Block[] {
  const texts = new Set(records.map((record) => record.html(key) ?? ''));
  const blocks = [...texts].flatMap((html) => htmlToBody(html).blocks);
  return isWanted(blocks) ? titled(title, blocks) : [];
}

function titled(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [{ type: 'heading', text: title }, ...blocks] : [];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

function isLong(blocks: readonly Block[]): boolean {
  return blocksToLines(blocks).join(' ').length > LIMITS.summary;
}

/**
 * The first sentences of the first paragraph, at most 300 characters. Undefined when the text begins
 * with something else: a heading or a list entry is no summary.
 */
export function firstSentences(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  if (first?.type !== 'paragraph') return undefined;
  const text = inlineText(first.text);
  if (!/[.!?]["“)]?$/u.test(text)) return undefined;
  // a full stop behind a short word or a number is an abbreviation or an ordinal
  const sentences = text.split(/(?<=\p{L}{3,}[.!?]["“)]?)\s+(?=["„]?\p{Lu})/u);
  let summary = sentences[0] ?? '';
  for (const next of sentences.slice(1)) {
    if (summary.length + 1 + next.length > LIMITS.summary) break;
    summary += ` ${next}`;
  }
  return shorten(summary, LIMITS.summary);
}

function readIntensity(source: JsonReader): Offer['intensity'] {
  const times = source.child('unterrichtszeit');
  const found = intensity(times.number('id'));
  const words = times.text('bezeichnung');
  if (found === undefined && words !== undefined) times.report('unknown-code', 'bezeichnung');
  return found;
}

/** One requirement for each line; longer ones are cut here and stand whole in the body. */
function readRequirements(course: JsonReader): Offer['requirements'] {
  const lines = htmlToLines(course.html('zugang') ?? '').slice(0, LIMITS.list);
  return lines.length > 0
    ? lines.map((text) => ({ text: shorten(text, LIMITS.summary) }))
    : undefined;
}

function readCertificate(course: JsonReader): string | undefined {
  const kind = htmlToLines(course.html('abschlussart') ?? '').join(', ');
  const name = htmlToLines(course.html('abschlussbezeichnung') ?? '').join(', ');
  const both = kind.includes(name) ? kind : [kind, name].filter((text) => text !== '').join(' – ');
  return both === '' ? undefined : limited(course, 'abschlussart', both, LIMITS.summary);
}

function readFunding(course: JsonReader, record: JsonReader): Offer['funding'] {
  const text = htmlToLines(course.html('foerderung') ?? '').join(' ');
  const codes = fundingCodes(text);
  const isPromised = record.flag('foerderung') || text !== '';
  if (isPromised && codes === undefined)
    course.report('unclear-funding', 'foerderung', text || true);
  return codes;
}

function readKeywords(course: JsonReader): string[] | undefined {
  const words = course.list('suchworte').flatMap((item) => item.text('suchwort') ?? []);
  const unique = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase();
    if (!unique.has(key)) unique.set(key, shorten(word, LIMITS.title));
  }
  if (unique.size > MAX_KEYWORDS) course.report('too-long', 'suchworte', `${unique.size}`);
  return unique.size > 0 ? [...unique.values()].slice(0, MAX_KEYWORDS) : undefined;
}

/**
 * A price above zero is the price of the course. Zero is not read as "free": the search writes 0.0
 * where somebody else pays (with a voucher) or where nobody entered a price. Only words say "free".
 */
function readPrice(source: JsonReader): Pick<Offer, 'prices' | 'free'> {
  const note = htmlToLines(source.html('kostenBemerkung') ?? '').join(' ');
  const written = source.text('kostenWert');
  const currency = source.text('kostenWaehrung');
  if (FREE.test(note) && Number(written ?? 0) === 0) return { free: true };
  if (written === undefined) return {};
  if (!/^\d{1,6}(?:\.\d+)?$/u.test(written)) return report(source, 'unreadable-price', written);
  const amount = Number(written);
  if (amount === 0) return report(source, 'price-zero', written);
  const price = { amount, per: 'course' as const, ...(currency !== undefined && { currency }) };
  const isCurrency = fits(offerSchema.shape.prices, [price]);
  return isCurrency
    ? { prices: [price] }
    : report(source, 'unreadable-price', `${written} ${currency ?? ''}`);
}

function report(
  source: JsonReader,
  code: 'price-zero' | 'unreadable-price',
  value: string,
): object {
  source.report(code, 'kostenWert', value);
  return {};
}

function limited(source: JsonReader, key: string, text: string, max: number): string {
  if (text.length > max) source.report('too-long', key);
  return shorten(text, max);
}
