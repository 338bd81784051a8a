// What a widget needs of the page it stands in, as requests that a policy can be asked about.
// Left out: asking (check-page.ts), how many files the loader will fetch in the end.
import type { PolicyRequest } from './decide.js';

/** What is put into a page, and where. Addresses are absolute. */
export interface PageSetup {
  /** The page that gets the widget. */
  readonly site: string;
  readonly loader: string;
  /** `sha384-…` of the loader tag; leave out for tags without. */
  readonly integrity?: string;
  /** Hashes of the files that the loader fetches, if they are known. */
  readonly chunks?: readonly string[];
  readonly feed: string;
  /** The page in the iframe. With it nothing else is needed: the frame has a policy of its own. */
  readonly frame?: string;
}

export type NeedName = 'scripts' | 'integrity' | 'loader' | 'chunks' | 'types' | 'feed' | 'frame';

/** In the order in which a browser comes to them. */
export const NEEDS: readonly NeedName[] = [
  'scripts',
  'integrity',
  'loader',
  'chunks',
  'types',
  'feed',
];

/** The requests behind a need; none for needs that are no requests. */
export function requestsOf(need: NeedName, setup: PageSetup): readonly PolicyRequest[] {
  const { loader, integrity, chunks, feed, frame } = setup;
  const hash = integrity === undefined ? [] : integrity.split(/\s+/);
  switch (need) {
    case 'loader':
      return [{ kind: 'script', address: new URL(loader), integrity: hash, isTag: true }];
    case 'chunks':
      return chunkRequests(new URL('c/chunk.js', loader), chunks, hash);
    case 'feed':
      return [{ kind: 'connect', address: new URL(feed) }];
    case 'frame':
      return frame === undefined ? [] : [{ kind: 'frame', address: new URL(frame) }];
    default:
      return [];
  }
}

function chunkRequests(
  address: URL,
  chunks: readonly string[] | undefined,
  hashIsNot: readonly string[],
): readonly PolicyRequest[] {
  const request = { kind: 'script', address } as const;
  return chunks?.map((hash) => ({ ...request, integrity: [hash] })) ?? [{ ...request, hashIsNot }];
}
