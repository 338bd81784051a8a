// Medians, spreads and ratios of a few noisy numbers, and how they are written in the table.

/** Value below which `share` (0 to 1) of the numbers lie, between two neighbours if need be; NaN for no number. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Three digits are more than these numbers are worth. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Median with the smallest and the largest number behind it: `825 (790–901)`. */
export function withSpread(numbers: readonly number[]): string {
  if (numbers.length === 0) return '–';
  if (numbers.length === 1) return short(numbers[0]!);
  return `${short(median(numbers))} (${short(Math.min(...numbers))}–${short(Math.max(...numbers))})`;
}

/** How many times the median of `ours` is that of `floor`. */
export function ratio(ours: readonly number[], floor: readonly number[]): number {
  return median(ours) / median(floor);
}

export const ratioWords = (value: number): string =>
  Number.isFinite(value) ? `× ${value.toFixed(2)}` : '–';

/** Rows as a Markdown table, columns aligned for reading in a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
