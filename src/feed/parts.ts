// A feed that is cut up: the index names its parts, and a reader fetches those it needs. Puts them
// together as one plain object for parse.ts; a part that fails is reported and the rest is kept.
// Left out: how one file is fetched (load.ts), and telling whether the records are any good (parse.ts).
import { LoadError } from './load-error.js';
import { loadFile, type Loaded, type LoadOptions, type Verify } from './load.js';
import { COLLECTIONS, PAGE_LIMITS, OFFER_COLLECTIONS, type Collection } from './vocabulary-core.js';

export interface PartOptions {
  /** Which lists are needed; default: offers and what they refer to. */
  readonly kinds?: readonly Collection[];
  /** Told of each part that could not be used. */
  readonly onPartError?: (error: LoadError, url: string) => void;
}

interface Part {
  /** Absolute, or relative to the index. */
  readonly url: string;
  readonly sha256: string | undefined;
  readonly kind: Collection;
}

/** Requests at a time; browsers share six per server among everything on a page. */
const AT_A_TIME = 4;
const MOST_PARTS = 200;

type Root = Readonly<Record<string, unknown>>;

/**
 * The index with the records of its parts put into its own lists; anything that is not an index comes
 * back as it is. Parts come from the server of the index, unless the options allow others.
 */
export async function withParts(
  { value: index, url }: Loaded,
  options: LoadOptions,
): Promise<unknown> {
  const allowedOrigins = options.allowedOrigins ?? [new URL(url).origin];
  const fetchPart = async (part: string, verify: Verify): Promise<unknown> =>
    (await loadFile(part, { ...options, base: url, allowedOrigins }, verify)).value;
  const parts = neededParts(index, options.kinds ?? OFFER_COLLECTIONS);
  if (parts.length === 0) return index;
  const lists = new Map<Part, readonly unknown[]>();
  const queue = [...parts];
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      try {
        const { url, kind, sha256 } = part;
        lists.set(part, listOf(await fetchPart(url, (bytes) => verify(bytes, sha256)), kind));
      } catch (error) {
        if (!(error instanceof LoadError)) throw error;
        options.onPartError?.(error, part.url);
      }
    }
  };
  await Promise.all(new Array(AT_A_TIME).fill(undefined).map(work));
  return merged(index as Root, parts, lists, options);
}

/** Parts in the language of the index or in none; texts in further languages stand in the records. */
function neededParts(index: unknown, kinds: readonly Collection[]): Part[] {
  const { parts, defaultLanguage } = (index ?? {}) as Root;
  if (!Array.isArray(parts)) return [];
  const known = (parts as unknown[]).flatMap((part) => {
    const { url, kind, sha256, language = defaultLanguage } = (part ?? {}) as Root;
    const isWanted = kinds.includes(kind as Collection) && language === defaultLanguage;
    if (typeof url !== 'string' || !isWanted) return [];
    const checksum = typeof sha256 === 'string' ? sha256 : undefined;
    return [{ url, kind: kind as Collection, sha256: checksum }];
  });
  return known.slice(0, MOST_PARTS);
}

function listOf(value: unknown, kind: Collection): readonly unknown[] {
  const list = ((value ?? {}) as Root)[kind];
  if (!Array.isArray(list)) throw new LoadError('not-json', { reason: 'no-list' });
  return list as readonly unknown[];
}

/** In the order of the index, so that the same feed always reads the same. */
function merged(
  index: Root,
  parts: readonly Part[],
  lists: ReadonlyMap<Part, readonly unknown[]>,
  { onPartError }: PartOptions,
): Root {
  const collections = new Map<Collection, readonly unknown[]>(
    COLLECTIONS.flatMap((kind) => {
      const own = index[kind];
      return Array.isArray(own) ? [[kind, own as readonly unknown[]]] : [];
    }),
  );
  for (const part of parts) {
    const list = [...(collections.get(part.kind) ?? []), ...(lists.get(part) ?? [])];
    if (list.length <= PAGE_LIMITS.records) collections.set(part.kind, list);
    else onPartError?.(new LoadError('too-large', { max: PAGE_LIMITS.records }), part.url);
  }
  return { ...index, ...Object.fromEntries(collections) };
}

/** Bytes pass unseen where nothing was announced or the page cannot compute it. */
async function verify(bytes: Uint8Array<ArrayBuffer>, sha256: string | undefined): Promise<void> {
  // browsers offer the digest to secure pages only, and then the transport was not secure either way
  const subtle = globalThis.crypto.subtle as typeof crypto.subtle | undefined;
  if (subtle === undefined || sha256 === undefined) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== sha256) throw new LoadError('network', { reason: 'checksum' });
}
