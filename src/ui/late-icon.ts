// Icons that first views show but do not wait for: their room is kept, and they are drawn as soon as the
// code for them is there. Words say the same, so nothing is missing meanwhile.
// Left out: which icons there are (first-icons.ts).
import type { TemplateResult } from 'lit';
import { importAgain } from '../feed/import-again.js';
import { afterPaint } from './after-paint.js';
import type * as FirstIcons from './first-icons.js';

type Icons = typeof FirstIcons;

let icons: Icons | undefined;
let coming: Promise<Icons> | undefined;

async function load(): Promise<Icons> {
  // what stands on the page is seen first
  await new Promise<void>(afterPaint);
  icons = await importAgain('icons', () => import('./first-icons.js'));
  return icons;
}

/** An icon, hidden from screen readers; empty until its code has arrived. */
export function lateIcon(name: FirstIcons.IconName): TemplateResult<2> | SVGElement {
  if (icons !== undefined) return icons.firstIcon(name);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  coming ??= load();
  coming.then(
    ({ fillIcon }) => fillIcon(svg, name),
    // a lost file is asked for again with the next icon
    () => (coming = undefined),
  );
  return svg;
}
