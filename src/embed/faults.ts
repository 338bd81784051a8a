// Tells what is wrong with a placeholder to the person who can mend it: a code in the console, and a sentence where
// only editors look: with `?lotse-debug` in the address, in previews of WordPress and in preview frames of other CMS.
// Left out: the sentences (editor-help.ts, loaded when needed); what citizens are told (arrival.ts).
// Source: embed contract 4.5.
import type { FeedFault } from './feeds.js';
import { HELP_PAGE } from './help-page.js';

/** The first ones keep a placeholder from becoming a widget; the others are for editors only. */
export type Fault = FeedFault | 'unknown-widget' | 'nested' | 'empty' | 'not-alone';

/** What `import('./editor-help.js')` gives. */
export interface EditorHelp {
  /** `written`: name or feed as it stands there; `possible`: what could stand there instead. */
  readonly showFault: (
    place: Element,
    fault: Fault,
    written: string | undefined,
    possible: readonly string[],
  ) => void;
}

export type LoadHelp = () => Promise<EditorHelp>;

/** Already told: finding a placeholder again is no news. */
const told = new WeakMap<Element, Fault>();

/** Tells a fault of a placeholder, once; to the console only when there is something `written` that is refused. */
export function tell(
  loadHelp: LoadHelp,
  ...[place, fault, written, possible]: Parameters<EditorHelp['showFault']>
): void {
  if (told.get(place) === fault) return;
  told.set(place, fault);
  if (written !== undefined) warn(fault, place);
  // a frame may be the preview of a CMS; the help looks closer
  if (self === self.top && !isAskedFor()) return;
  loadHelp()
    .then(({ showFault }) => showFault(place, fault, written, possible))
    .catch((error: unknown) => warn('load-failed', error));
}

/** Whether the address says that an editor is looking. */
export const isAskedFor = (): boolean => /[?&](lotse-debug|preview=true)\b/.test(location.search);

/** For the console: a code, and where it is explained. */
export function warn(message: string, ...details: unknown[]): void {
  console.warn(`[bildungslotse] ${message}, see ${HELP_PAGE}`, ...details);
}
