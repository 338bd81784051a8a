// What all copies of the loader on a page share, whatever their version: the first one works, later ones hand over.
// It lies under a registered symbol, because elements with an id can pose as any named global.
// Left out: what the functions do. Source: embed contract 4.2.
import type { Factory } from './registry.js';

const KEY = Symbol.for('bildungslotse');

/** A part of a page: all of it, an open shadow root, or an element. */
export type Root = Document | ShadowRoot | Element;

/** Its members stay for all versions to come; new ones may be added. */
export interface PageRecord {
  /** Version of the loader that works. */
  readonly version: string;
  /** Makes widgets of what asks for them; follows later changes when `root` is a document or a shadow root. */
  readonly scan: (root?: Root) => void;
  /** Whether the page's administrator lets a feed be shown, by its absolute address. Elements ask, too. */
  readonly allows: (feed: string) => boolean;
  /**
   * The answer for a feed that was asked for while code was coming; for the first who asks, undefined for all others.
   * By its absolute address; `signal` gives it up.
   */
  readonly early: (feed: string, signal: AbortSignal) => Promise<Response> | undefined;
  /** Another copy of the loader hands over what its tag says. */
  readonly join: (version: string, tag: TagSettings) => void;
  /** Takes the code of a file (registry.ts). */
  readonly add: (factory: Factory) => void;
}

/** What the tag of a loader says; empty when it says nothing. */
export interface TagSettings {
  /** Feed of widgets that name none: `data-lotse-feed`. */
  readonly feed: string;
  /** Hosts of feeds that may be shown, with spaces between them; empty allows all: `data-lotse-feeds`. */
  readonly feeds: string;
}

const shared = self as unknown as Record<symbol, PageRecord | undefined>;

/** Undefined until a loader has begun to work. */
export const pageRecord = (): PageRecord | undefined => shared[KEY];

export function publish(record: PageRecord): void {
  shared[KEY] = record;
}
