// A process chain as people read it: groups of steps with their numbers, questions whose answers hold
// the steps that only they lead to, return points, what comes before and after. Chains are aids: nothing
// here forbids a step. Left out: the order itself (process-order.ts), drawing, wording (i18n/).
import { chainGraph, type ChainGraph } from '../feed/rules/chain-graph.js';
import type { Chain, ChainStep, LocalizedText } from '../feed/schema.js';
import { listsOf, type ProcessLists, type ProcessPart } from './process-order.js';

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
}

type ChainWay = NonNullable<ChainStep['next']>[number];
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
  const graph = chainGraph(chain);
  const reader = new ListReader(chain, graph);
  const groups = reader.groups(chain.phases);
  const { byId, totals } = reader;
  return { chain, groups, steps: [...byId.values()], byId, start: graph.start, totals };
}

/** Goes through the lists in reading order: all steps above the present one are known, none below it. */
class ListReader {
  readonly byId = new Map<string, ProcessStep>();
  readonly totals: Record<ProcessPart, number> = { main: 0, after: 0, loose: 0 };
  readonly #graph: ChainGraph;
  readonly #lists: ProcessLists;

  constructor(chain: Chain, graph: ChainGraph) {
    this.#graph = graph;
    this.#lists = listsOf(chain, graph);
  }

  /** The outermost list, cut where another phase or part begins. */
  groups(phases: Chain['phases']): readonly ProcessGroup[] {
    const groups: (ProcessGroup & { readonly steps: ProcessStep[] })[] = [];
    const places = this.#lists.get(undefined) ?? [];
    this.#read(undefined).forEach((step, index) => {
      const phase = phases?.[places[index]?.phase ?? -1];
      const last = groups.at(-1);
      if (last?.part === step.part && last.phase === phase) last.steps.push(step);
      else groups.push({ part: step.part, phase, steps: [step] });
    });
    return groups;
  }

  #read(head: string | undefined): readonly ProcessStep[] {
    const list = this.#lists.get(head) ?? [];
    return list.map(({ record, part }, index) => {
      const ways: ProcessWay[] = [];
      const step = { id: record.id, record, part, number: (this.totals[part] += 1), ways };
      this.byId.set(record.id, step);
      const follower = list[index + 1]?.record.id;
      for (const way of record.next ?? []) {
        if (!this.#graph.steps.has(way.to)) continue;
        const kind = this.#kindOf(record, way, follower);
        const steps = kind === 'inside' ? this.#read(way.to) : [];
        ways.push({ to: way.to, kind, when: way.when, steps });
      }
      return step;
    });
  }

  #kindOf(record: ChainStep, { to, back }: ChainWay, follower: string | undefined): WayKind {
    if (back === true || this.byId.has(to)) return 'back';
    if (this.#lists.get(to)?.[0]?.before[0]?.record === record) return 'inside';
    return to === follower ? 'next' : 'onward';
  }
}
