// Whether a server answers at all although a page may not read its answer. That is all a browser tells: not
// whether the name exists, the certificate is valid or the server is switched off.

/** True when something answered. The answer itself stays closed to the page. */
export async function answersAtAll(
  address: string,
  ask: typeof fetch = fetch,
  signal: AbortSignal = AbortSignal.timeout(10_000),
): Promise<boolean> {
  try {
    await ask(address, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    return true;
  } catch {
    return false;
  }
}
