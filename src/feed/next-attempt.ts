// Whether a feed that could not be loaded is asked for once more, and when. A page loads this only after a
// failure. Left out: the attempts themselves (load.ts).
import type { LoadError } from './load-error.js';
import { LOAD_LIMITS, type LoadOptions } from './load.js';

interface Patience extends Pick<LoadOptions, 'sleep'> {
  readonly signal: AbortSignal;
}

/** Ends when it is time for the next attempt; throws the error when there should be none. `attempt` counts from 0. */
export async function nextAttempt(
  error: LoadError,
  attempt: number,
  { sleep = sleepFor, signal }: Patience,
): Promise<void> {
  signal.throwIfAborted();
  const wait = waitBefore(error, attempt);
  if (wait === undefined) throw error;
  await sleep(wait, signal);
}

/** Milliseconds until the next attempt; undefined when there should be none. */
function waitBefore({ code, params }: LoadError, attempt: number): number | undefined {
  const { status = 0, retryAfter } = params;
  const mayPass = code === 'network' || status === 429 || Number(status) >= 500;
  if (!mayPass || attempt >= LOAD_LIMITS.retries) return undefined;
  if (retryAfter === undefined) return 500 * 2 ** attempt * (1 + Math.random());
  const wait = Number(retryAfter) * 1000;
  return wait <= LOAD_LIMITS.retryAfter ? wait : undefined;
}

function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
