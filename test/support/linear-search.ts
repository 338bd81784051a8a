// The plain way to search: fold everything, look at every document for every word. Slow and obvious, so
// that the vocabulary index can be held against it. Left out: rank, endings, synonyms and slips.
import { foldText, wordsOf } from '../../src/domain/fold-text.js';

/** Numbers of the documents in which every word of the question is, begins or lies inside of a word. */
export function searchLinearly(documents: readonly string[], question: string): number[] {
  const words = wordsOf(question);
  return documents.flatMap((text, number) => {
    const folded = foldText(text).split(' ');
    const holds = (word: string): boolean =>
      folded.some((one) => (word.length < 3 ? one.startsWith(word) : one.includes(word)));
    return words.every(holds) ? [number] : [];
  });
}
