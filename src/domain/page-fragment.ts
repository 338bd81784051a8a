// How the fragment of a page's address begins that belongs to one of our elements, and how values stand
// in it: only letters, digits and underscores, because other fragments break scripts of host pages.
// For pages, and for files that link into them. Left out: reading them (ui/fragment-pairs.ts), addresses
// (ui/page-address.ts). Source: embed contract 4.7.

/** An element that has a part of the fragment to itself; its `id` tells several on one page apart. */
export interface FragmentOwner {
  readonly localName: string;
  readonly id: string;
}

/** How every fragment of this element begins. */
export function fragmentHead({ localName, id }: FragmentOwner): string {
  return id === '' ? localName : `${localName}_${encode(id)}`;
}

/** Bytes other than ASCII letters and digits become `_XX`. */
export function encode(value: string): string {
  return value.replace(/[^A-Za-z0-9]/gu, (letter) =>
    [...new TextEncoder().encode(letter)]
      .map((byte) => `_${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  );
}

/** Fragment, without '#', of names and values; those without a value are left out. */
export function writePairs(
  pairs: readonly (readonly [name: string, value: string | undefined])[],
  owner: FragmentOwner,
): string {
  const written = pairs.map(([name, value]) =>
    value === undefined ? '' : `__${name}-${encode(value)}`,
  );
  return fragmentHead(owner) + written.join('');
}

/** The same for names that stand for one value each. */
export function fragmentOf(
  values: Readonly<Record<string, string | undefined>>,
  owner: FragmentOwner,
): string {
  return writePairs(Object.entries(values), owner);
}

/** Fragment, without '#', under which an element shows one offer. */
export function offerFragment(offerId: string, owner: FragmentOwner): string {
  return fragmentOf({ offer: offerId }, owner);
}
