// Waits for a condition instead of for time.

const PATIENCE_MS = 5000;

/** Resolves once `condition` holds; fails with `what` after five seconds without. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
