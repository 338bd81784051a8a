// Answers a question in words: which documents, how well, and which words stayed without an answer.
// Every word is looked up in the vocabulary as it is, without its ending, by its synonyms and inside
// compounds; only where that finds little, also in parts and with slips of the finger forgiven.
// Left out: which texts make a document (offer-texts.ts), filters and display (offers.ts).
import { foldWord, splitWords } from './fold-text.js';
import { addAt, numberAt } from './numbers.js';
import { isStopWord, stemOf, synonymsOf } from './search-words.js';
import type { RatedWords, WordIndex } from './word-index.js';

/** What a search found, by number of document. */
export interface TextMatches {
  /** The words searched for, as typed, without those that only hold a question together. */
  readonly words: readonly string[];
  /** Documents found, in no order. */
  readonly documents: readonly number[];
  /** Per document 0 to about 1: rare words and prominent places count more. */
  readonly scores: Float32Array;
  /** Per document one bit for each of `words` that it answers. */
  readonly covered: Uint32Array;
  /** The bits of the words that any document answers. */
  readonly known: number;
  /** How many documents that will be shown answer all of these. */
  readonly complete: number;
}

interface Word {
  readonly shown: string;
  readonly folded: string;
}

/** The documents that answer a word. */
interface Term {
  readonly documents: readonly number[];
  /** Per document how well it answers, 0 to 1. */
  readonly best: Float32Array;
}

/** Fewer documents than this are "little" for a word. */
const FEW = 3;
/** With fewer complete answers than this, incomplete ones follow. */
const ENOUGH = 5;
/** Then incomplete ones must reach this share of the best score. */
const MIN_SHARE = 0.3;
/** Letters of a question that are read at all; nobody types more. */
const MAX_LENGTH = 300;
/** As many words as bits in `covered`. */
const MAX_WORDS = 32;
/** What an ending, a synonym or a slip costs. */
const STEM = 0.85;
const SYNONYM = 0.6;
const SIMILAR = 0.5;
const PART = 0.3;
/** Synonyms count where they are, begin or end a word, not in the middle of one. */
const EDGE = 0.5;
/** Letters that join the parts of a German compound. */
const LINK = /(?:s|es|n|en|er)$/;
const MIN_PART = 3;
const MAX_PARTS = 4;

/**
 * Searches all words of `text`. Builds the index first if that has not been done. Documents that will
 * not be shown are found too, but do not count as answers that somebody gets.
 */
export function searchText(
  index: WordIndex,
  text: string,
  isShown: (document: number) => boolean = () => true,
): TextMatches {
  index.build();
  const words = questionOf(text);
  const scores = new Float32Array(index.count);
  const covered = new Uint32Array(index.count);
  const found: number[] = [];
  const terms = words.map((word) => termsOf(index, word));
  const total = terms.reduce((sum, { whole }) => sum + rarityOf(index, whole), 0);
  const add = (term: Term, factor: number): void => {
    const weight = (rarityOf(index, term) / total) * factor;
    for (const at of term.documents) {
      if (addAt(scores, at, weight * numberAt(term.best, at)) === 0) found.push(at);
    }
  };
  terms.forEach(({ whole, parts }, bit) => {
    add(whole, 1);
    for (const part of parts) add(part, PART);
    for (const at of whole.documents) covered[at] = numberAt(covered, at) | (1 << bit);
  });
  const known = answeredBits(terms);
  const isComplete = (at: number): boolean => known !== 0 && covered[at] === known;
  const complete = found.filter(isComplete);
  const shown = complete.filter(isShown).length;
  const least = MIN_SHARE * found.reduce((most, at) => Math.max(most, numberAt(scores, at)), 0);
  return {
    words: words.map((word) => word.shown),
    // few complete answers: others follow that are not too far behind the best one
    documents:
      shown >= ENOUGH
        ? complete
        : found.filter((at) => isComplete(at) || numberAt(scores, at) >= least),
    scores,
    covered,
    known,
    complete: shown,
  };
}

