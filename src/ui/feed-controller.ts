// Reactive controller: feed URL -> status and catalogue. Follows changes of the URL, survives moves of its
// element, keeps the last good catalogue on the screen when a later request fails.
// Left out: how a status looks (parts/), when a spinner is shown (the view waits 300 ms).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../feed/catalogue.js';
import type { Collection } from '../feed/vocabulary-core.js';
import { requestFeed } from './feed-cache.js';
import { isAllowedFeed } from './page-loader.js';

/** Where a widget stands with its feed; while loading and after a failure the previous catalogue may stay. */
export type FeedStatus = 'idle' | 'loading' | 'ready' | 'failed';

export interface FeedControllerOptions {
  /** The feed's address as the editor wrote it, relative to the page; empty means none yet. */
  readonly url: () => string | null | undefined;
  /** Lists the widget shows beside offers, providers, places and contacts, which every widget gets. */
  readonly collections: () => readonly Collection[];
  /** Told the code of a LoadError or FeedError, or `unreadable`. */
  readonly onError: (code: string) => void;
}

export class FeedController implements ReactiveController {
  status: FeedStatus = 'idle';
  /** The catalogue to show now, the last good one included. */
  catalogue: Catalogue | undefined;
  #url: string | undefined;
  #request = new AbortController();
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: FeedControllerOptions;

  constructor(host: ReactiveControllerHost & Element, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Asks for the feed again, past the page's cache. */
  retry(): void {
    if (this.#url !== undefined) void this.#load(this.#url, true);
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
      this.#request.abort();
      if (this.status === 'loading') this.#url = undefined;
    });
  }

  #follow(): void {
    const url = absolute(this.#options.url() ?? '', this.#host.baseURI);
    if (url === this.#url) return;
    this.#url = url;
    this.#request.abort();
    this.status = 'idle';
    this.catalogue = undefined;
    if (url !== undefined && isAllowedFeed(url)) void this.#load(url, false);
  }

  async #load(url: string, fresh: boolean): Promise<void> {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    this.#enter('loading');
    try {
      const catalogue = await requestFeed(url, this.#options.collections(), signal, fresh);
      if (signal.aborted) return;
      // a proxy may hand out an older copy than the one on the screen; the newer one stays
      if (this.catalogue === undefined || instantOf(this.catalogue) <= instantOf(catalogue))
        this.catalogue = catalogue;
      this.#enter('ready');
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error('[bildungslotse] The feed could not be used.', this.#url, error);
    this.#enter('failed');
    const { code } = error as { readonly code?: unknown };
    this.#options.onError(typeof code === 'string' ? code : 'unreadable');
  }

  #enter(status: FeedStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

const instantOf = ({ generatedAt }: Catalogue): number => Date.parse(generatedAt);

/** Addresses that cannot be read stay as they are: loadFeed refuses them with a reason. */
function absolute(url: string, base: string): string | undefined {
  if (url.trim() === '') return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
