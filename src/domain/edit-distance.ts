// How many slips of the finger lie between what somebody typed and a word: letters missing, added,
// exchanged or swapped with their neighbour (Damerau; optimal string alignment).
// Left out: how many slips are forgiven, and for which words (word-index.ts).
import { numberAt } from './numbers.js';

/**
 * Slips from `typed` to `word`, or with `isInside` to any stretch of it ("beratng" in
 * "Sozialberatung"). Gives `limit + 1` for everything beyond `limit`, so that hopeless words cost
 * little. Source: Damerau 1964; with `isInside` Sellers 1980.
 */
export function editDistance(typed: string, word: string, limit: number, isInside = false): number {
  const tooFar = limit + 1;
  const missing = typed.length - word.length;
  if (missing > limit || (!isInside && -missing > limit)) return tooFar;
  let earlier: readonly number[] = [];
  let previous: readonly number[] = [...new Array(word.length + 1).keys()].map((column) =>
    isInside ? 0 : column,
  );
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextRow(typed, word, row, previous, earlier);
    if (Math.min(...current) > limit) return tooFar;
    earlier = previous;
    previous = current;
  }
  return Math.min(tooFar, isInside ? Math.min(...previous) : numberAt(previous, word.length));
}

/** Slips from the first `row` letters typed to every beginning of the word. */
function nextRow(
  typed: string,
  word: string,
  row: number,
  previous: readonly number[],
  earlier: readonly number[],
): number[] {
  const current = [row];
  const letter = typed[row - 1];
  for (let column = 1; column <= word.length; column += 1) {
    const exchanged = numberAt(previous, column - 1) + (letter === word[column - 1] ? 0 : 1);
    const oneMore = Math.min(numberAt(previous, column), numberAt(current, column - 1)) + 1;
    const isSwapped =
      row > 1 && column > 1 && letter === word[column - 2] && typed[row - 2] === word[column - 1];
    const swapped = isSwapped ? numberAt(earlier, column - 2) + 1 : Infinity;
    current.push(Math.min(exchanged, oneMore, swapped));
  }
  return current;
}
