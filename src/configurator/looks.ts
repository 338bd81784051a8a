// Ready-made looks: style sheets beside the loader that an administrator adds once (src/themes/).
// Left out: colours of a single widget; these are options.

export type Look = 'kern' | 'plain' | 'dark';

/** Words by the name of the style sheet. */
export const LOOKS: Readonly<Record<Look, string>> = {
  kern: 'KERN, das Design-System der deutschen Verwaltung',
  plain: 'Schlicht: schwarz und weiß, gerade Ecken',
  dark: 'Dunkler Grund auf jeder Seite',
};

/** The look of this name; empty for names that are none. */
export const findLook = (name: string): Look | '' =>
  Object.hasOwn(LOOKS, name) ? (name as Look) : '';
