// The overview of a process chain as a map: steps in columns from the first to the last, ways that run
// beside each other in rows of their own. Whole numbers only; a template gives them size and direction.
// Left out: steps nothing leads to, and chains too large to be read as a map (process-rail.ts).
import type { Process, ProcessStep } from './process.js';

/** More rows, or more ways, than this are no longer an overview. */
const MAX_ROWS = 8;
const MAX_LINES = 100;

export interface MapNode {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export interface MapLine {
  readonly kind: 'way' | 'back';
  /** Middles of cells as [column, row]; a way over several columns has one for each. */
  readonly points: readonly (readonly [column: number, row: number])[];
}

export interface ProcessMap {
  readonly columns: number;
  readonly rows: number;
  /** Rows without any step: ways pass there, and they need little room. */
  readonly passages: ReadonlySet<number>;
  /** In reading order. */
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** What has a place in a column: a step, or a way that passes between steps. */
interface Cell {
  readonly step: ProcessStep | undefined;
  /** Lines that go through this cell. */
  readonly lines: readonly Line[];
  readonly wish: number;
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: [number, number][];
}

/** The map of a chain; undefined when it needs more than `maxColumns` columns or is too crowded. */
export function mapOf(process: Process, maxColumns: number): ProcessMap | undefined {
  const steps = process.steps.filter(({ part }) => part !== 'loose');
  const columns = columnsOf(steps);
  const count = 1 + Math.max(...columns.values());
  const lines = linesOf(steps);
  if (count > maxColumns || lines.length > MAX_LINES) return undefined;
  const rows = new Map<string, number>();
  for (let column = 0; column < count; column += 1) {
    let free = 0;
    for (const { step, lines: through, wish } of cellsOf(column, steps, columns, lines)) {
      const row = Math.max(free, wish);
      free = row + 1;
      if (step !== undefined) rows.set(step.id, row);
      for (const line of through) line.points.push([column, row]);
    }
  }
  const passed = lines.flatMap(({ points }) => points.map(([, row]) => row));
  const height = 1 + Math.max(...rows.values(), ...passed);
  if (height > MAX_ROWS) return undefined;
  const nodes = steps.map(({ id }) => ({
    id,
    column: columns.get(id) ?? 0,
    row: rows.get(id) ?? 0,
  }));
  const ways = lines.map(({ points }): MapLine => ({ kind: 'way', points }));
  const taken = new Set(rows.values());
  const passages = new Set([...Array(height).keys()].filter((row) => !taken.has(row)));
  const all = [...ways, ...returnsOf(steps, nodes)];
  return { columns: count, rows: height, passages, nodes, lines: all };
}

/** One more than the column of the last step that leads to it; a step that leads on stands above its target. */
function columnsOf(steps: readonly ProcessStep[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { id, part, ways } of steps) {
    const column = columns.get(id) ?? 0;
    columns.set(id, column);
    if (part === 'loose') continue;
    for (const { to, kind } of ways) {
      if (kind !== 'back') columns.set(to, Math.max(columns.get(to) ?? 0, column + 1));
    }
  }
  return columns;
}

/** Ways that lead on, each pair of steps once. */
function linesOf(steps: readonly ProcessStep[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { id, ways } of steps) {
    for (const { to, kind } of ways) {
      if (kind !== 'back') lines.set(`${id} ${to}`, { from: id, to, points: [] });
    }
  }
  return [...lines.values()];
}

/** The cells of a column from top to bottom: as near as can be to where their lines come from. */
function cellsOf(
  column: number,
  steps: readonly ProcessStep[],
  columns: ReadonlyMap<string, number>,
  lines: readonly Line[],
): readonly Cell[] {
  const wishOf = (through: readonly Line[]): number =>
    Math.min(...through.map(({ points }) => points.at(-1)?.[1] ?? 0), MAX_ROWS * 2);
  const cells: Cell[] = [];
  for (const line of lines) {
    const target = columns.get(line.to) ?? 0;
    if ((columns.get(line.from) ?? 0) >= column || target < column) continue;
    const step = target === column ? steps.find(({ id }) => id === line.to) : undefined;
    if (step !== undefined && cells.some((cell) => cell.step === step)) continue;
    const through = step === undefined ? [line] : lines.filter(({ to }) => to === step.id);
    cells.push({ step, lines: through, wish: wishOf(through) });
  }
  // a step to which no line leads: the first one
  for (const step of steps) {
    const isHere = columns.get(step.id) === column && !cells.some((cell) => cell.step === step);
    if (isHere) cells.push({ step, lines: [], wish: 0 });
  }
  return withStarts(
    cells.sort((a, b) => a.wish - b.wish),
    lines,
  );
}

/** A line begins in the cell of its step. */
function withStarts(cells: readonly Cell[], lines: readonly Line[]): readonly Cell[] {
  return cells.map((cell) => {
    const starting = lines.filter(({ from }) => from === cell.step?.id);
    return { ...cell, lines: [...cell.lines, ...starting] };
  });
}

function returnsOf(steps: readonly ProcessStep[], nodes: readonly MapNode[]): readonly MapLine[] {
  const placeOf = new Map(nodes.map(({ id, column, row }) => [id, [column, row] as const]));
  return steps.flatMap(({ id, ways }) => {
    const from = placeOf.get(id);
    return ways.flatMap(({ to, kind }): MapLine[] => {
      const place = placeOf.get(to);
      const isDrawn = kind === 'back' && to !== id && from !== undefined && place !== undefined;
      return isDrawn ? [{ kind: 'back', points: [from, place] }] : [];
    });
  });
}
