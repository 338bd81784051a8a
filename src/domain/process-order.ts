// In which order the steps of a process chain are read, and which of them stand inside the answer of a
// question. Everything goes by work lists: a chain may hold cycles, diamonds and steps nothing leads to.
// Left out: what a template needs (process.ts), drawing (process-map.ts, process-rail.ts).
import type { Chain, ChainStep } from '../feed/schema.js';
import { chainGraph, loops, reachable } from '../feed/rules/chain-graph.js';

/** A way onward as the feed has it. */
export type ChainWay = NonNullable<ChainStep['next']>[number];

/** Where steps stand: on the way, after its aim, or connected with nothing. */
export const PROCESS_PARTS = ['main', 'after', 'loose'] as const;
export type ProcessPart = (typeof PROCESS_PARTS)[number];

/** Questions inside answers inside answers are hard to follow: deeper ones are not nested. */
export const MAX_NESTING = 2;

/** From so many steps on, an answer may be the way itself. */
const LONG_ANSWER = 3;

/** Where a step belongs. */
interface Home {
  readonly part: ProcessPart;
  /** Index of the phase, or −1; a step without one stands with the step before it. */
  readonly phase: number;
  /** First step of the nested list it stands in; undefined for the outermost list. */
  readonly head: string | undefined;
  /** How many nested lists it stands in. */
  readonly depth: number;
}

interface Place {
  readonly id: string;
  readonly phase: number;
  /** The last step that every way here passes. */
  readonly above: string | undefined;
  readonly isAnswer: boolean;
}

export interface ProcessOrder {
  /** Ids in reading order, each exactly once. */
  readonly ids: readonly string[];
  readonly homes: ReadonlyMap<string, Home>;
  /** Steps that lead to each step, without return points; the first in reading order first. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Whether a way leads back: marked so in the feed, or closing a circle. */
  readonly isReturn: (from: string, way: ChainWay) => boolean;
  /** Whether a nested list that begins with `to` belongs to an answer of `from`. */
  readonly isInside: (from: string, to: string) => boolean;
}

/** The order of a chain. Source: each step follows all that lead to it; equal ones as in the feed. */
export function orderOf(chain: Chain): ProcessOrder {
  const graph = chainGraph(chain);
  const circles = new Set(loops(graph).map(([from, to]) => `${from} ${to}`));
  const isReturn = (from: string, { to, back }: ChainWay): boolean =>
    back === true || circles.has(`${from} ${to}`);
  const onward = (id: string) => graph.onward(id).filter((to) => !circles.has(`${id} ${to}`));
  const reached = reachable([graph.start], graph.onward);
  const known = topological([...graph.steps.keys()], onward, graph.start);
  const before = predecessors(known, onward, reached);
  const homes = homesOf(chain, known, before, reached);
  const isInside = (from: string, to: string): boolean =>
    homes.get(to)?.head === to && before.get(to)?.[0] === from;
  const ids = inReadingOrder(chain, known, homes, isInside);
  const at = new Map(ids.map((id, index) => [id, index]));
  const byPlace = (a: string, b: string) => numberOf(at, a) - numberOf(at, b);
  const sorted = [...before].map(([id, ways]) => [id, [...new Set(ways)].sort(byPlace)] as const);
  return { ids, homes, before: new Map(sorted), isReturn, isInside };
}

type Follow = (id: string) => readonly string[];

/** Each step after all that lead to it; of those that may come next, the start, then feed order. */
function topological(ids: readonly string[], onward: Follow, start: string): readonly string[] {
  const left = new Set([start, ...ids]);
  const waiting = new Map<string, number>();
  for (const id of ids) {
    for (const to of onward(id)) waiting.set(to, numberOf(waiting, to) + 1);
  }
  const sorted: string[] = [];
  for (let next = start; sorted.length < ids.length;) {
    sorted.push(next);
    left.delete(next);
    for (const to of onward(next)) waiting.set(to, numberOf(waiting, to) - 1);
    next = [...left].find((id) => numberOf(waiting, id) <= 0) ?? '';
  }
  return sorted;
}

/** One entry per way, so that two answers to the same step count as two. */
function predecessors(
  ids: readonly string[],
  onward: Follow,
  reached: ReadonlySet<string>,
): Map<string, string[]> {
  const before = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const id of ids) {
    if (reached.has(id)) for (const to of onward(id)) before.get(to)?.push(id);
  }
  return before;
}

function homesOf(
  chain: Chain,
  ids: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
  reached: ReadonlySet<string>,
): ReadonlyMap<string, Home> {
  const phases = chain.phases ?? [];
  const own = new Map(chain.steps.map(({ id, phase }) => [id, phase]));
  const over = commonSteps(ids, before);
  const answers = answersOf(ids, before, over);
  const homes = new Map<string, Home>();
  for (const id of ids) {
    const ways = before.get(id) ?? [];
    const named = phases.findIndex((phase) => phase.id === own.get(id));
    const inherited = Math.max(-1, ...ways.map((from) => homes.get(from)?.phase ?? -1));
    const phase = named < 0 ? inherited : named;
    const isAfter = phases[phase]?.after === true;
    const part = !reached.has(id) ? 'loose' : isAfter ? 'after' : 'main';
    const place = { id, phase, above: over.get(id), isAnswer: answers.has(id) };
    homes.set(id, { part, phase, ...listOf(place, homes) });
  }
  return homes;
}

