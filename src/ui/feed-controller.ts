// Reactive controller: feed URL -> FeedState. Follows changes of the URL, survives moves of its
// element, keeps the last good catalogue on the screen when a later request fails.
// Left out: how states look (parts/), when a spinner is shown (the view waits 300 ms).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../feed/catalogue.js';
import { FeedError, type Issue } from '../feed/issue.js';
import { LoadError } from '../feed/load.js';
import type { Collection } from '../feed/vocabulary-core.js';
import { isAllowedFeed } from './allowed-feed.js';
import { requestFeed, type FeedTicket, type LoadedFeed } from './feed-cache.js';

/** Where a widget stands with its feed; while loading and after a failure the previous catalogue may stay. */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly catalogue: Catalogue | undefined }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | {
      readonly status: 'failed';
      readonly catalogue: Catalogue | undefined;
      readonly error: LoadError | FeedError;
    };

export interface FeedControllerOptions {
  /** The feed's address as the editor wrote it, relative to the page; undefined or empty means none yet. */
  readonly url: () => string | undefined;
  /** Lists the widget shows beside offers, providers, places and contacts, which every widget gets. */
  readonly collections?: readonly Collection[] | (() => readonly Collection[]);
  readonly onReady?: (catalogue: Catalogue) => void;
  readonly onError?: (error: LoadError | FeedError) => void;
}

export class FeedController implements ReactiveController {
  #state: FeedState = { status: 'idle' };
  #url: string | undefined;
  #ticket: FeedTicket | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: FeedControllerOptions;

  constructor(host: ReactiveControllerHost & Element, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** The catalogue to show now, the last good one included. */
  get catalogue(): Catalogue | undefined {
    return this.#state.status === 'idle' ? undefined : this.#state.catalogue;
  }

  /** Asks for the feed again, past the page's cache. */
  retry(): void {
    if (this.#url !== undefined) this.#load(this.#url, true);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** A move in the page disconnects and connects in one go, so leaving is only believed afterwards. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#ticket?.release();
      this.#ticket = undefined;
      if (this.#state.status === 'loading') this.#url = undefined;
    });
  }

  #follow(): void {
    const url = absolute(this.#options.url(), this.#host.baseURI);
    if (url === this.#url) return;
    this.#url = url;
    this.#ticket?.release();
    this.#ticket = undefined;
    this.#state = { status: 'idle' };
    if (url !== undefined && isAllowedFeed(url)) this.#load(url, false);
  }

  #load(url: string, fresh: boolean): void {
    this.#ticket?.release();
    const { collections } = this.#options;
    const wanted = typeof collections === 'function' ? collections() : collections;
    const ticket = requestFeed(url, wanted, fresh);
    this.#ticket = ticket;
    this.#enter({ status: 'loading', catalogue: this.catalogue });
    ticket.result.then(
      (feed) => this.#receive(ticket, feed),
      (error: unknown) => this.#fail(ticket, error),
    );
  }

  #receive(ticket: FeedTicket, { catalogue, issues }: LoadedFeed): void {
    if (this.#ticket !== ticket) return;
    const shown = this.catalogue;
    const isOlder = shown !== undefined && instantOf(shown) > instantOf(catalogue);
    const kept = isOlder ? shown : catalogue;
    this.#enter({ status: 'ready', catalogue: kept, issues });
    this.#options.onReady?.(kept);
  }

  #fail(ticket: FeedTicket, reason: unknown): void {
    if (this.#ticket !== ticket) return;
    const error = isFeedFailure(reason) ? reason : new FeedError('unreadable');
    console.error('[bildungslotse] The feed could not be used.', this.#url, reason);
    this.#enter({ status: 'failed', catalogue: this.catalogue, error });
    this.#options.onError?.(error);
  }

  #enter(state: FeedState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function isFeedFailure(reason: unknown): reason is LoadError | FeedError {
  return reason instanceof LoadError || reason instanceof FeedError;
}

/** A proxy may hand out an older copy than the one on the screen; the newer one stays. */
function instantOf(catalogue: Catalogue): number {
  return Date.parse(catalogue.generatedAt);
}

/** Addresses that cannot be read stay as they are: loadFeed refuses them with a reason. */
function absolute(url: string | undefined, base: string): string | undefined {
  if (url === undefined || url.trim() === '') return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
