// Names and values out of a fragment. Left out: writing them, which first views do (domain/page-fragment.ts), and
// what they mean.
// Source: embed contract 4.7.
import { fragmentHead, type FragmentOwner } from '../domain/page-fragment.js';

/** Values by name of a fragment (with or without '#'); undefined when it is not meant for `owner`. */
export function readPairs(
  fragment: string,
  owner: FragmentOwner,
): ReadonlyMap<string, readonly string[]> | undefined {
  const [head, ...pairs] = fragment.replace(/^#/, '').split('__');
  if (head !== fragmentHead(owner)) return undefined;
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const cut = pair.lastIndexOf('-');
    const name = pair.slice(0, cut);
    values.set(name, [...(values.get(name) ?? []), decode(pair.slice(cut + 1))]);
  }
  return values;
}

function decode(value: string): string {
  const bytes: number[] = [];
  for (const [, hex, letter] of value.matchAll(/_([0-9a-f]{2})|([A-Za-z0-9])/gi)) {
    bytes.push(hex === undefined ? (letter ?? '').charCodeAt(0) : parseInt(hex, 16));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
