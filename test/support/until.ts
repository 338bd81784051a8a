// Waits for a condition instead of for time.

const PATIENCE_MS = 8000;

/** Resolves once `condition` holds; fails with `what` after `patience` milliseconds without, eight seconds if not said. */
export async function until(
  condition: () => boolean,
  what: string,
  patience = PATIENCE_MS,
): Promise<void> {
  const deadline = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
