// The overview of a process chain as a rail: one row per step in reading order, answers as side tracks
// that leave the main track and come back to it, jumps and return points as lines beside them.
// Numbers only: x = lane, y = 0 (top of the row) to 2 (bottom), the step at 1.
// Left out: steps nothing leads to, words.
import type { Process, ProcessStep, ProcessWay } from './process.js';

/** Jumps that would need more lines beside the tracks are not drawn; the list names them all. */
const MAX_JUMP_LANES = 4;

export interface RailLine {
  readonly kind: 'way' | 'back';
  readonly from: readonly [lane: number, y: number];
  readonly to: readonly [lane: number, y: number];
}

export interface RailRow {
  readonly id: string;
  readonly lane: number;
  readonly lines: readonly RailLine[];
}

export interface ProcessRail {
  readonly lanes: number;
  readonly rows: readonly RailRow[];
}

/** A step on its track. */
interface Stop {
  readonly step: ProcessStep;
  readonly lane: number;
  /** Rows of the step before and after it on the same track. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** Row of the step whose answer this track belongs to. */
  readonly parent: number | undefined;
  /** Row of the last step that begins a side track here. */
  readonly lastBranch: number | undefined;
}

interface Track {
  readonly stops: readonly Stop[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Per row the last row that a way from here or from above leads to. */
  readonly reach: readonly number[];
}

interface Jump {
  readonly kind: RailLine['kind'];
  readonly from: number;
  readonly to: number;
}

/** The rail of a chain, whatever its size. */
export function railOf(process: Process): ProcessRail {
  const track = trackOf(process);
  const { stops } = track;
  const tracks = 1 + Math.max(...stops.map(({ lane }) => lane));
  const placed = lanesFor(jumpsOf(track));
  const rows = stops.map(({ step, lane }, row): RailRow => {
    const beside = placed.flatMap((jump) => jumpLines(jump, row, stops, tracks));
    return { id: step.id, lane, lines: [...trackLines(track, row), ...beside] };
  });
  const lanes = tracks + Math.max(0, ...placed.map(({ lane }) => lane + 1));
  return { lanes, rows };
}

function trackOf(process: Process): Track {
  const stops = stopsOf(process);
  const rowOf = new Map(stops.map(({ step }, row) => [step.id, row]));
  let farthest = 0;
  const reach = stops.map(({ step }) => {
    const targets = step.ways.filter(leadsOn).map(({ to }) => rowOf.get(to) ?? 0);
    farthest = Math.max(farthest, ...targets);
    return farthest;
  });
  return { stops, rowOf, reach };
}

const leadsOn = ({ kind }: ProcessWay): boolean => kind !== 'back';

function stopsOf({ groups, steps }: Process): readonly Stop[] {
  const row = new Map(steps.map(({ id }, index) => [id, index]));
  const rowOf = (step: ProcessStep | undefined) => step && row.get(step.id);
  const stops: Stop[] = [];
  const visit = (list: readonly ProcessStep[], lane: number, parent: number | undefined): void => {
    for (const [at, step] of list.entries()) {
      const branches = step.ways.filter(({ kind }) => kind === 'inside');
      const [previous, next] = [rowOf(list[at - 1]), rowOf(list[at + 1])];
      const lastBranch = rowOf(branches.at(-1)?.steps[0]);
      stops.push({ step, lane, previous, next, parent, lastBranch });
      for (const branch of branches) visit(branch.steps, lane + 1, rowOf(step));
    }
  };
  visit(
    groups.filter(({ part }) => part !== 'loose').flatMap((group) => group.steps),
    0,
    undefined,
  );
  return stops;
}

/** The tracks in one row: its own, and those of the steps whose answers it stands in. */
function trackLines(track: Track, row: number): readonly RailLine[] {
  const { stops } = track;
  const { step, lane, previous, next, parent, lastBranch } = stops[row] as Stop;
  const lines: RailLine[] = [];
  const draw = (x1: number, y1: number, x2: number, y2: number): void => {
    lines.push({ kind: 'way', from: [x1, y1], to: [x2, y2] });
  };
  if (previous !== undefined && isLinked(track, row)) draw(lane, 0, lane, 1);
  if (previous === undefined && parent !== undefined) draw(lane - 1, 0, lane, 1);
  if (isLinked(track, next) || lastBranch !== undefined) draw(lane, 1, lane, 2);
  const isEnd = next === undefined && lastBranch === undefined;
  for (let at = parent; at !== undefined; at = stops[at]?.parent) {
    const outer = stops[at] as Stop;
    const continues = isLinked(track, outer.next);
    if (continues || (outer.lastBranch ?? 0) > row) draw(outer.lane, 0, outer.lane, 2);
    const comesBack = isEnd && continues && outer.lane === lane - 1;
    if (comesBack && step.ways.some(leadsOn)) draw(lane, 1, lane - 1, 2);
  }
  return lines;
}

/** Whether any way leads from above a row to it or past it. */
function isLinked({ reach }: Track, row: number | undefined): boolean {
  return row !== undefined && row > 0 && (reach[row - 1] ?? 0) >= row;
}

/** Ways that no track shows: past the next step, and back. */
function jumpsOf({ stops, rowOf }: Track): readonly Jump[] {
  return stops.flatMap((stop, from) =>
    stop.step.ways.flatMap(({ to: id, kind }): Jump[] => {
      const to = rowOf.get(id);
      if (to === undefined || to === from) return [];
      if (kind === 'back') return [{ kind, from, to }];
      return kind === 'onward' && !comesOut(stops, stop, to) ? [{ kind: 'way', from, to }] : [];
    }),
  );
}

/** Whether the side track somebody stands on comes out at exactly this row. */
function comesOut(stops: readonly Stop[], stop: Stop, to: number): boolean {
  if (stop.next !== undefined || stop.parent === undefined) return false;
  const outer = stops[stop.parent] as Stop;
  return outer.next === to || comesOut(stops, outer, to);
}

/** Puts each jump into the first lane that is free along all its rows; crowded ones are left out. */
function lanesFor(jumps: readonly Jump[]): readonly (Jump & { readonly lane: number })[] {
  const taken: [top: number, bottom: number][][] = [];
  const shortestFirst = [...jumps].sort(
    (a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from),
  );
  return shortestFirst.flatMap((jump) => {
    const [top, bottom] = [Math.min(jump.from, jump.to), Math.max(jump.from, jump.to)];
    for (let lane = 0; lane < MAX_JUMP_LANES; lane += 1) {
      const spans = (taken[lane] ??= []);
      if (spans.some(([from, to]) => from <= bottom && to >= top)) continue;
      spans.push([top, bottom]);
      return [{ ...jump, lane }];
    }
    return [];
  });
}

function jumpLines(
  { kind, from, to, lane: beside }: Jump & { readonly lane: number },
  row: number,
  stops: readonly Stop[],
  tracks: number,
): readonly RailLine[] {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  if (row < top || row > bottom) return [];
  const x = tracks + beside;
  const down: RailLine = {
    kind,
    from: [x, row === top ? 1 : 0],
    to: [x, row === bottom ? 1 : 2],
  };
  const isEnd = row === top || row === bottom;
  if (!isEnd) return [down];
  return [{ kind, from: [stops[row]?.lane ?? 0, 1], to: [x, 1] }, down];
}
