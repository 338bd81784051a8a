// Feeds from memory at addresses of this page, for stories and browser tests: everything from loading
// to showing runs as on a county's site, only the network is replaced.
// Left out: limits and failures of transport, which test/feed tries on the loader itself.

type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer>();
let network: typeof fetch | undefined;

/** Address that answers like this from now on. The same `name` gives the same address. */
export function serveAnswer(name: string, answer: Answer): string {
  const address = new URL(`/served-feeds/${name}.json`, location.origin).href;
  answers.set(address, answer);
  if (network === undefined) {
    network = window.fetch;
    window.fetch = fetchServed;
  }
  return address;
}

/** Address of a feed, given as the value its JSON stands for. */
export function serveFeed(name: string, feed: unknown): string {
  const text = JSON.stringify(feed);
  return serveAnswer(
    name,
    () => new Response(text, { headers: { 'content-type': 'application/json' } }),
  );
}

/** Address that never answers. */
export function serveNothing(name: string): string {
  return serveAnswer(name, () => new Promise(() => undefined));
}

/** Address where there is no feed. */
export function serveMissing(name: string): string {
  return serveAnswer(name, () => new Response('', { status: 404 }));
}

async function fetchServed(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const answer = answers.get(address);
  if (answer === undefined) return (network as typeof fetch)(input, init);
  const { signal } = init ?? {};
  return Promise.race([answer(), aborted(signal ?? undefined)]);
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
