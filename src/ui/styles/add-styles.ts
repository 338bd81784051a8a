// Styles that come later than their element, with the code that needs them.
// Left out: taking them away again; what has been loaded stays.
import type { LotseElement } from '../lotse-element.js';
import { sheetsOf, type Styles } from './css.js';

/** Adds `styles` to those of a connected element, behind the ones it has; each only once. */
export function addStyles({ renderRoot: root }: LotseElement, styles: Styles): void {
  const added = sheetsOf(styles).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets.push(...added);
}
