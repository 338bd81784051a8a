// A place in the welcome folder as the fragment of the page's address and back:
// `lotse-welcome-compass__chapter-geld__section-konto`. Left out: writing the address (ui/page.ts).
// Source: embed contract 4.7.
import { readPairs, writePairs } from '../../ui/fragment-pairs.js';
import { addressWith, type FragmentOwner } from '../../ui/page-address.js';

export interface CompassLink {
  readonly chapter: string | undefined;
  readonly section: string | undefined;
  readonly offer: string | undefined;
  /** `path` or `survey`. */
  readonly view: string | undefined;
}

const NAMES = ['view', 'chapter', 'section', 'offer'] as const;

/** Fragment without '#'. */
export function writeCompassLink(link: Partial<CompassLink>, owner: FragmentOwner): string {
  const pairs = NAMES.flatMap((name) => {
    const value = link[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return writePairs(pairs, owner);
}

/** Reads a fragment (with or without '#'); undefined when it is not meant for this element. */
export function readCompassLink(fragment: string, owner: FragmentOwner): CompassLink | undefined {
  const values = readPairs(fragment, owner);
  if (values === undefined) return undefined;
  const valueOf = (name: string): string | undefined => values.get(name)?.[0];
  return {
    chapter: valueOf('chapter'),
    section: valueOf('section'),
    offer: valueOf('offer'),
    view: valueOf('view'),
  };
}

/** Absolute address of a place of the folder in this page. */
export function compassAddress(link: Partial<CompassLink>, owner: FragmentOwner): string {
  return addressWith(writeCompassLink(link, owner));
}
