// How a feed is asked for, by whoever asks. Left out: time limits and further tries (load.ts).

/** Nothing about the visitor travels along, and a cancelled course never comes out of a cache. */
export const REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
  headers: { accept: 'application/json' },
} as const;
