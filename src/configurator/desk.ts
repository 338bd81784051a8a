// What the parts of the page get to see, and how they ask for a change. Left out: keeping it (baukasten-element.ts).
import type { FeedLook } from './feed-look.js';
import type { BaukastenSettings, Problems } from './settings.js';

/** The loader beside the Baukasten, or elsewhere on the web space. */
export interface LoaderFiles {
  /** Absolute address of its folder, with a slash at its end. */
  readonly folder: string;
  readonly version: string;
  /** `sha384-…` of lotse.js; empty while it is not known. */
  readonly integrity: string;
}

export interface Desk {
  readonly settings: BaukastenSettings;
  readonly problems: Problems;
  readonly look: FeedLook;
  readonly files: LoaderFiles;
  readonly change: (some: Partial<BaukastenSettings>) => void;
  /** An empty value takes the option away. */
  readonly setOption: (attribute: string, value: string) => void;
}
