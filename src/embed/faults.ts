// Tells what is wrong with a placeholder to the person who can mend it: a code in the console, and a sentence where
// only editors look: with `?lotse-debug` in the address, in previews of WordPress and in preview frames of other CMS.
// Left out: the sentences (editor-help.ts, loaded when needed); what citizens are told (arrival.ts).
// Source: embed contract 4.5.
import type { FaultDetails } from './editor-help.js';
import type { FeedFault } from './feeds.js';
import { HELP_PAGE } from './help-page.js';
import { documentProperty } from './own-script.js';

/** Keeps a placeholder from becoming a widget. */
type Refusal = FeedFault | 'unknown-widget';
/** Only editors need to know. */
type Advice = 'nested' | 'empty' | 'not-alone';
export type Fault = Refusal | Advice;

/** What `import('./editor-help.js')` gives. */
export interface EditorHelp {
  readonly showFault: (place: Element, fault: Fault, details: FaultDetails) => void;
}

export type LoadHelp = () => Promise<EditorHelp>;

/** Already told: finding a placeholder again is no news. */
const told = new WeakMap<Element, Fault>();

const ADVICE: readonly Fault[] = ['nested', 'empty', 'not-alone'] satisfies Advice[];

/** Tells a fault of a placeholder, once. */
export async function tell(
  loadHelp: LoadHelp,
  place: Element,
  fault: Fault,
  details: FaultDetails = { written: '', possible: [] },
): Promise<void> {
  if (told.get(place) === fault) return;
  told.set(place, fault);
  if (!ADVICE.includes(fault)) warn(fault, place);
  if (!isForEditors()) return;
  try {
    (await loadHelp()).showFault(place, fault, details);
  } catch (error) {
    warn('load-failed', error);
  }
}

/** For the console: a code, and where it is explained. */
export function warn(message: string, ...details: unknown[]): void {
  console.warn(`[bildungslotse] ${message}, see ${HELP_PAGE}`, ...details);
}

const ADMIN_PAGE = /\/(wp-admin|typo3|administrator|contao|node\/(preview|\d+\/edit))\b/;

/** Whether only editors look at this page. */
function isForEditors(): boolean {
  if (/[?&](lotse-debug|preview=true)\b/.test(location.search)) return true;
  const from = String(documentProperty('referrer'));
  return self !== self.top && (location.protocol === 'about:' || ADMIN_PAGE.test(from));
}
