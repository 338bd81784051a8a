// Headers of a page on the server of the Baukasten itself: the only ones that a browser hands out.
// Left out: pages elsewhere, whose headers people paste.

const NAMES = [
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Integrity-Policy',
  'Integrity-Policy-Report-Only',
];

export const isOwnPage = (site: string, own: string): boolean =>
  URL.canParse(site) && new URL(site).origin === new URL(own).origin;

/** What of the page's answer concerns policies, as text to paste; undefined when it cannot be had. */
export async function readOwnHeaders(
  site: string,
  ask: typeof fetch = fetch,
): Promise<string | undefined> {
  try {
    const response = await ask(site, { cache: 'no-store', credentials: 'omit' });
    const head = NAMES.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [`${name}: ${value}`];
    });
    const metas = (await response.text()).match(/<meta\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi) ?? [];
    const own = metas.filter((element) => /content-security-policy/i.test(element));
    return [`HTTP/1.1 ${response.status}`, ...head, ...own].join('\n');
  } catch {
    return undefined;
  }
}