/** One bit for each word that any document answers. */
function answeredBits(terms: readonly { readonly whole: Term }[]): number {
  const bits = terms.map(({ whole }, bit) => (whole.documents.length > 0 ? 1 << bit : 0));
  return bits.reduce((all, one) => all | one, 0) >>> 0;
}

/** The words of a question that carry meaning; all of them if none does. */
export function questionOf(text: string): Word[] {
  const joined = text.slice(0, MAX_LENGTH).replace(/\b([abc]) (?=[12]\b)/gi, '$1');
  const words = new Map<string, Word>();
  for (const shown of splitWords(joined)) {
    const folded = foldWord(shown);
    if (folded !== '' && !words.has(folded)) words.set(folded, { shown, folded });
  }
  const telling = [...words.values()].filter(({ folded }) => !isStopWord(folded));
  return (telling.length > 0 ? telling : [...words.values()]).slice(0, MAX_WORDS);
}

/**
 * Where documents say a word. If few do, those with a word that differs by a slip join in; if there is
 * no such word, those that have all parts of the compound, and each part counts a little for itself.
 */
function termsOf(index: WordIndex, { folded }: Word): { whole: Term; parts: readonly Term[] } {
  const rated = rate(index, folded);
  const whole = collect(index, rated);
  if (whole.documents.length >= FEW) return { whole, parts: [] };
  const known = rated.size;
  index.matchSimilar(folded, rated, SIMILAR);
  if (rated.size === known) index.matchSimilar(stemOf(folded), rated, SIMILAR);
  if (rated.size > known) return { whole: collect(index, rated), parts: [] };
  const parts = (partsOf(index, folded) ?? []).map((part) => collect(index, rate(index, part)));
  return { whole: withAllOf(whole, parts), parts };
}

/** The term and, rated lower, the documents that have all parts of it. */
function withAllOf(whole: Term, [first, ...others]: readonly Term[]): Term {
  const joint = (first?.documents ?? []).filter(
    (at) => whole.best[at] === 0 && others.every(({ best }) => numberAt(best, at) > 0),
  );
  for (const at of joint) whole.best[at] = PART * numberAt(first?.best ?? [], at);
  return { ...whole, documents: [...whole.documents, ...joint] };
}

function rate(index: WordIndex, word: string): RatedWords {
  const rated: RatedWords = new Map();
  index.match(word, rated);
  const stem = stemOf(word);
  if (stem !== word) index.match(stem, rated, STEM);
  for (const synonym of synonymsOf(word)) index.match(synonym, rated, SYNONYM, EDGE);
  return rated;
}

function collect(index: WordIndex, rated: RatedWords): Term {
  const best = new Float32Array(index.count);
  return { best, documents: index.collect(rated, best) };
}

/** How much a word tells: the fewer documents have it, the more. */
function rarityOf(index: WordIndex, { documents }: Term): number {
  return Math.log(1 + index.count / Math.max(1, documents.length));
}

/** The fewest known words that a compound can be cut into, the first one as long as possible. */
function partsOf(index: WordIndex, word: string, most = MAX_PARTS): string[] | undefined {
  if (most < 2) return undefined;
  const cuts: [string, string][] = [];
  for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
    const part = knownPart(index, word.slice(0, at));
    if (part !== undefined) cuts.push([part, word.slice(at)]);
  }
  for (const [part, rest] of cuts) {
    const known = knownPart(index, rest);
    if (known !== undefined) return [part, known];
  }
  // "Wohnungssuche": who looks for something looks for the thing
  const telling = cuts.find(([, rest]) => isStopWord(rest));
  if (telling !== undefined) return [telling[0]];
  for (const [part, rest] of cuts) {
    const others = partsOf(index, rest, most - 1);
    if (others !== undefined) return [part, ...others];
  }
  return undefined;
}

/** A part as the vocabulary has it: "betreuungs" is "betreuung", "sprach" is "sprache". */
function knownPart(index: WordIndex, part: string): string | undefined {
  const forms = [part, part.replace(LINK, ''), `${part}e`, stemOf(part)];
  return forms.find((form) => index.has(form) && !isStopWord(form));
}
