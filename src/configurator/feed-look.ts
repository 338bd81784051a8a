// A first look at the feed that was typed in: whose it is, how much is in it, and what can be chosen from it.
// Left out: checking it (checks/).
import type { Feed, LocalizedText } from '../feed/schema.js';
import { FeedError } from '../feed/issue.js';
import { loadFeed, LoadError } from '../feed/load.js';
import { parseFeed } from '../feed/parse.js';
import { describeLoadError, describeRefusal } from '../i18n/messages.js';
import { readText } from '../i18n/text.js';

/** A value for an option, with its name for people. */
export interface FeedChoice {
  readonly value: string;
  readonly word: string;
}

export type FeedLook =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'failed'; readonly sentence: string; readonly hint: string }
  | {
      readonly status: 'ready';
      readonly publisher: string;
      readonly offers: number;
      /** Values by attribute: providers, chains, and towns for `near`. */
      readonly choices: Readonly<Record<string, readonly FeedChoice[]>>;
    };

/** Loads a feed and looks at it. Rejects only when `signal` is aborted. */
export async function lookAtFeed(url: string, signal: AbortSignal): Promise<FeedLook> {
  try {
    const raw = await loadFeed(url, { signal });
    const { feed } = await parseFeed(raw, ['offers', 'providers', 'places', 'chains']);
    return summary(feed);
  } catch (error) {
    signal.throwIfAborted();
    return { status: 'failed', ...describe(error) };
  }
}

function summary(feed: Feed): FeedLook {
  const word = (text: LocalizedText) => readText(text, 'de', feed.defaultLanguage)?.text ?? '';
  const named = (records: readonly (readonly [id: string, name: LocalizedText])[]) =>
    records
      .map(([id, name]) => ({ value: id, word: word(name) }))
      .sort((a, b) => a.word.localeCompare(b.word, 'de'));
  const towns = new Set(feed.places.flatMap(({ address }) => address?.city ?? []));
  return {
    status: 'ready',
    publisher: word(feed.publisher.name),
    offers: feed.offers.length,
    choices: {
      provider: named(feed.providers.map(({ id, name }) => [id, name])),
      chain: named(feed.chains.map(({ id, title }) => [id, title])),
      near: [...towns].sort((a, b) => a.localeCompare(b, 'de')).map(asChoice),
    },
  };
}

const asChoice = (town: string): FeedChoice => ({ value: town, word: town });

function describe(error: unknown): { readonly sentence: string; readonly hint: string } {
  if (error instanceof LoadError) return describeLoadError(error, 'de');
  if (error instanceof FeedError) return describeRefusal(error, 'de');
  return { sentence: 'Der Feed konnte nicht gelesen werden.', hint: 'Prüfen Sie die Adresse.' };
}
