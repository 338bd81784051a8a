// The place in the welcome folder that the address of the page names. Left out: writing it (compass-link.ts).
import type { FragmentOwner } from '../../domain/page-fragment.js';
import { readPairs } from '../../ui/fragment-pairs.js';
import type { CompassLink } from './compass-link.js';

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
