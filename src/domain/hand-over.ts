// What somebody has collected to take along: offers, perhaps with one of their dates, and steps of process
// chains; as plain values, as the fragment of an address and back, and looked up in a feed.
// Left out on purpose: names, notes and any other free text, so that no personal data can travel
// (docs/decisions/0016); what the entries say and look like (offers/hand-over/).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { PATTERNS } from '../feed/patterns.js';
import type { Chain, ChainStep } from '../feed/schema.js';
import { findChain } from './find-chain.js';

/** One entry; which of the feed's records it means is settled when it is shown. */
export interface HandOverItem {
  readonly kind: 'offer' | 'step';
  /** Id of the offer or of the chain. */
  readonly id: string;
  /** Id of one date of the offer, or of the step in the chain; undefined stands for the whole offer. */
  readonly part: string | undefined;
}

export interface HandOver {
  readonly items: readonly HandOverItem[];
  /** BCP 47 tag of the second language; empty for none, undefined when nobody has chosen. */
  readonly language: string | undefined;
}

export const EMPTY_HAND_OVER: HandOver = { items: [], language: undefined };

/** More would fit neither on a card nor into a code that phones can read. */
export const MOST_ITEMS = 30;

// ── Collecting ──────────────────────────────────────────────────────────────────────────────────

export function isSameItem(a: HandOverItem, b: HandOverItem): boolean {
  return a.kind === b.kind && a.id === b.id && a.part === b.part;
}

export function hasItem({ items }: HandOver, item: HandOverItem): boolean {
  return items.some((one) => isSameItem(one, item));
}

/** Adds the item, or takes it away when it is there. A full collection stays as it is. */
export function toggleItem(handOver: HandOver, item: HandOverItem): HandOver {
  const { items } = handOver;
  const others = items.filter((one) => !isSameItem(one, item));
  if (others.length < items.length) return { ...handOver, items: others };
  return items.length < MOST_ITEMS ? { ...handOver, items: [...items, item] } : handOver;
}

/** Moves an item by so many places, at most to the first or the last one. */
export function moveItem(handOver: HandOver, item: HandOverItem, by: number): HandOver {
  const from = handOver.items.findIndex((one) => isSameItem(one, item));
  if (from < 0) return handOver;
  const items = handOver.items.filter((_, at) => at !== from);
  items.splice(Math.max(0, from + by), 0, item);
  return { ...handOver, items };
}

/** A collection that has come by link, with what was collected before behind it. */
export function joinHandOver(linked: HandOver, present: HandOver): HandOver {
  const own = present.items.filter((item) => !hasItem(linked, item));
  return {
    items: [...linked.items, ...own].slice(0, MOST_ITEMS),
    language: linked.language ?? present.language,
  };
}

// ── The fragment: lotse-hand-over__1-ar__oKURS_xTERMIN__sKETTE_xSCHRITT__z ──────────────────────

const HEAD = 'lotse-hand-over__1';
const END = 'z';

/** Signs that ids may hold and fragments should not, or that have a meaning of their own here. */
const ESCAPES: Readonly<Record<string, string>> = { '.': '_d', _: '_u', '~': '_t' };
const SIGNS = new Map(Object.entries(ESCAPES).map(([sign, escape]) => [escape, sign]));

/** Longest fragment that is looked at. */
const MOST_CHARACTERS = 20_000;

/** Fragment without '#': only `[A-Za-z0-9_-]`, so that neither messengers nor host pages change it. */
export function handOverFragment({ items, language }: HandOver): string {
  const head = language === undefined ? HEAD : `${HEAD}-${language}`;
  return [head, ...items.map(writeItem), END].join('__');
}

export interface LinkedHandOver {
  readonly handOver: HandOver;
  /** The end of the link is missing, or part of it makes no sense. */
  readonly isDamaged: boolean;
}

/**
 * Reads a fragment, with or without '#'; what a messenger has appended or percent-encoded does not matter.
 * Undefined for fragments of somebody else. Unreadable and repeated entries are left out, and so is all
 * beyond 30 entries.
 */
