// A place in the welcome folder as the fragment of the page's address:
// `lotse-welcome-compass__chapter-geld__section-konto`. Left out: reading one, which comes after the first look
// (linked-place.ts), and writing it into the address (ui/page.ts). Source: embed contract 4.7.
import { writePairs, type FragmentOwner } from '../../domain/page-fragment.js';
import { addressWith } from '../../ui/page-address.js';

export interface CompassLink {
  readonly chapter: string | undefined;
  readonly section: string | undefined;
  readonly offer: string | undefined;
  /** `path` or `survey`. */
  readonly view: string | undefined;
}

/** Fragment without '#'. */
export function writeCompassLink(
  { view, chapter, section, offer }: Partial<CompassLink>,
  owner: FragmentOwner,
): string {
  const pairs = { view, chapter, section, offer };
  return writePairs(Object.entries(pairs), owner);
}

/** Absolute address of a place of the folder in this page. */
export function compassAddress(link: Partial<CompassLink>, owner: FragmentOwner): string {
  return addressWith(writeCompassLink(link, owner));
}
