// Imports a module and, after a failure, imports it afresh at the next wish. Needed because browsers
// up to 2026 remember a failed import for as long as the page lives. Stands here because the lowest room
// needs it, too. Source: https://github.com/whatwg/html/issues/6768. Left out: retrying on its own account.

/** Address in the error of a failed import; WebKit names none, but asks again by itself. */
const ADDRESS = /\w+:\/\/[^\s'"]+\.[jt]s(\?[^\s'"]*)?/;

/** By what tells a module apart the address under which it is asked for next. */
const fresh = new Map<unknown, URL>();

/**
 * The module that `load` imports. `key` tells modules apart. After a failure the next call asks for
 * the same file under an address the browser has not yet given up. Rejects with the browser's error.
 */
export async function importAgain<T>(key: unknown, load: () => Promise<T>): Promise<T> {
  const address = fresh.get(key);
  try {
    return await (address === undefined ? load() : (import(address.href) as Promise<T>));
  } catch (error) {
    const failed = address ?? addressIn(error);
    if (failed !== undefined) {
      const { searchParams } = failed;
      searchParams.set('retry', String(Number(searchParams.get('retry')) + 1));
      fresh.set(key, failed);
    }
    throw error;
  }
}

/** Only a file beside our own is asked for again, whatever the message says. */
function addressIn(error: unknown): URL | undefined {
  const found = ADDRESS.exec(String(error))?.[0];
  if (found === undefined || new URL(found).origin !== new URL(import.meta.url).origin)
    return undefined;
  return new URL(found);
}
