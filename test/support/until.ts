// Waits for a condition instead of for time. Tests give up late, because a busy machine may take many times as long as an
// idle one, and a slow answer is no wrong one.

const PATIENCE_MS = 20_000;

/** Resolves once `condition` holds; fails with `what` after `patience` milliseconds without, twenty seconds if not said. */
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

/** Resolves once `check` throws nothing; fails after twenty seconds with what it has thrown last. */
export async function eventually(check: () => void): Promise<void> {
  let thrown: unknown;
  const holds = (): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      thrown = error;
      return false;
    }
  };
  await until(holds, 'it holds').catch(() => {
    throw thrown;
  });
}

/**
 * Resolves with `look()` as soon as that is something, in the very task that has drawn it below `root`: what is drawn in
 * a later one cannot be there yet. Fails with `what` after twenty seconds without.
 */
export function atFirstSight<Found>(
  root: Node,
  look: () => Found | undefined,
  what: string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      watch.disconnect();
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited in vain: ${what}`));
    }, PATIENCE_MS);
    const watch = new MutationObserver(() => {
      const found = look();
      if (found === undefined) return;
      end();
      resolve(found);
    });
    watch.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
