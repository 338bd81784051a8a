// The fragment of the page's address, in which widgets keep what can be shared: `lotse-offer-finder__kind-course`.
// Only letters, digits and underscores in values, because other fragments break scripts of host pages.
// Left out: which pairs a widget keeps; writing the address (page.ts). Source: embed contract 4.7.

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
  return [...new TextEncoder().encode(value)]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9]/.test(letter) ? letter : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/** Address of the page with another fragment; absolute, so that <base> does not lead elsewhere. */
export function addressWith(fragment: string): string {
  return `${location.href.replace(/#.*$/, '')}#${fragment}`;
}
