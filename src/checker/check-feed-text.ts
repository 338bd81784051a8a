// The bytes or the text of a feed -> findings with line and column. The one way for files, uploads and
// pasted text. Left out: reading files (cli/), loading addresses (feed/load.ts), printing and drawing.
import { LoadError } from '../feed/load-error.js';
import { LOAD_LIMITS } from '../feed/load.js';
import { decodeJson } from '../feed/response.js';
import { describeJsonFault, describeLoadError } from '../i18n/messages.js';
import type { Description, MessageLanguage } from '../i18n/messages.js';
import { checkFeedValue, wholeFile } from './check-feed-value.js';
import type { CheckedFeed, CheckOptions } from './check-feed-value.js';
import { findJsonFault, jsonPlaces } from './json-places.js';
import type { ReportLine } from './report-line.js';

export type TextCheckOptions = Omit<CheckOptions, 'placeOf'>;

/** What a JSON text holds; `lines` tells why `value` is absent, or what else is wrong with the text. */
export interface ReadText {
  readonly value?: unknown;
  /** Empty when the bytes are no text in UTF-8. */
  readonly text: string;
  readonly lines: readonly ReportLine[];
}

/** Never throws for bad feeds, however bad. Parts that the text names are not followed. */
export async function checkFeedBytes(
  bytes: Uint8Array,
  options: TextCheckOptions,
): Promise<CheckedFeed> {
  const read = readFeedBytes(bytes, options.language);
  if (!('value' in read)) return { parsed: undefined, lines: read.lines };
  options.onProgress?.(0.1);
  const placeOf = jsonPlaces(read.text);
  const { parsed, lines } = await checkFeedValue(read.value, { ...options, placeOf });
  return { parsed, lines: [...read.lines, ...lines] };
}

/** The JSON value of a file, or the line that says why there is none and where it breaks. */
export function readFeedBytes(bytes: Uint8Array, language: MessageLanguage): ReadText {
  const text = textOf(bytes);
  try {
    const value = decodeJson(bytes);
    return { value, text, lines: [...sizeLines(bytes, language), ...partsLines(value, language)] };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { text, lines: [unreadableLine(error, text, language)] };
  }
}

/** Without a byte order mark, which editors do not count either. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function unreadableLine(error: LoadError, text: string, language: MessageLanguage): ReportLine {
  const { reason } = error.params;
  const isJson = reason === 'syntax' || reason === 'truncated';
  const fault = isJson ? findJsonFault(text) : undefined;
  const { sentence, hint } = describeLoadError(error, language);
  if (fault === undefined) return loadLine(error, language);
  const words = describeJsonFault(fault.code, language);
  const description =
    reason === 'truncated'
      ? { sentence, hint }
      : { ...words, sentence: `${sentence} ${words.sentence}` };
  return { ...fileLine('error', error.code, description, language), ...fault.place };
}

/** A line for a feed that could not be loaded; `path` names the part, if it was one. */
export function loadLine(error: LoadError, language: MessageLanguage, path = ''): ReportLine {
  const line = fileLine('error', error.code, describeLoadError(error, language), language);
  return { ...line, path };
}

function sizeLines({ byteLength }: Uint8Array, language: MessageLanguage): ReportLine[] {
  const max = LOAD_LIMITS.bytes;
  return byteLength > max ? [loadLine(new LoadError('too-large', { max }), language)] : [];
}

const PARTS_NOT_READ = {
  de: 'Die Teile unter „parts“ sind nicht geprüft. Prüfen Sie den Feed dafür über seine Adresse.',
  en: 'The files in "parts" have not been checked. Check the feed at its address for that.',
} as const;

/** A file names its parts by addresses, and nothing that stands in a file is followed from here. */
function partsLines(value: unknown, language: MessageLanguage): ReportLine[] {
  const parts = (value as { readonly parts?: unknown } | null)?.parts;
  if (!Array.isArray(parts) || parts.length === 0) return [];
  const words = { sentence: PARTS_NOT_READ[language], hint: '' };
  return [{ ...fileLine('info', 'parts-not-read', words, language), path: 'parts' }];
}

const fileLine = (
  severity: ReportLine['severity'],
  code: string,
  words: Description,
  language: MessageLanguage,
): ReportLine => ({ ...words, severity, code, group: wholeFile(language), path: '' });
