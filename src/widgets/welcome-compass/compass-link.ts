// The place in the welcome folder that the address of the page names:
// `lotse-welcome-compass__chapter-geld__section-konto`. Left out: writing it (domain/page-fragment.ts), and into the
// address (ui/page.ts). Source: embed contract 4.7.
import type { FragmentOwner } from '../../domain/page-fragment.js';
import { readPairs } from '../../ui/fragment-pairs.js';

/** `view` is `path` or `survey`. */
export type CompassLink = Readonly<
  Record<'chapter' | 'section' | 'offer' | 'view', string | undefined>
>;

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
