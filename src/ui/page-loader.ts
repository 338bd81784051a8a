// What the loader of the page (embed/) knows about feeds; a page that gets its widgets in another way has none.
// Left out: whether the feed can be read. Source: embed contract 4.1, 4.2; threat model H127.

interface PageLoader {
  readonly allows?: (feed: string) => boolean;
  readonly early?: (feed: string, signal: AbortSignal) => Promise<Response> | undefined;
}

const loader = (): PageLoader | undefined =>
  (self as unknown as Record<symbol, PageLoader | undefined>)[Symbol.for('bildungslotse')];

/**
 * False only when the list of the page's administrator says no; `feed` is an absolute address. Asked here as well as in
 * the loader, because an element is there as soon as its code is; it then shows what the editor has put inside.
 */
export const isAllowedFeed = (feed: string): boolean => loader()?.allows?.(feed) !== false;

/** Like `fetch`, but takes over what the loader has asked for while the code was coming. `init` holds a signal. */
export const askFeed = (feed: string, init: RequestInit): Promise<Response> =>
  loader()?.early?.(feed, init.signal as AbortSignal) ?? fetch(feed, init);
