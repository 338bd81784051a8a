// The vocabulary of a list of documents: every distinct folded word once, with the documents it
// stands in and its weight there, in typed arrays. Built in slices, then only read.
// Left out: questions of several words, synonyms and order (search-index.ts), what the texts are.
import { editDistance } from './edit-distance.js';
import { foldWord, splitWords } from './fold-text.js';
import { addAt, numberAt } from './numbers.js';

/** One text of a document. */
export interface FieldText {
  readonly text: string;
  /** How much a word in this field says about the document, 1 to 20. */
  readonly weight: number;
  /** Whether words of this text are good suggestions, as they are spelt. */
  readonly suggests?: boolean;
}

/** Vocabulary words by number, each with how well it answers: 1 = it is the word asked for. */
export type RatedWords = Map<number, number>;

/** Weights of a word add up over the texts of a document, up to this. */
const MAX_WEIGHT = 60;
/** A word of this weight answers half as well as the heaviest could. */
const HALF_WEIGHT = 8;
/** Shortest term that is also looked for inside of words. */
const MIN_INFIX = 3;
/** Shortest term that counts as known when it begins or ends a word. */
const MIN_PART = 5;
const BREAK = '\n';

export class WordIndex {
  readonly count: number;
  #textsOf: (document: number) => Iterable<FieldText>;
  #read = 0;
  #isReady = false;

  readonly #bySpelling = new Map<string, number>();
  readonly #byFolded = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #shown: string[] = [];
  /** Triples of word, document and weight, until the postings are made of them. */
  #found: number[] = [];

  /** All words, each before a line break, for one fast native scan, and where each begins. */
  #scan = '';
  #begins = new Uint32Array();
  /** Postings of word w lie from #offsets[w] to #offsets[w + 1]. */
  #offsets = new Uint32Array();
  #documents = new Uint32Array();
  #weights = new Uint8Array();

  /** Costs nothing yet: `textsOf` is asked once per document when `build` gets there. */
  constructor(count: number, textsOf: (document: number) => Iterable<FieldText>) {
    this.count = count;
    this.#textsOf = textsOf;
  }

