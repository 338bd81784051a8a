// How many cards make a page. A file of its own, because the first look needs nothing else of the state.

const MIN_PAGE = 5;
const MAX_PAGE = 50;

/** The number of cards an editor asked for, kept within 5 to 50; 20 when it is no number. */
export function pageSizeOf(wanted: number): number {
  return Math.min(MAX_PAGE, Math.max(MIN_PAGE, Math.round(wanted || 20)));
}
