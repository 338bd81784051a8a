// What is read aloud about an offer: whole sentences made of its data, for people who read little. Words of the feed
// keep their own language, so that each is spoken with the right voice. What nobody knows is not said, but for free
// places, about which people should ask. Left out: chapters and steps (guide-sentences.ts), speaking (ui/read-aloud.ts).
import { msg, str } from '@lit/localize';
import type { LocalizedText, OpeningHours } from '../../feed/schema.js';
import type { OfferStatus } from '../../domain/offer-facts.js';
import { addDays, type PlainDate } from '../../domain/plain-date.js';
import type { WeeklyHours } from '../../domain/runs.js';
import { formatDate } from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import { formatDayOfWeek } from '../../i18n/day-format.js';
import { spokenDays } from '../../i18n/more-format.js';
import { readText } from '../../i18n/text.js';
import type { Sentence, Spoken } from '../../ui/speech.js';
import type { Beginning } from '../beginning.js';
import type { CardView } from '../card-state.js';
import { costPhrase } from '../view/cost-phrase.js';
import { everyPhrase, type Reading } from '../view/phrases.js';

/** Closer than this a date needs no year. */
const NEAR_DAYS = 300;

/** What a card says: title, beginning, hours, place, free places. */
export function cardSentences(card: CardView, reading: Reading): readonly Sentence[] {
  return [
    feedSentence(card.title, reading),
    own(card.beginning && beginningSentence(card.beginning, reading), reading),
    ...hoursSentences(card, reading),
    placeSentence(card, reading),
    own(card.status && statusSentence(card.status), reading),
  ].filter((sentence) => sentence.length > 0);
}

/** What the page of an offer says: the card, and what it is about, what it costs, whom to call. */
export function offerSentences(card: CardView, reading: Reading): readonly Sentence[] {
  const { childcare, cost, phone } = card;
  const [title = [], ...facts] = cardSentences(card, reading);
  return [
    title,
    feedSentence(card.summary, reading),
    ...facts,
    own(childcare && `${labelOf('facet', 'childcare')}: ${labelOf('answer', childcare)}.`, reading),
    own(cost && `${labelOf('facet', 'cost')}: ${costPhrase(cost, reading)}.`, reading),
    own(phone && phoneSentence(phone), reading),
  ].filter((sentence) => sentence.length > 0);
}

/** A sentence in the interface's language; none for nothing. */
export function own(text: string | undefined, { locale }: Pick<Reading, 'locale'>): Sentence {
  return text === undefined ? [] : [{ text, lang: locale }];
}

/** A text of the feed in its own language; none for an absent one. */
export function feedSentence(text: LocalizedText | undefined, reading: Reading): Sentence {
  const read = spoken(text, reading);
  return read === undefined ? [] : [{ ...read, text: closed(read.text) }];
}

/** With a full stop, so that the voice falls. */
export const closed = (text: string): string => (/[.!?…؟۔:]$/.test(text) ? text : `${text}.`);

/** "Telefon: 0 3 6 3 1 …": digit by digit, as people write a number down; German ones without country code. */
export function phoneSentence(phone: string): string {
  const digits = phone
    .replace(/^\+49/, '0')
    .replace('+', '00')
    .replaceAll(/\d(?=\d)/g, '$& ');
  return msg(str`Telefon: ${digits}.`, { id: 'read.phone' });
}

function spoken(text: LocalizedText | undefined, reading: Reading): Spoken | undefined {
  const read = readText(text, reading.language, reading.defaultLanguage);
  return read && { text: read.text.trim(), lang: read.lang };
}

function beginningSentence(beginning: Beginning, { locale, today }: Reading): string {
  switch (beginning.kind) {
    case 'any-time':
      return msg('Sie können jederzeit anfangen.', { id: 'finder.any-time' });
    case 'running':
      return msg('Das Angebot läuft schon.', { id: 'read.running' });
    case 'date': {
      const date = shortDate(beginning.date, today, locale);
      return msg(str`Beginnt am ${date}.`, { id: 'read.begins' });
    }
  }
}

function shortDate(date: PlainDate, today: PlainDate, locale: Reading['locale']): string {
  return date < addDays(today, NEAR_DAYS)
    ? formatDayOfWeek(date, locale)
    : formatDate(date, locale);
}

