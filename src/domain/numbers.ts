// Reading and adding in arrays of numbers whose indexes are known to be right, so that the code that
// counts need not say so every time. Left out: any check of an index.

interface Numbers {
  readonly [index: number]: number;
}

/** The number at an index the array is known to have. */
export function numberAt(from: Numbers, at: number): number {
  return from[at] as number;
}

/** Adds to the number at an index the array is known to have; returns what was there before. */
export function addAt(to: { [index: number]: number }, at: number, amount: number): number {
  const before = to[at] as number;
  to[at] = before + amount;
  return before;
}
