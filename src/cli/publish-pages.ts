// `bildungslotse publish pages FEED -o FOLDER`: a static site of a feed, readable without JavaScript, for any web
// server. Left out: what stands on the pages (formats/pages), the folder with its files (site-folder.ts).
import { todayIn } from '../domain/plain-date.js';
import { buildCatalogue } from '../feed/catalogue.js';
import type { Catalogue } from '../feed/catalogue.js';
import { LOAD_LIMITS } from '../feed/load.js';
import type { ParsedFeed } from '../feed/parse.js';
import { safeUrl } from '../feed/safe-url.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import { SHARED } from '../formats/pages/paths.js';
import { siteFiles } from '../formats/pages/site.js';
import type { SiteFile, SiteOptions } from '../formats/pages/site.js';
import { isLocale, primaryLanguage } from '../i18n/locales.js';
import type { Command, CommandArguments } from './command.js';
import { print, printIn, UsageError } from './context.js';
import type { Context } from './context.js';
import { readFeed } from './read-feed.js';
import { readerLanguage } from './reader-language.js';
import { countBySeverity } from '../checker/report-line.js';
import { printReport } from './report.js';
import { SiteFolder } from './site-folder.js';
import { words } from './words.js';
import type { WordKey } from './words.js';

interface Wish {
  readonly source: string;
  readonly folder: string;
  /** As typed; undefined for all languages of the feed that we have words for. */
  readonly languages: readonly string[] | undefined;
  readonly base: URL | undefined;
  readonly lotse: string | undefined;
}

export const publishPages: Command = {
  name: 'pages',
  options: {
    output: { type: 'string', short: 'o' },
    base: { type: 'string' },
    lang: { type: 'string' },
    lotse: { type: 'string' },
  },
  help: {
    de: `bildungslotse publish pages DATEI|ADRESSE -o ORDNER [--base ADRESSE] [--lang de,ar] [--lotse ADRESSE]

Macht aus einem Bildungsfeed Webseiten: die Liste aller Angebote, jedes Angebot, jedes Kapitel der
Willkommensmappe und jede Prozesskette, in jeder Sprache. Sie sind ohne JavaScript lesbar und laufen auf jedem
Webserver. Fremde Dateien im Ordner bleiben, wie sie sind.
Ende mit 0: alles veröffentlicht. 1: veröffentlicht, aber der Feed hat Fehler, oder er ist nicht lesbar.
2: falscher Aufruf.

  -o, --output    Ordner für die Seiten; er wird angelegt, wenn es ihn nicht gibt
  --base          Adresse, unter der dieser Ordner im Internet stehen wird. Nur damit finden Suchmaschinen alle
                  Sprachen, und nur damit lassen sich die Seiten anderswo einbetten
  --lang de,ar    Sprachen, die erste ist die wichtigste. Ohne Angabe: alle Sprachen des Feeds, für die das
                  Programm eigene Wörter hat
  --lotse         Adresse von lotse.js. Dann wird die Liste zur Angebotssuche, sobald JavaScript läuft`,
    en: `bildungslotse publish pages FILE|ADDRESS -o FOLDER [--base ADDRESS] [--lang de,ar] [--lotse ADDRESS]

Makes web pages from a Bildungsfeed: the list of all offers, every offer, every chapter of the welcome folder
and every process chain, in every language. They can be read without JavaScript and run on any web server.
Files of others in the folder stay as they are.
Exit code 0: everything published. 1: published, but the feed has errors, or it cannot be read.
2: wrong use.

  -o, --output    folder for the pages; it is made if it does not exist
  --base          address at which this folder will be found on the web. Only then do search engines find all
                  languages, and only then can others embed the pages
  --lang de,ar    languages, the most important one first. If absent: all languages of the feed that the
                  program has words for
  --lotse         address of lotse.js. The list then becomes the offer finder as soon as JavaScript runs`,
  },
  async run(args, context) {
    const wish = wishOf(args, context);
    const { err, language } = context;
    const { parsed, lines } = await readFeed(wish.source, context);
    const errors = lines.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) printReport(err, errors, context);
    if (parsed === undefined) {
      printIn(err, 'red', words(language, 'unusable'));
      return 1;
    }
    await publish(parsed, wish, context);
    return countBySeverity(lines).error > 0 ? 1 : 0;
  },
};