export function readHandOver(fragment: string): LinkedHandOver | undefined {
  const text = decoded(fragment.slice(0, MOST_CHARACTERS).replace(/^#/, ''));
  const [own = ''] = /^[A-Za-z0-9_-]*/.exec(text) ?? [];
  const [name, head = '', ...parts] = own.split('__');
  const [version, ...tag] = head.split('-');
  if (`${String(name)}__${String(version)}` !== HEAD) return undefined;
  const isWhole = parts.at(-1)?.startsWith(END) === true;
  const entries = isWhole ? parts.slice(0, -1) : parts;
  const items: HandOverItem[] = [];
  for (const entry of entries.slice(0, MOST_ITEMS)) {
    const item = readItem(entry);
    if (item !== undefined && !hasItem({ items, language: undefined }, item)) items.push(item);
  }
  const isReadable = entries.every((entry) => readItem(entry) !== undefined);
  const isDamaged = !isWhole || !isReadable || entries.length > MOST_ITEMS;
  return { handOver: { items, language: readLanguage(head, tag.join('-')) }, isDamaged };
}

function readLanguage(head: string, tag: string): string | undefined {
  if (!head.includes('-')) return undefined;
  return tag === '' || (tag.length <= 35 && PATTERNS.language.test(tag)) ? tag : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function writeItem({ kind, id, part }: HandOverItem): string {
  const ids = part === undefined ? [id] : [id, part];
  return kind.charAt(0) + ids.map(escapeId).join('_x');
}

function readItem(entry: string): HandOverItem | undefined {
  const [id, part, ...rest] = entry.slice(1).split('_x').map(unescapeId);
  const kind = entry.startsWith('o') ? 'offer' : entry.startsWith('s') ? 'step' : undefined;
  if (kind === undefined || id === undefined || rest.length > 0) return undefined;
  if (kind === 'step' && part === undefined) return undefined;
  const isReadable = [id, part ?? id].every((one) => PATTERNS.id.test(one));
  return isReadable ? { kind, id, part } : undefined;
}

function escapeId(id: string): string {
  return id.replace(/[._~]/g, (sign) => ESCAPES[sign] ?? '');
}

/** Escapes nobody has written become a space, which no id may hold. */
function unescapeId(text: string): string {
  return text.replace(/_.?/g, (escape) => SIGNS.get(escape) ?? ' ');
}

// ── In a feed ───────────────────────────────────────────────────────────────────────────────────

/** An item with what the feed has for it; `missing` when it is not there any more. */
export type HandOverEntry =
  | {
      readonly kind: 'offer';
      readonly item: HandOverItem;
      readonly offer: CatalogueOffer;
      /** The date somebody has chosen. */
      readonly run: CatalogueRun | undefined;
      /** The chosen date is not in the feed any more. */
      readonly isDateGone: boolean;
    }
  | {
      readonly kind: 'step';
      readonly item: HandOverItem;
      readonly chain: Chain;
      readonly step: ChainStep;
    }
  | { readonly kind: 'missing'; readonly item: HandOverItem };

/** One entry for every item, in the same order. Records that have replaced others stand in for them. */
export function handOverEntries(
  items: readonly HandOverItem[],
  catalogue: Pick<Catalogue, 'offers' | 'offersById' | 'chains'>,
): readonly HandOverEntry[] {
  return items.map((item) =>
    item.kind === 'offer' ? offerEntry(item, catalogue) : stepEntry(item, catalogue),
  );
}

function offerEntry(
  item: HandOverItem,
  { offers, offersById }: Pick<Catalogue, 'offers' | 'offersById'>,
): HandOverEntry {
  const { id, part } = item;
  const offer =
    offersById.get(id) ?? offers.find(({ record }) => record.replaces?.includes(id) === true);
  if (offer === undefined) return { kind: 'missing', item };
  const run = offer.runs.find(({ record }) => record.id === part);
  return { kind: 'offer', item, offer, run, isDateGone: part !== undefined && run === undefined };
}

function stepEntry(item: HandOverItem, { chains }: Pick<Catalogue, 'chains'>): HandOverEntry {
  const chain = findChain(chains, item.id);
  const step = chain?.steps.find(({ id }) => id === item.part);
  return chain === undefined || step === undefined
    ? { kind: 'missing', item }
    : { kind: 'step', item, chain, step };
}
