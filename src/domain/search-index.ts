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
  /** Per document 0 to 2: how much of the question it answers, and how prominently. */
  readonly scores: Float32Array;
  /** Per document one bit for each of `words` that it answers. */
  readonly covered: Uint32Array;
  /** The bits of the words that any document answers. */
  readonly known: number;
  /** How many documents answer all of these. */
  readonly complete: number;
}

interface Word {
  readonly shown: string;
  readonly folded: string;
}

/** A word of the question with the documents that answer it. */
interface Term extends Word {
  readonly documents: readonly number[];
  /** Per document how well it answers, 0 to 1. */
  readonly best: Float32Array;
}

/** Fewer documents than this are "little" for a word. */
const FEW = 3;
/** With fewer complete answers than this, incomplete ones follow. */
const ENOUGH = 5;
/** Incomplete answers must give at least this share of what the best one does. */
const MIN_SHARE = 0.5;
/** As many words as bits in `covered`. */
const MAX_WORDS = 32;
/** What an ending, a synonym or a slip costs. */
const STEM = 0.85;
const SYNONYM = 0.6;
const SIMILAR = 0.5;
/** Synonyms count where they are, begin or end a word, not in the middle of one. */
const EDGE = 0.5;
/** Letters that join the parts of a German compound. */
const LINK = /(?:s|es|n|en|er)$/;
const MIN_PART = 3;

/** Searches all words of `text`. Builds the index first if that has not been done. */
export function searchText(index: WordIndex, text: string): TextMatches {
  index.build();
  const terms = questionOf(text)
    .flatMap((word) => termsOf(index, word))
    .slice(0, MAX_WORDS);
  const scores = new Float32Array(index.count);
  const shares = new Float32Array(index.count);
  const covered = new Uint32Array(index.count);
  let total = 0;
  terms.forEach(({ documents, best }, bit) => {
    const rarity = Math.log(1 + index.count / Math.max(1, documents.length));
    total += rarity;
    for (const document of documents) {
      addAt(shares, document, rarity);
      addAt(scores, document, rarity * numberAt(best, document));
      covered[document] = numberAt(covered, document) | (1 << bit);
    }
  });
  const known =
    terms.reduce((bits, { documents }, bit) => bits | (documents.length > 0 ? 1 << bit : 0), 0) >>>
    0;
  const found = [...new Set(terms.flatMap(({ documents }) => documents))];
  const complete = found.filter((document) => covered[document] === known);
  const documents = complete.length >= ENOUGH ? complete : bestAnswers(found, shares);
  for (const document of documents) {
    scores[document] = (numberAt(shares, document) + numberAt(scores, document)) / total;
  }
  const words = terms.map(({ shown }) => shown);
  return { words, documents, scores, covered, known, complete: complete.length };
}

/** The words of a question that carry meaning; all of them if none does. */
export function questionOf(text: string): Word[] {
  const joined = text.replace(/\b([abc]) (?=[12]\b)/gi, '$1');
  const words = new Map<string, Word>();
  for (const shown of splitWords(joined)) {
    const folded = foldWord(shown);
    if (folded !== '' && !words.has(folded)) words.set(folded, { shown, folded });
  }
  const telling = [...words.values()].filter(({ folded }) => !isStopWord(folded));
  return telling.length > 0 ? telling : [...words.values()];
}

/** One term per word, or one for each part of a compound that hardly any document has as a whole. */
function termsOf(index: WordIndex, word: Word): Term[] {
  const rated = rate(index, word.folded);
  const term = collect(index, word, rated);
  if (term.documents.length >= FEW) return [term];
  const parts = partsOf(index, word.folded);
  if (parts === undefined) {
    index.matchSimilar(word.folded, rated, SIMILAR);
    return [collect(index, word, rated)];
  }
  return parts.map((folded) => {
    const shown = index.shownAs(folded);
    return collect(index, { shown, folded }, new Map([...rate(index, folded), ...rated]));
  });
}

function rate(index: WordIndex, word: string): RatedWords {
  const rated: RatedWords = new Map();
  index.match(word, rated);
  const stem = stemOf(word);
  if (stem !== word) index.match(stem, rated, STEM);
  for (const synonym of synonymsOf(word)) index.match(synonym, rated, SYNONYM, EDGE);
  return rated;
}

function collect(index: WordIndex, word: Word, rated: RatedWords): Term {
  const best = new Float32Array(index.count);
  return { ...word, best, documents: index.collect(rated, best) };
}

/** The fewest known words that a compound can be cut into, the first one as long as possible. */
function partsOf(index: WordIndex, word: string): string[] | undefined {
  const cuts: [string, string][] = [];
  for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
    const part = knownPart(index, word.slice(0, at));
    if (part !== undefined) cuts.push([part, word.slice(at)]);
  }
  for (const [part, rest] of cuts) {
    const known = knownPart(index, rest);
    if (known !== undefined) return [part, known];
  }
  for (const [part, rest] of cuts) {
    const others = partsOf(index, rest);
    if (others !== undefined) return [part, ...others];
  }
  return undefined;
}

/** A part as the vocabulary has it: "betreuungs" is "betreuung", "sprach" is "sprache". */
function knownPart(index: WordIndex, part: string): string | undefined {
  return [part, part.replace(LINK, ''), `${part}e`, stemOf(part)].find((form) => index.has(form));
}

/** Documents that answer nearly as much of the question as the best ones do. */
function bestAnswers(found: readonly number[], shares: Float32Array): readonly number[] {
  const best = found.reduce((most, at) => Math.max(most, numberAt(shares, at)), 0);
  return found.filter((at) => numberAt(shares, at) >= best * MIN_SHARE);
}