function wishOf({ positionals, values }: CommandArguments, { language }: Context): Wish {
  const [source, ...more] = positionals;
  const { output: folder, base, lang, lotse } = values;
  const refuse = (key: WordKey) => new UsageError(words(language, key));
  if (source === undefined || more.length > 0) throw refuse('oneInput');
  if (typeof folder !== 'string' || folder === '') throw refuse('needsFolder');
  const address = typeof base === 'string' ? safeUrl(base) : undefined;
  if (typeof base === 'string' && address === undefined) throw refuse('badBase');
  return {
    source,
    folder,
    languages: typeof lang === 'string' ? lang.split(',') : undefined,
    base: address && new URL(address.replace(/[?#].*$/, '').replace(/\/*$/, '/')),
    lotse: typeof lotse === 'string' ? loaderAddress(lotse, language) : undefined,
  };
}

/** A whole address, or a path from the root of the server. */
function loaderAddress(typed: string, language: Context['language']): string {
  const isPath = /^\/(?!\/)[\w./~%-]*\.js$/.test(typed);
  const address = isPath ? typed : safeUrl(typed);
  if (address === undefined) throw new UsageError(words(language, 'badLotse'));
  return address;
}

async function publish(parsed: ParsedFeed, wish: Wish, context: Context): Promise<void> {
  const { language, err } = context;
  const catalogue = buildCatalogue(parsed.feed, parsed);
  const languages = languagesOf(wish, catalogue, context);
  const { base, lotse } = wish;
  const options = { languages, base, lotse, today: todayIn(catalogue.timeZone) };
  const folder = await SiteFolder.open(wish.folder, context);
  await folder.writeAll(allFiles(parsed, catalogue, options, context));
  const { written, unchanged, removed, left } = await folder.finish();
  const spoken = languages.join(', ');
  print(
    context.out,
    words(language, 'pagesWritten', { written, unchanged, removed, languages: spoken }),
  );
  for (const name of left) printIn(err, 'yellow', words(language, 'pageChanged', { name }));
  if (base === undefined) printIn(err, 'yellow', words(language, 'pagesNoBase'));
}

function* allFiles(
  { feed }: ParsedFeed,
  catalogue: Catalogue,
  options: SiteOptions,
  { err, language }: Context,
): Generator<SiteFile> {
  yield* siteFiles(catalogue, options);
  const text = feedText(feed);
  const max = LOAD_LIMITS.bytes;
  if (options.lotse !== undefined && Buffer.byteLength(text) > max) {
    printIn(err, 'yellow', words(language, 'pagesFeedTooLarge', { max: max / 1024 / 1024 }));
  }
  yield { path: SHARED.feed, text };
}

/** The feed as it was read: what was mended is mended, what could not be read is missing, in one piece. */
function feedText(feed: ParsedFeed['feed']): string {
  const { deleted } = feed;
  const head = Object.entries(feed).filter(([key]) => key !== 'deleted' && key !== 'parts');
  const lists = COLLECTIONS.map((collection) => {
    const gone = deleted
      .filter((one) => one.collection === collection)
      .map(({ id, modified }) => ({ id, deleted: true, modified }));
    return [collection, [...feed[collection], ...gone]];
  });
  return `${JSON.stringify({ ...Object.fromEntries(head), ...Object.fromEntries(lists) })}\n`;
}

/** Those asked for, each once; else those of the feed that we have words for, its own language first. */
function languagesOf(
  { languages }: Wish,
  catalogue: Catalogue,
  context: Context,
): readonly [string, ...string[]] {
  if (languages !== undefined) {
    const chosen = languages.map((name) => readerLanguage(name, catalogue, context));
    return [...new Set(chosen)] as unknown as readonly [string, ...string[]];
  }
  const { defaultLanguage } = catalogue;
  const others = catalogue.languages.filter((tag) => tag !== defaultLanguage);
  const isSpoken = (tag: string) => isLocale(tag) || isLocale(primaryLanguage(tag));
  const silent = others.filter((tag) => !isSpoken(tag));
  if (silent.length > 0) {
    const values = { languages: silent.join(', ') };
    print(context.out, words(context.language, 'pagesLanguagesLeft', values));
  }
  return [defaultLanguage, ...others.filter(isSpoken)];
}
