// Imports a module and, after a failure, imports it afresh at the next wish. Needed because browsers
// up to 2026 remember a failed import for as long as the page lives.
// Source: https://github.com/whatwg/html/issues/6768. Left out: retrying on its own account.

/** Address in the error of a failed import; WebKit names none, but asks again by itself. */
const ADDRESS = /https?:\/\/[^\s'"]+\.[jt]s(\?[^\s'"]*)?/;
const failures = new Map<
  string,
  { readonly address: string | undefined; readonly count: number }
>();

/**
 * The module that `load` imports. `name` tells modules apart. After a failure the next call asks for
 * the same file under an address the browser has not yet given up. Rejects with the browser's error.
 */
export async function importAgain<T>(name: string, load: () => Promise<T>): Promise<T> {
  const failed = failures.get(name);
  try {
    const module = await (failed?.address === undefined ? load() : importFresh<T>(failed));
    failures.delete(name);
    return module;
  } catch (error) {
    const address = failed?.address ?? addressIn(error);
    failures.set(name, { address, count: (failed?.count ?? 0) + 1 });
    throw error;
  }
}

function importFresh<T>(failed: { readonly address: string | undefined; readonly count: number }) {
  const url = new URL(failed.address ?? '');
  url.searchParams.set('retry', String(failed.count));
  return import(/* @vite-ignore */ url.href) as Promise<T>;
}

/** Only a file beside our own is asked for again, whatever the message says. */
function addressIn(error: unknown): string | undefined {
  const found = ADDRESS.exec(error instanceof Error ? error.message : '')?.[0];
  if (found === undefined) return undefined;
  return new URL(found).origin === new URL(import.meta.url).origin ? found : undefined;
}
