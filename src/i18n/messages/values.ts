// Values of findings -> words: kinds of JSON values, weekdays, scripts, dates, cycles and sizes. A
// value quoted from the feed stays exactly as it stands there.
import type { MessageLanguage } from './types.js';

type Words = Readonly<Record<string, readonly [de: string, en: string]>>;

const KINDS: Words = {
  null: ['null', 'null'],
  undefined: ['nichts', 'nothing'],
  string: ['Text', 'text'],
  number: ['eine Zahl', 'a number'],
  integer: ['eine ganze Zahl', 'a whole number'],
  boolean: ['true oder false', 'true or false'],
  list: ['eine Liste', 'a list'],
  object: ['ein Objekt', 'an object'],
};

const DAYS: Words = {
  MO: ['Montag', 'Monday'],
  TU: ['Dienstag', 'Tuesday'],
  WE: ['Mittwoch', 'Wednesday'],
  TH: ['Donnerstag', 'Thursday'],
  FR: ['Freitag', 'Friday'],
  SA: ['Samstag', 'Saturday'],
  SU: ['Sonntag', 'Sunday'],
};

const SCRIPTS: Words = {
  Latin: ['lateinisch', 'Latin'],
  Arabic: ['arabisch', 'Arabic'],
  Cyrillic: ['kyrillisch', 'Cyrillic'],
  Ethiopic: ['äthiopisch', 'Ethiopic'],
  Greek: ['griechisch', 'Greek'],
  Hebrew: ['hebräisch', 'Hebrew'],
};

const UNITS: Words = {
  D: ['Tage', 'days'],
  W: ['Wochen', 'weeks'],
  M: ['Monate', 'months'],
  Y: ['Jahre', 'years'],
};

/** Codes whose `found` names a kind of value instead of quoting one. */
const KIND_CODES = new Set(['not-a-feed', 'not-a-list', 'not-a-record', 'wrong-type']);
const DATE_NAMES = new Set(['date', 'start', 'end', 'deadline', 'asOf']);

/** One value as it stands in a sentence; "–" for a missing one. */
export function valueWords(
  code: string,
  name: string,
  value: string | number | undefined,
  language: MessageLanguage,
): string {
  if (value === undefined || value === '') return '–';
  const text = String(value);
  if (name === 'expected' || name === 'found') {
    if (KIND_CODES.has(code)) return wordFor(KINDS, text, language);
    if (code === 'wrong-script') return wordFor(SCRIPTS, text, language);
  }
  if (name === 'weekday' || name === 'days') {
    return text.replace(/\b[A-Z]{2}\b/g, (day) => wordFor(DAYS, day, language));
  }
  if (DATE_NAMES.has(name)) return dateWords(text, language);
  if (name === 'cycle') return cycleWords(text, language);
  if (name === 'max' && code === 'too-large') return sizeWords(Number(value));
  return text;
}

function wordFor(words: Words, key: string, language: MessageLanguage): string {
  return words[key]?.[language === 'de' ? 0 : 1] ?? key;
}

function dateWords(text: string, language: MessageLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  return day !== undefined && language === 'de' ? `${day}.${month}.${year}` : text;
}

/** "P3M" is "3 Monate". */
function cycleWords(text: string, language: MessageLanguage): string {
  const parts = [...text.matchAll(/(\d+)([DWMY])/g)];
  if (parts.length === 0) return text;
  return parts
    .map(([, count, unit = '']) => `${count} ${wordFor(UNITS, unit, language)}`)
    .join(' ');
}

/** Above a hundred thousand the limit counts bytes, below it counts records. */
function sizeWords(max: number): string {
  return max > 100_000 ? `${Math.round(max / 1_048_576)} MiB` : String(max);
}
