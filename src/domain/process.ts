// A process chain as people read it: groups of steps with their numbers, questions whose answers hold
// the steps that only they lead to, return points, what comes before and after. Chains are aids: nothing
// here forbids a step. Left out: the order itself (process-order.ts), drawing, wording (i18n/).
import { chainGraph } from '../feed/rules/chain-graph.js';
import type { Chain, ChainStep, LocalizedText } from '../feed/schema.js';
import { orderOf, type ChainWay, type ProcessOrder, type ProcessPart } from './process-order.js';

/**
 * Where a way leads, as seen from where it stands: `inside` the answer, nested; to the `next` step of
 * the same list; `onward` to a step further down; `back` to one above or to a marked return point.
 */
export type WayKind = 'inside' | 'next' | 'onward' | 'back';

export interface ProcessWay {
  /** Id of the step it leads to; ways to unknown steps are left out. */
  readonly to: string;
  readonly kind: WayKind;
  /** The answer this way stands for. */
  readonly when: LocalizedText | undefined;
  /** Steps that only this answer leads to; empty for any other kind. */
  readonly steps: readonly ProcessStep[];
}

export interface ProcessStep {
  readonly id: string;
  readonly record: ChainStep;
  readonly part: ProcessPart;
  /** From 1, counted within its part. */
  readonly number: number;
  readonly ways: readonly ProcessWay[];
  /** Steps that lead here, in reading order; no return points, nothing unconnected. */
  readonly before: readonly string[];
}

export type ProcessPhase = NonNullable<Chain['phases']>[number];

/** Steps under one heading; without a phase there is none, but for the unconnected ones (`loose`). */
export interface ProcessGroup {
  readonly part: ProcessPart;
  readonly phase: ProcessPhase | undefined;
  /** The outermost list; further steps stand inside their answers. */
  readonly steps: readonly ProcessStep[];
}

export interface Process {
  readonly chain: Chain;
  readonly groups: readonly ProcessGroup[];
  /** Every step exactly once, in reading order. */
  readonly steps: readonly ProcessStep[];
  readonly byId: ReadonlyMap<string, ProcessStep>;
  /** The step to begin with. */
  readonly start: string;
  /** How many steps each part has: "Schritt 3 von 10" counts `main` alone. */
  readonly totals: Readonly<Record<ProcessPart, number>>;
}

/**
 * Reads a chain. Phases stay together in the feed's order, steps follow those that lead to them. A step
 * that several ways lead to stands once, behind all of them; one that nothing leads to stands at the end.
 * Circles that nobody marked become return points. Source: design of widgets, 2.4.
 */
export function processOf(chain: Chain): Process {
  const order = orderOf(chain);
  const { steps: records, start } = chainGraph(chain);
  const totals: Record<ProcessPart, number> = { main: 0, after: 0, loose: 0 };
  const numbers = new Map(order.ids.map((id) => [id, (totals[partOf(order, id)] += 1)]));
  const byId = new Map<string, ProcessStep>();
  // from the end, so that nested steps are there before the step they stand in
  for (const id of [...order.ids].reverse()) {
    byId.set(id, {
      id,
      record: records.get(id) as ChainStep,
      part: partOf(order, id),
      number: numbers.get(id) ?? 0,
      ways: waysOf(id, records, order, byId),
      before: order.before.get(id) ?? [],
    });
  }
  const steps = order.ids.map((id) => byId.get(id) as ProcessStep);
  return { chain, groups: groupsOf(chain, order, steps), steps, byId, start, totals };
}

/** The chain with this id, or the one that has replaced it. */
export function findChain(chains: readonly Chain[], id: string): Chain | undefined {
  return (
    chains.find((chain) => chain.id === id) ?? chains.find(({ replaces }) => replaces?.includes(id))
  );
}

/** The step to go on with: the only way that does not lead back. Undefined at a fork and at an end. */
export function stepAfter({ ways }: ProcessStep): string | undefined {
  const [way, ...others] = ways.filter(({ kind }) => kind !== 'back');
  return others.every(({ to }) => to === way?.to) ? way?.to : undefined;
}

/** The step to go back to: the last of those `visited` that leads here, else the first that does. */
export function stepBefore(step: ProcessStep, visited: readonly string[]): string | undefined {
  return visited.findLast((id) => step.before.includes(id)) ?? step.before[0];
}

function partOf({ homes }: ProcessOrder, id: string): ProcessPart {
  return homes.get(id)?.part ?? 'loose';
}

function waysOf(
  id: string,
  records: ReadonlyMap<string, ChainStep>,
  order: ProcessOrder,
  done: ReadonlyMap<string, ProcessStep>,
): ProcessWay[] {
  const { ids, homes, isReturn, isInside } = order;
  const listed = siblings(order, id);
  const follower = listed[listed.indexOf(id) + 1];
  const kindOf = (way: ChainWay): WayKind => {
    const { to } = way;
    if (isReturn(id, way) || ids.indexOf(to) <= ids.indexOf(id)) return 'back';
    if (isInside(id, to)) return 'inside';
    return to === follower ? 'next' : 'onward';
  };
  const ways = (records.get(id)?.next ?? []).filter(({ to }) => records.has(to));
  return ways.map((way) => {
    const kind = kindOf(way);
    const inside = kind === 'inside' ? ids.filter((one) => homes.get(one)?.head === way.to) : [];
    const steps = inside.map((one) => done.get(one) as ProcessStep);
    return { to: way.to, kind, when: way.when, steps };
  });
}

/** Ids of the list a step stands in, itself included. */
function siblings({ ids, homes }: ProcessOrder, id: string): readonly string[] {
  const head = homes.get(id)?.head;
  return ids.filter((one) => homes.get(one)?.head === head);
}

function groupsOf(
  chain: Chain,
  { homes }: ProcessOrder,
  steps: readonly ProcessStep[],
): readonly ProcessGroup[] {
  const groups = new Map<string, ProcessGroup & { readonly steps: ProcessStep[] }>();
  for (const step of steps) {
    const home = homes.get(step.id);
    if (home === undefined || home.head !== undefined) continue;
    const phase = step.part === 'loose' ? undefined : chain.phases?.[home.phase];
    const key = `${step.part} ${phase?.id ?? ''}`;
    const group = groups.get(key) ?? { part: step.part, phase, steps: [] };
    group.steps.push(step);
    groups.set(key, group);
  }
  return [...groups.values()];
}
