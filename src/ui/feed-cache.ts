// One request per feed URL for all widgets of a page. A request is given up when nobody waits for it
// any more; a feed that has arrived stays until somebody asks for it afresh.
// Left out: time limits and sizes (feed/load.ts), state for showing (feed-controller.ts).
import { todayIn } from '../domain/plain-date.js';
import { buildCatalogue, type Catalogue } from '../feed/catalogue.js';
import { TIME_ZONE } from '../feed/header.js';
import { importAgain } from '../feed/import-again.js';
import { loadFeed } from '../feed/load.js';
import { parseFeed } from '../feed/parse.js';
import { OFFER_COLLECTIONS, type Collection } from '../feed/vocabulary-core.js';
import { askFeed } from './page-loader.js';

/** A feed as all widgets share it: with its offers, and with the file the other lists can be read from. */
export interface ReadFeed {
  readonly catalogue: Catalogue;
  readonly url: string;
  readonly raw: unknown;
}

interface Request {
  readonly feed: Promise<ReadFeed>;
  readonly abort: AbortController;
  waiting: number;
  /** Undefined as long as the feed is on its way; false also when nobody waits for it any more. */
  hasArrived?: boolean;
}

const requests = new Map<string, Request>();

/**
 * The feed at an absolute address: joins the request for it, or starts one. `more` names the lists wanted
 * beside offers and what these refer to; `signal` says that the answer is no longer wanted. With `fresh`, an
 * answer that has already arrived is asked for again. Rejects with LoadError or FeedError.
 */
export async function requestFeed(
  url: string,
  more: readonly Collection[],
  signal: AbortSignal,
  fresh = false,
): Promise<Catalogue> {
  const { feed } = join(url, signal, fresh);
  if (more.length === 0) return (await feed).catalogue;
  const code = importAgain('feed-more', () => import('./feed-more.js'));
  const [shared, { withMore }] = await Promise.all([feed, code]);
  return withMore(shared, more);
}

/** The request somebody takes part in until the signal says otherwise. */
function join(url: string, signal: AbortSignal, fresh: boolean): Request {
  let request = requests.get(url);
  if (request === undefined || request.hasArrived === false || (request.hasArrived && fresh))
    request = start(url);
  request.waiting += 1;
  signal.addEventListener('abort', () => {
    request.waiting -= 1;
    if (request.waiting > 0 || request.hasArrived !== undefined) return;
    request.hasArrived = false;
    request.abort.abort();
  });
  return request;
}

function start(url: string): Request {
  const abort = new AbortController();
  const request: Request = { feed: read(url, abort.signal), abort, waiting: 0 };
  requests.set(url, request);
  request.feed.then(
    () => (request.hasArrived = true),
    () => (request.hasArrived = false),
  );
  return request;
}

async function read(url: string, signal: AbortSignal): Promise<ReadFeed> {
  const coming = loadFeed(url, { signal, fetch: askFeed });
  // engines take longer for their first clock than for drawing a list: made while the feed is on its way
  setTimeout(() => todayIn(TIME_ZONE));
  const raw = await coming;
  await answerOthers();
  const parsed = await parseFeed(raw, OFFER_COLLECTIONS);
  const catalogue = buildCatalogue(parsed.feed, parsed);
  await answerOthers();
  return { catalogue, url, raw };
}

/** Running the code, checking and drawing are tasks of their own, so that the page answers in between. */
const answerOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