  /** Goes on building for about so many milliseconds. True when everything is built. */
  build(milliseconds = Infinity): boolean {
    if (this.#isReady) return true;
    const end = Date.now() + milliseconds;
    while (this.#read < this.count) {
      this.#readDocument(this.#read);
      this.#read += 1;
      if (Date.now() >= end) return false;
    }
    this.#finish();
    return true;
  }

  /** Whether a folded term is a word, or long enough to be sure that it begins or ends one. */
  has(folded: string): boolean {
    if (folded.length < MIN_PART) return this.#byFolded.has(folded);
    return this.#scan.includes(BREAK + folded) || this.#scan.includes(folded + BREAK);
  }

  /** Spellings worth suggesting for the beginning of a word, those in most documents first. */
  complete(beginning: string): string[] {
    this.build();
    const rated: RatedWords = new Map();
    this.match(beginning, rated, 1, 0.6);
    return [...rated.keys()]
      .filter((word) => this.#shown[word] !== undefined)
      .sort((a, b) => this.#spread(b) - this.#spread(a))
      .map((word) => this.#shown[word] as string);
  }

  #spread(word: number): number {
    return numberAt(this.#offsets, word + 1) - numberAt(this.#offsets, word);
  }

  /**
   * Adds to `rated` every word that is, begins with, ends with or holds the folded term; words are
   * rated lower in this order, and the lower the more else is in them. Ratings below `floor` are left
   * out, all are multiplied by `factor`, and the better one stays.
   */
  match(term: string, rated: RatedWords, factor = 1, floor = 0): void {
    const isShort = term.length < MIN_INFIX;
    const needle = isShort ? BREAK + term : term;
    for (let at = this.#scan.indexOf(needle); at >= 0; at = this.#scan.indexOf(needle, at + 1)) {
      const begin = isShort ? at + 1 : at;
      const rating = this.#rate(begin, term.length);
      if (rating >= floor) keepBest(rated, this.#wordAt(begin), rating * factor);
    }
  }

  /**
   * Adds words that are the term but for a few slips (one from 4 letters, two from 8) or hold it
   * but for fewer (one from 6 letters, two from 10).
   */
  matchSimilar(term: string, rated: RatedWords, factor: number): void {
    const { length } = term;
    const limit = length >= 8 ? 2 : length >= 4 ? 1 : 0;
    const inside = length >= 10 ? 2 : length >= 6 ? 1 : 0;
    if (limit === 0) return;
    this.#words.forEach((word, number) => {
      const slips = editDistance(term, word, limit);
      if (slips <= limit) keepBest(rated, number, factor / Math.max(1, slips));
      else if (inside > 0 && editDistance(term, word, inside, true) <= inside) {
        keepBest(rated, number, (factor * length) / (2 * word.length));
      }
    });
  }

  /**
   * The documents of rated words. `best` (one number per document, zeros) takes 0 to 1 for each;
   * returns the documents set, in no order.
   */
  collect(rated: RatedWords, best: Float32Array): number[] {
    const touched: number[] = [];
    for (const [word, rating] of rated) {
      const end = numberAt(this.#offsets, word + 1);
      for (let at = numberAt(this.#offsets, word); at < end; at += 1) {
        const document = numberAt(this.#documents, at);
        const weight = numberAt(this.#weights, at);
        const value = (rating * weight) / (weight + HALF_WEIGHT);
        const old = numberAt(best, document);
        if (old === 0) touched.push(document);
        if (value > old) best[document] = value;
      }
    }
    return touched;
  }

  #readDocument(document: number): void {
    const weights = new Map<number, number>();
    for (const { text, weight, suggests = false } of this.#textsOf(document)) {
      for (const spelling of splitWords(text)) {
        const word = this.#numberOf(spelling);
        if (word < 0) continue;
        weights.set(word, Math.min(MAX_WEIGHT, (weights.get(word) ?? 0) + weight));
        if (suggests) this.#shown[word] ??= spelling;
      }
    }
    for (const [word, weight] of weights) this.#found.push(word, document, weight);
  }

  /** -1 for spellings without a letter or digit. */
  #numberOf(spelling: string): number {
    let word = this.#bySpelling.get(spelling);
    if (word !== undefined) return word;
    const folded = foldWord(spelling);
    word = folded === '' ? -1 : (this.#byFolded.get(folded) ?? this.#words.length);
    if (word === this.#words.length) {
      this.#words.push(folded);
      this.#byFolded.set(folded, word);
    }
    this.#bySpelling.set(spelling, word);
    return word;
  }

  #finish(): void {
    const found = this.#found;
    const size = this.#words.length;
    this.#scan = BREAK + this.#words.join(BREAK) + BREAK;
    this.#begins = new Uint32Array(size);
    this.#words.reduce((begin, word, index) => {
      this.#begins[index] = begin;
      return begin + word.length + 1;
    }, 1);
    const offsets = new Uint32Array(size + 1);
    for (let at = 0; at < found.length; at += 3) addAt(offsets, numberAt(found, at) + 1, 1);
    for (let word = 0; word < size; word += 1) addAt(offsets, word + 1, numberAt(offsets, word));
    const next = offsets.slice();
    this.#documents = new Uint32Array(found.length / 3);
    this.#weights = new Uint8Array(found.length / 3);
    for (let at = 0; at < found.length; at += 3) {
      const place = addAt(next, numberAt(found, at), 1);
      this.#documents[place] = numberAt(found, at + 1);
      this.#weights[place] = numberAt(found, at + 2);
    }
    this.#offsets = offsets;
    this.#found = [];
    this.#bySpelling.clear();
    // what the texts were made from need not be kept either
    this.#textsOf = () => [];
    this.#isReady = true;
  }

  #rate(begin: number, length: number): number {
    const word = this.#wordAt(begin);
    const share = length / (this.#words[word] as string).length;
    if (share === 1) return 1;
    if (this.#scan[begin - 1] === BREAK) return 0.6 + 0.3 * share;
    return this.#scan[begin + length] === BREAK ? 0.5 + 0.3 * share : 0.2 + 0.3 * share;
  }

  /** The word that the scan text has at this position. */
  #wordAt(position: number): number {
    let low = 0;
    let high = this.#begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (numberAt(this.#begins, middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function keepBest(rated: RatedWords, word: number, rating: number): void {
  if (rating > (rated.get(word) ?? 0)) rated.set(word, rating);
}
