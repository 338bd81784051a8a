// A file or an address -> a checked feed. A file is read as it is; an address is loaded as a page would
// load it, with all its parts. Left out: what a command does with the feed and with what was found.
import { checkFeedBytes, loadLine } from '../checker/check-feed-text.js';
import { checkFeedValue } from '../checker/check-feed-value.js';
import type { CheckedFeed } from '../checker/check-feed-value.js';
import type { ReportLine } from '../checker/report-line.js';
import { LoadError, loadFeed } from '../feed/load.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import { describeLoadError } from '../i18n/messages.js';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { readFileBytes } from './read-file.js';
import { words } from './words.js';

/**
 * The feed with everything that was found on the way: `parsed` is undefined when nothing of it can be
 * used, and `lines` then tells why. Throws FileError for a name or an address that can never work.
 */
export async function readFeed(source: string, context: Context): Promise<CheckedFeed> {
  if (/^https?:\/\//i.test(source)) return checkAddress(source, context);
  return checkFeedBytes(await readFileBytes(source, context), context);
}

async function checkAddress(source: string, context: Context): Promise<CheckedFeed> {
  const { language } = context;
  const lines: ReportLine[] = [];
  const onPartError = (error: LoadError, url: string): void => {
    lines.push(loadLine(error, language, words(language, 'part', { url })));
  };
  try {
    const value = await loadFeed(source, { kinds: COLLECTIONS, onPartError });
    const checked = await checkFeedValue(value, context);
    return { ...checked, lines: [...lines, ...checked.lines] };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    // an address that can never work is a slip of the person, not of the feed
    if (error.code === 'bad-url') throw new FileError(describeLoadError(error, language).sentence);
    return { parsed: undefined, lines: [loadLine(error, language)] };
  }
}
