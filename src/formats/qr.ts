// A text as QR code: one path for an SVG, so that pages with a strict content security policy and
// printed lists draw it alike. Left out: the SVG around it, its text alternative, colours.
import { encode } from 'uqr';

/** Light modules that scanners want around a code. Source: ISO/IEC 18004, 6.3.8. */
const QUIET_ZONE = 4;

/** Most bytes a code of level M can hold. Source: ISO/IEC 18004, table 7. */
const LONGEST = 2331;

export interface QrPath {
  /** Width and height of the drawing in modules, quiet zone included: `viewBox="0 0 size size"`. */
  readonly size: number;
  /** Dark modules as SVG path data. */
  readonly path: string;
}

/**
 * The code of a text, usually an address, at level M: 15 % of it may be soiled. Undefined for a text
 * that no code can hold (empty, or more than 2,331 bytes in UTF-8). The SVG wants
 * `shape-rendering="crispEdges"`.
 */
export function qrSvgPath(text: string): QrPath | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes === 0 || bytes > LONGEST) return undefined;
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const rows = data.map((row, y) => rowPath(row, y));
  return { size, path: rows.join('') };
}

/** One rectangle for each stretch of dark modules: far shorter than one for each module. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x] === true) x++;
    path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
