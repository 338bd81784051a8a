// Prepares a catalogue for the questions of the finder: the first time in pieces, because a list stands
// already and nobody waits for it; later at once. Left out: the answers (finder-model.ts).
import type { Catalogue } from '../../feed/catalogue.js';
import { UNKNOWN, type Facet } from '../../domain/offer-query.js';
import { offerIndexInPieces, type OfferIndex } from '../../domain/offer-index.js';
import { todayIn, type PlainDate } from '../../domain/plain-date.js';
import { facetValueLabel } from '../../i18n/facet-labels.js';

/** Longest piece of work, so that a touch of the page does not wait for it. */
const PIECE_MS = 25;

interface Work {
  readonly catalogue: Catalogue;
  readonly language: string;
  readonly today: PlainDate;
  read: (milliseconds: number) => OfferIndex | undefined;
  index: OfferIndex | undefined;
}

export class IndexReader {
  readonly #ready: () => void;
  #work: Work | undefined;

  /** `ready` is called when an index has come that was not there when it was asked for. */
  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /** The index for today in the feed's zone; unless it is urgent, undefined until all offers are read. */
  indexFor(catalogue: Catalogue, language: string, isUrgent: boolean): OfferIndex | undefined {
    const work = this.#workFor(catalogue, language);
    if (isUrgent) this.#read(work, Infinity);
    return work.index;
  }

  #workFor(catalogue: Catalogue, language: string): Work {
    const today = todayIn(catalogue.timeZone);
    const present = this.#work;
    const isFor = present?.catalogue === catalogue && present.language === language;
    if (isFor && present.today === today) return present;
    const read = offerIndexInPieces(catalogue, { languages: [language], today, labelOf: wordFor });
    const work: Work = { catalogue, language, today, read, index: undefined };
    this.#work = work;
    // a small feed is ready at once; somebody waits for this task to draw
    this.#read(work, 0);
    if (work.index === undefined) setTimeout(() => this.#readOn(work));
    return work;
  }

  /** Goes on in tasks of their own, drawing what has come of it in one of its own as well. */
  #readOn(work: Work): void {
    if (this.#work !== work) return;
    if (work.index !== undefined) {
      this.#ready();
      return;
    }
    this.#read(work, PIECE_MS);
    setTimeout(() => this.#readOn(work));
  }

  #read(work: Work, milliseconds: number): void {
    const index = work.read(milliseconds);
    if (index === undefined) return;
    work.index = index;
    // lets go of what the index was made from
    work.read = () => index;
  }
}

function wordFor(facet: Facet, code: string): string | undefined {
  return code === UNKNOWN ? undefined : facetValueLabel(facet, code);
}
