// In which order the steps of a process chain are read, and which of them stand inside the answer of a
// question. Everything goes by work lists: a chain may hold cycles, diamonds and steps nothing leads to.
// Left out: what a template needs (process.ts), drawing (process-map.ts, process-rail.ts).
import type { Chain, ChainStep } from '../feed/schema.js';
import { loops, reachable, type ChainGraph } from '../feed/rules/chain-graph.js';

/** Where steps stand: on the way, after its aim, or connected with nothing. */
export type ProcessPart = 'main' | 'after' | 'loose';

/** Questions inside answers inside answers are hard to follow: deeper ones are not nested. */
export const MAX_NESTING = 2;

/** From so many steps on, an answer may be the way itself. */
const LONG_ANSWER = 3;

/** Parts one after the other, each in its phases. */
const RANK: Readonly<Record<ProcessPart, number>> = { main: 0, after: 1e3, loose: 1e6 };

/** Where a step stands. */
export interface Place {
  readonly record: ChainStep;
  readonly part: ProcessPart;
  /** Index of the phase, or −1; a step without one stands with the step before it. */
  readonly phase: number;
  /** Steps that lead here, one entry per way; no return points, nothing unconnected. */
  readonly before: readonly Place[];
  /** The last step that every way here passes. */
  readonly above: Place | undefined;
  /** How many steps every way here passes. */
  readonly level: number;
  /** How many ways lead on. */
  ways: number;
  /** How many steps can only be reached through this one, itself included. */
  size: number;
  /** Every way from here ends without meeting one from elsewhere. */
  isEnding: boolean;
  /** Id of the first step of the nested list it stands in; undefined for the outermost list. */
  head: string | undefined;
  /** How many nested lists it stands in. */
  depth: number;
}

/** Lists in reading order, nested ones by the id of the step they begin with, the outermost by undefined. */
export type ProcessLists = ReadonlyMap<string | undefined, readonly Place[]>;

/**
 * The order of a chain: each step follows all that lead to it, unless in a circle; equal ones as in the feed.
 */
export function listsOf(chain: Chain, graph: ChainGraph): ProcessLists {
  const places = placesOf(chain, graph);
  const answers = answersOf(places);
  const lists = new Map<string | undefined, Place[]>();
  for (const place of places) {
    enterList(place, answers);
    lists.set(place.head, [...(lists.get(place.head) ?? []), place]);
  }
  const rank = ({ part, phase }: Place): number => RANK[part] + phase;
  lists.get(undefined)?.sort((a, b) => rank(a) - rank(b));
  return lists;
}

/** Each step behind all that lead to it; of those that may come next, the start, then feed order. */
function placesOf(chain: Chain, graph: ChainGraph): readonly Place[] {
  const { steps, start, onward } = graph;
  const circles = new Set(loops(graph).map(String));
  const before = new Map([...steps.keys()].map((id) => [id, new Array<string>()]));
  for (const id of steps.keys()) {
    for (const to of onward(id)) if (!circles.has(`${id},${to}`)) before.get(to)?.push(id);
  }
  const reached = reachable([start], onward);
  const left = new Map(steps);
  const isNext = (id: string) => before.get(id)?.every((from) => !left.has(from));
  const places = new Map<string, Place>();
  for (let id = start; left.delete(id); id = [...left.keys()].find(isNext) ?? '') {
    const leading = before.get(id)?.filter((from) => reached.has(from)) ?? [];
    const from = leading.flatMap((one) => places.get(one) ?? []);
    places.set(id, placeOf(steps.get(id) as ChainStep, from, reached.has(id), chain.phases));
  }
  return [...places.values()];
}

/** A place behind others, which learn that it is there. */
function placeOf(
  record: ChainStep,
  before: readonly Place[],
  isReached: boolean,
  phases: Chain['phases'] = [],
): Place {
  const named = phases.findIndex(({ id }) => isReached && id === record.phase);
  const phase = named < 0 ? Math.max(-1, ...before.map((from) => from.phase)) : named;
  const part = !isReached ? 'loose' : phases[phase]?.after === true ? 'after' : 'main';
  const above = before.reduce(meeting, before[0]);
  for (let step = above; step !== undefined; step = step.above) step.size += 1;
  for (const from of before) {
    from.ways += 1;
    for (let step = from; step !== above; step = step.above as Place) step.isEnding = false;
  }
  const level = above === undefined ? 0 : above.level + 1;
  const alone = { ways: 0, size: 1, isEnding: true, head: undefined, depth: 0 };
  return { record, part, phase, before, above, level, ...alone };
}

/**
 * The last step that every way to either of two passes, themselves included.
 * Source: immediate dominator; Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm (2001).
 */
function meeting(a: Place | undefined, b: Place | undefined): Place | undefined {
  while (a !== b) {
    if ((a?.level ?? -1) < (b?.level ?? -1)) b = b?.above;
    else a = a?.above;
  }
  return a;
}

/**
 * Steps that begin the list of an answer: a single way leads to them, from a step with several. Where
 * all other answers end, the one with clearly the most steps goes on as the way itself.
 */
function answersOf(places: readonly Place[]): ReadonlySet<Place> {
  const forks = places.filter(({ ways }) => ways > 1);
  const answers = forks.flatMap((fork) => {
    const list = places.filter(({ before: [from, other] }) => from === fork && !other);
    const isWay = (one: Place): boolean =>
      list.length === fork.ways &&
      one.size >= LONG_ANSWER &&
      list.every((other) => other === one || (other.isEnding && other.size < one.size));
    return list.filter((one) => !isWay(one));
  });
  return new Set(answers);
}

/**
 * The nested list a step stands in: one of its own when it begins one, else that of the step all ways
 * to it pass. A list never leaves its phase.
 */
function enterList(place: Place, answers: ReadonlySet<Place>): void {
  const { above, phase, record } = place;
  if (above?.phase !== phase) return;
  const isFirst = answers.has(place) && above.depth < MAX_NESTING;
  place.head = isFirst ? record.id : above.head;
  place.depth = above.depth + Number(isFirst);
}
