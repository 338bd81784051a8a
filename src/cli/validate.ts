// `bildungslotse validate FILE|URL`: everything a reader would change, drop or doubt about a feed.
// A file is read as it is; an address is loaded as a page would load it, with all its parts.
import { LoadError, LOAD_LIMITS, loadFeed } from '../feed/load.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import { describeLoadError } from '../i18n/messages.js';
import { checkFeedValue } from './check-feed-value.js';
import type { CheckedFeed } from './check-feed-value.js';
import type { Command } from './command.js';
import { FileError, print, printIn, UsageError } from './context.js';
import type { Context, ExitCode } from './context.js';
import { JsonFileError, readJson } from './read-json.js';
import type { TextPosition } from './read-json.js';
import { countBySeverity, printReport } from './report.js';
import type { ReportLine } from './report.js';
import { words } from './words.js';

interface Loaded {
  /** Undefined when nothing could be read; `lines` then tells why. */
  readonly value?: unknown;
  readonly lines: readonly ReportLine[];
}

export const validate: Command = {
  name: 'validate',
  options: { format: { type: 'string', default: 'text', choices: ['text', 'json'] } },
  help: {
    de: `bildungslotse validate DATEI|ADRESSE [--format text|json]

Prüft einen Bildungsfeed: Welche Einträge sind lesbar, was fehlt, was widerspricht sich?
Ende mit 0: keine Fehler (Warnungen sind möglich). 1: Fehler gefunden. 2: falscher Aufruf.

  --format json   Bericht als JSON, für andere Programme`,
    en: `bildungslotse validate FILE|ADDRESS [--format text|json]

Checks a Bildungsfeed: which records can be read, what is missing, what contradicts itself?
Exit code 0: no errors (warnings are possible). 1: errors found. 2: wrong use.

  --format json   report as JSON, for other programs`,
  },
  async run({ positionals, values }, context): Promise<ExitCode> {
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) {
      throw new UsageError(words(context.language, 'oneInput'));
    }
    const loaded = /^https?:\/\//i.test(source)
      ? await loadAddress(source, context)
      : await loadFile(source, context);
    const checked =
      'value' in loaded
        ? await checkFeedValue(loaded.value, context)
        : { parsed: undefined, lines: [] };
    const lines = [...loaded.lines, ...checked.lines];
    if (values['format'] === 'json') printJson(source, checked, lines, context);
    else printText(source, checked, lines, context);
    return lines.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

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

function printText(
  source: string,
  { parsed }: CheckedFeed,
  lines: readonly ReportLine[],
  context: Context,
): void {
  const { out, language } = context;
  print(out, words(language, 'checked', { source }));
  if (parsed !== undefined) {
    const { publisher, generatedAt } = parsed.feed;
    const name =
      typeof publisher.name === 'string' ? publisher.name : (publisher.name['de'] ?? '–');
    print(out, words(language, 'publisher', { name, date: dayWords(generatedAt, language) }));
  }
  print(out);
  printReport(out, lines, context);
  const counts = countBySeverity(lines);
  if (parsed === undefined) printIn(out, 'red', words(language, 'unusable'));
  else {
    const { received, dropped } = parsed;
    print(out, words(language, 'usable', { usable: received - dropped, received }));
    if (counts.error === 0) printIn(out, 'green', words(language, 'clean'));
  }
  if (lines.length > 0) print(out, words(language, 'counts', counts));
}

function dayWords(instant: string, language: Context['language']): string {
  const day = instant.slice(0, 10);
  return language === 'de' ? day.split('-').reverse().join('.') : day;
}

function printJson(
  source: string,
  { parsed }: CheckedFeed,
  lines: readonly ReportLine[],
  { out }: Context,
): void {
  const { received = 0, dropped = 0 } = parsed ?? {};
  const report = {
    source,
    readable: parsed !== undefined,
    records: { received, usable: received - dropped },
    counts: countBySeverity(lines),
    findings: lines,
  };
  print(out, JSON.stringify(report, null, 2));
}