/** For each step the last one that every way to it passes. */
function commonSteps(
  ids: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const over = new Map<string, string>();
  for (const id of ids) {
    const above = commonAbove(before.get(id) ?? [], over);
    if (above !== undefined) over.set(id, above);
  }
  return over;
}

/**
 * Steps that begin the list of an answer: a single way leads to them, from a step with several. Where
 * all other answers end, the one with clearly the most steps goes on as the way itself.
 */
function answersOf(
  ids: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
  over: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const sizes = sizesOf(ids, over);
  const ending = endingOf(ids, before, over);
  const ways = waysFrom(before);
  const answers = new Map<string, string[]>();
  for (const id of ids) {
    const [from = '', other] = before.get(id) ?? [];
    if (other === undefined && numberOf(ways, from) > 1) {
      answers.set(from, [...(answers.get(from) ?? []), id]);
    }
  }
  const lists = [...answers].flatMap(([from, list]) => {
    const bySize = [...list].sort((a, b) => numberOf(sizes, b) - numberOf(sizes, a));
    const [first = '', ...others] = bySize;
    const size = numberOf(sizes, first);
    const isLongest = size >= LONG_ANSWER && size > numberOf(sizes, others[0] ?? '');
    const isOnly = list.length === numberOf(ways, from) && others.every((id) => ending.has(id));
    return isLongest && isOnly ? others : list;
  });
  return new Set(lists);
}

/** Steps from which every way ends without meeting one from elsewhere. */
function endingOf(
  ids: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
  over: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const ending = new Set(ids);
  for (const id of ids) {
    for (const from of before.get(id) ?? []) {
      for (const step of upFrom(from, over)) {
        if (step === over.get(id)) break;
        ending.delete(step);
      }
    }
  }
  return ending;
}

/** How many steps can only be reached through each step, itself included. */
function sizesOf(
  ids: readonly string[],
  over: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const sizes = new Map(ids.map((id) => [id, 1]));
  for (const id of [...ids].reverse()) {
    const above = over.get(id);
    if (above !== undefined) sizes.set(above, numberOf(sizes, above) + numberOf(sizes, id));
  }
  return sizes;
}

const numberOf = (numbers: ReadonlyMap<string, number>, id: string): number => numbers.get(id) ?? 0;

/** How many ways lead on from each step. */
function waysFrom(before: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const ways = new Map<string, number>();
  for (const from of [...before.values()].flat()) ways.set(from, numberOf(ways, from) + 1);
  return ways;
}

/**
 * The last step that every way to a step passes. `over`: the same for all steps before it.
 * Source: immediate dominator; Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm (2001).
 */
function commonAbove(
  ways: readonly string[],
  over: ReadonlyMap<string, string>,
): string | undefined {
  const [first, ...others] = ways;
  let common = first === undefined ? [] : upFrom(first, over);
  for (const other of others) {
    const up = new Set(upFrom(other, over));
    common = common.filter((id) => up.has(id));
  }
  return common[0];
}

function upFrom(id: string, over: ReadonlyMap<string, string>): string[] {
  const up: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = over.get(at)) up.push(at);
  return up;
}

/**
 * The nested list a step stands in: one of its own when it begins one, else that of the step all ways
 * to it pass. A list never leaves its phase.
 */
function listOf(
  { id, phase, above = '', isAnswer }: Place,
  homes: ReadonlyMap<string, Home>,
): Pick<Home, 'head' | 'depth'> {
  const home = homes.get(above);
  if (home?.phase !== phase) return { head: undefined, depth: 0 };
  const { head, depth } = home;
  return isAnswer && depth < MAX_NESTING ? { head: id, depth: depth + 1 } : { head, depth };
}

/** The outermost list by part and phase, each nested list behind the step whose answer it belongs to. */
function inReadingOrder(
  chain: Chain,
  ids: readonly string[],
  homes: ReadonlyMap<string, Home>,
  isInside: ProcessOrder['isInside'],
): readonly string[] {
  const lists = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const head = homes.get(id)?.head;
    lists.set(head, [...(lists.get(head) ?? []), id]);
  }
  const next = new Map(chain.steps.map((step) => [step.id, step.next ?? []]));
  const withNested = (id: string): string[] => [
    id,
    ...new Set(
      (next.get(id) ?? [])
        .filter(({ to, back }) => back !== true && isInside(id, to))
        .flatMap(({ to }) => (lists.get(to) ?? []).flatMap(withNested)),
    ),
  ];
  const rank = (id: string): number => {
    const { part, phase } = homes.get(id) as Home;
    return PROCESS_PARTS.indexOf(part) * 1000 + (part === 'loose' ? 0 : phase);
  };
  return [...(lists.get(undefined) ?? [])].sort((a, b) => rank(a) - rank(b)).flatMap(withNested);
}
