// Long work in slices, so that a page stays alive while it happens. Left out: what the work is.

/** Longest stretch of work, in milliseconds, before the page may answer its reader again. */
const SLICE = 40;

/** The results of `work` for each item, in order. `onSlice` is told the share that is done, 0 to 1. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  onSlice?: (done: number) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const item of items) {
    results.push(work(item));
    if (performance.now() < sliceEnd) continue;
    onSlice?.(results.length / items.length);
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE;
  }
  return results;
}
