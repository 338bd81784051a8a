// The path of a finding -> its place in the file. Rules name records by their ids, files by positions.
// Left out: lines and columns (json-places.ts).
import type { Issue } from '../feed/issue.js';

/** Keys and positions from the root of the file down to the value. */
export type FilePath = readonly (string | number)[];

/** The path as the file has it: ids, which rules use, become positions. */
export function pathInFile(root: unknown, path: Issue['path']): FilePath {
  let at: unknown = root;
  return path.map((step) => {
    const position = Array.isArray(at) ? positionOf(at as unknown[], step) : step;
    at = valueAt(at, position);
    return position;
  });
}

/** As people write it: `offers[3].name["de-simple"]`. */
export function pathText(path: FilePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

const positions = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** Lists hold thousands of records, and a report may name every one of them. */
function positionOf(list: readonly unknown[], step: string | number): string | number {
  if (typeof step === 'number') return step;
  let byId = positions.get(list);
  if (byId === undefined) {
    byId = new Map(list.map((item, index) => [valueAt(item, 'id'), index] as const).reverse());
    positions.set(list, byId);
  }
  return byId.get(step) ?? step;
}

/** Undefined for what is not there; own properties only. */
export function valueAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
