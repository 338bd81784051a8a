// Whether the administrator of the page lets a feed be shown. The loader keeps the list of hosts (embed/); a page that
// gets its widgets in another way has none. Asked here as well, because an element is there as soon as its code is,
// whatever the loader thinks of it; it then shows what the editor has put inside, and nothing else.
// Left out: whether the feed can be read. Source: embed contract 4.1; threat model H127.

interface PageLoader {
  readonly allows?: (feed: string) => boolean;
}

/** False only when a list says no; `feed` is an absolute address. */
export function isAllowedFeed(feed: string): boolean {
  const page = self as unknown as Record<symbol, PageLoader | undefined>;
  return page[Symbol.for('bildungslotse')]?.allows?.(feed) !== false;
}
