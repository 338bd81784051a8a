// Tells what is wrong with a placeholder to the person who can mend it: a code in the console, and a sentence where
// only editors look: with `?lotse-debug` in the address and in the preview frames of CMS.
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

export class Faults {
  readonly #loadHelp: () => Promise<EditorHelp>;
  /** Already told: finding a placeholder again is no news. */
  readonly #told = new WeakMap<Element, Fault>();

  constructor(loadHelp: () => Promise<EditorHelp>) {
    this.#loadHelp = loadHelp;
  }

  /** `written`: name or feed as found; `possible`: what could stand there instead. */
  refuse(place: Element, fault: Refusal, written: string, possible: readonly string[]): void {
    if (this.#told.get(place) !== fault) {
      console.warn(`[bildungslotse] ${fault}, see ${HELP_PAGE}`, place);
    }
    this.#show(place, fault, { written, possible });
  }

  advise(place: Element, advice: Advice): void {
    this.#show(place, advice, { written: '', possible: [] });
  }

  #show(place: Element, fault: Fault, details: FaultDetails): void {
    if (this.#told.get(place) === fault) return;
    this.#told.set(place, fault);
    if (isForEditors()) void this.#explain(place, fault, details);
  }

  async #explain(place: Element, fault: Fault, details: FaultDetails): Promise<void> {
    try {
      (await this.#loadHelp()).showFault(place, fault, details);
    } catch (error) {
      console.warn('[bildungslotse]', error);
    }
  }
}

const ADMIN_PAGE = /\/(wp-admin|typo3|administrator|contao|node\/(preview|\d+\/edit))\b/;

/** Whether only editors look at this page. */
function isForEditors(): boolean {
  if (/[?&]lotse-debug\b/.test(location.search)) return true;
  const from = String(documentProperty('referrer'));
  return self !== self.top && (location.protocol === 'about:' || ADMIN_PAGE.test(from));
}
