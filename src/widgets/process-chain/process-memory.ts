// The one place of this project that writes to the device: where somebody is on a way and what is done,
// only after they have asked for it, only until they delete it. Decision 0015. Works as if nothing had
// ever been kept when the browser forbids storage. Left out: anything about the person.
import type { KeptProcess } from '../../domain/process-moves.js';

/** Which way of which feed; `feed` is its absolute address. */
export interface KeptWay {
  readonly feed: string;
  readonly chain: string;
}

/** What was kept, as it stands there: it may be anything. Undefined when nothing was, or none can be. */
export function recallProcess(way: KeptWay): unknown {
  try {
    const text = store().getItem(keyOf(way));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps it on this device; false when the browser does not allow that. */
export function keepProcess(way: KeptWay, kept: KeptProcess): boolean {
  return succeeds(() => store().setItem(keyOf(way), JSON.stringify(kept)));
}

/** Deletes what was kept of this way; false when the browser does not allow that. */
export function forgetProcess(way: KeptWay): boolean {
  return succeeds(() => store().removeItem(keyOf(way)));
}

function keyOf({ feed, chain }: KeptWay): string {
  return `bildungslotse:process-chain:${feed}:${chain}`;
}

/** Reading the name alone throws in frames without an origin and where cookies are blocked. */
function store(): Storage {
  // eslint-disable-next-line no-restricted-globals -- the only place, see decision 0015
  return localStorage;
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
