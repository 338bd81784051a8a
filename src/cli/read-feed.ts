// A file or an address -> a checked feed. A file is read as it is; an address is loaded as a page would
// load it, with all its parts. Left out: what a command does with the feed and with what was found.
import { LoadError, LOAD_LIMITS, loadFeed } from '../feed/load.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import { describeLoadError } from '../i18n/messages.js';
import { checkFeedValue } from './check-feed-value.js';
import type { CheckedFeed } from './check-feed-value.js';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { JsonFileError, readJson } from './read-json.js';
import type { TextPosition } from './read-json.js';
import type { ReportLine } from './report.js';
import { words } from './words.js';

interface Loaded {
  /** Undefined when nothing could be read; `lines` then tells why. */
  readonly value?: unknown;
  readonly lines: readonly ReportLine[];
}

/**
 * The feed with everything that was found on the way: `parsed` is undefined when nothing of it can be
 * used, and `lines` then tells why. Throws FileError for a name or an address that can never work.
 */
export async function readFeed(source: string, context: Context): Promise<CheckedFeed> {
  const loaded = /^https?:\/\//i.test(source)
    ? await loadAddress(source, context)
    : await loadFile(source, context);
  if (!('value' in loaded)) return { parsed: undefined, lines: loaded.lines };
  const { parsed, lines } = await checkFeedValue(loaded.value, context);
  return { parsed, lines: [...loaded.lines, ...lines] };
}

async function loadFile(source: string, context: Context): Promise<Loaded> {
  try {
    const { value, bytes } = await readJson(source, context);
    const max = LOAD_LIMITS.bytes;
    const tooLarge =
      bytes > max ? [loadLine(new LoadError('too-large', { max }), '', context)] : [];
    return { value, lines: [...tooLarge, ...partsNote(value, context)] };
  } catch (error) {
    if (!(error instanceof JsonFileError)) throw error;
    return { lines: [loadLine(error.reason, positionWords(error.position, context), context)] };
  }
}

async function loadAddress(source: string, context: Context): Promise<Loaded> {
  const lines: ReportLine[] = [];
  const onPartError = (error: LoadError, url: string): void => {
    lines.push(loadLine(error, words(context.language, 'part', { url }), context));
  };
  try {
    return { value: await loadFeed(source, { kinds: COLLECTIONS, onPartError }), lines };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    // an address that can never work is a slip of the person, not of the feed
    if (error.code === 'bad-url')
      throw new FileError(describeLoadError(error, context.language).sentence);
    return { lines: [loadLine(error, '', context)] };
  }
}

function loadLine(error: LoadError, path: string, context: Context): ReportLine {
  const group = words(context.language, 'file');
  return {
    ...describeLoadError(error, context.language),
    severity: 'error',
    code: error.code,
    group,
    path,
  };
}

function positionWords(position: TextPosition | undefined, { language }: Context): string {
  return position === undefined ? '' : words(language, 'position', { ...position });
}

/** A file names its parts by addresses, and nothing that stands in a file is followed from here. */
function partsNote(value: unknown, { language }: Context): ReportLine[] {
  const parts = (value as { readonly parts?: unknown } | null)?.parts;
  if (!Array.isArray(parts) || parts.length === 0) return [];
  const sentence = words(language, 'partsNotRead');
  const group = words(language, 'file');
  return [{ severity: 'info', code: 'parts-not-read', group, path: 'parts', sentence, hint: '' }];
}