/** Days and hours of the run, else opening hours, else what the feed says about them in words. */
function hoursSentences(card: CardView, reading: Reading): readonly Sentence[] {
  const hours = [
    ...card.weeks.map((week) => weekSentence(week, reading)),
    ...card.openingHours.map((one) => openingSentence(one, reading)),
  ];
  if (hours.length === 0) return [feedSentence(card.scheduleNote, reading)];
  return hours.map((text) => own(text, reading));
}

function weekSentence({ days, startTime, endTime, every }: WeeklyHours, reading: Reading): string {
  const { locale } = reading;
  const span = daysAndHours(spokenDays(days, locale), startTime, endTime);
  return every === 1 ? `${span}.` : `${span}, ${everyPhrase(every, locale)}.`;
}

/** "Geöffnet: Montag bis Freitag, von 8 Uhr bis 12 Uhr 30." */
export function openingSentence(
  { byDay, opens, closes }: Pick<OpeningHours, 'byDay' | 'opens' | 'closes'>,
  { locale }: Pick<Reading, 'locale'>,
): string {
  const days = spokenDays(byDay, locale);
  const span =
    opens === closes
      ? `${days}, ${msg('Tag und Nacht', { id: 'compass.always-open' })}`
      : daysAndHours(days, opens, closes);
  return msg(str`Geöffnet: ${span}.`, { id: 'read.open' });
}

function daysAndHours(days: string, start: string, end: string): string {
  const from = spokenTime(start);
  const to = spokenTime(end);
  return msg(str`${days}, von ${from} bis ${to}`, { id: 'read.hours' });
}

/** "8 Uhr 30", "13 Uhr". */
function spokenTime(time: string): string {
  const hour = String(Number(time.slice(0, 2)));
  const minute = time.slice(3, 5);
  return minute === '00'
    ? msg(str`${hour} Uhr`, { id: 'read.hour' })
    : msg(str`${hour} Uhr ${minute}`, { id: 'read.time' });
}

/** Names and streets are in the language of the feed, the word before them is ours. */
function placeSentence({ place, isOnline }: CardView, reading: Reading): Sentence {
  if (isOnline) return own(msg('Das Angebot ist online.', { id: 'read.online' }), reading);
  if (place === undefined) return [];
  const { street, city } = place.address ?? {};
  const names = [place.name, street, city].flatMap((text) => spoken(text, reading) ?? []);
  const word = { text: msg('Ort:', { id: 'read.place' }), lang: reading.locale };
  return joined([word, ...names]);
}

/** Neighbouring pieces in one language become one, with commas between names and a full stop at the end. */
function joined([word, ...names]: readonly [Spoken, ...Spoken[]]): Sentence {
  if (names.length === 0) return [];
  const marked = names.map(({ text, lang }, at) => ({
    text: at === names.length - 1 ? closed(text) : `${text},`,
    lang,
  }));
  return [word, ...marked].reduce<Spoken[]>((pieces, piece) => {
    const last = pieces.at(-1);
    if (last?.lang !== piece.lang) return [...pieces, piece];
    return [...pieces.slice(0, -1), { text: `${last.text} ${piece.text}`, lang: piece.lang }];
  }, []);
}

function statusSentence(status: OfferStatus): string {
  switch (status) {
    case 'open':
      return msg('Es gibt freie Plätze.', { id: 'read.open-places' });
    case 'few':
      return msg('Es gibt nur noch wenige Plätze.', { id: 'read.few-places' });
    case 'waitingList':
      return msg('Es gibt eine Warteliste.', { id: 'read.waiting-list' });
    case 'full':
      return msg('Es gibt keine freien Plätze.', { id: 'read.full' });
    case 'unknown':
      return msg('Bitte fragen Sie nach freien Plätzen.', { id: 'read.ask' });
    case 'cancelled':
      return msg('Das Angebot fällt aus.', { id: 'read.cancelled' });
    case 'postponed':
      return msg('Das Angebot ist verschoben.', { id: 'read.postponed' });
    case 'over':
      return msg('Das Angebot ist vorbei.', { id: 'read.over' });
  }
}
