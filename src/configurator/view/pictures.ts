// A small drawing for each widget, so that people recognise it without reading. Decorative.
// Left out: real screenshots; they would be out of date with every version.
import { svg, type TemplateResult } from 'lit';
import type { WidgetName } from '../widgets.js';

const frame = (inside: TemplateResult<2>) =>
  svg`<svg class="picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
    <rect class="paper" x="1" y="1" width="94" height="62" rx="4"></rect>${inside}</svg>`;

const PICTURES: Readonly<Record<WidgetName, () => TemplateResult<2>>> = {
  'offer-finder': () => svg`
    <rect class="line" x="9" y="9" width="60" height="11" rx="2"></rect>
    <circle class="mark" cx="79" cy="13.5" r="4"></circle><path class="mark" d="M82 16.500l4 4"></path>
    <rect class="soft" x="9" y="26" width="78" height="13" rx="2"></rect>
    <path class="strong" d="M13 31h34M13 35h22"></path>
    <rect class="soft" x="9" y="43" width="78" height="13" rx="2"></rect>
    <path class="strong" d="M13 48h40M13 52h18"></path>`,
  'course-calendar': () => svg`
    <rect class="full" x="9" y="9" width="78" height="9" rx="2"></rect>
    <path class="line" d="M9 18v38h78V18M20 18v38M31 18v38M42 18v38M53 18v38M64 18v38M75 18v38M9 31h78M9 43h78"></path>
    <rect class="full" x="33" y="33" width="18" height="7" rx="1"></rect>
    <rect class="full" x="66" y="21" width="7" height="7" rx="1"></rect>
    <rect class="full" x="11" y="46" width="18" height="7" rx="1"></rect>`,
  'process-chain': () => svg`
    <path class="mark" d="M18 15v34"></path>
    <circle class="full" cx="18" cy="14" r="6"></circle><circle class="full" cx="18" cy="32" r="6"></circle>
    <circle class="open" cx="18" cy="50" r="6"></circle>
    <path class="strong" d="M32 12h44M32 17h28M32 30h50M32 35h20M32 48h38M32 53h30"></path>`,
  'welcome-compass': () => svg`
    <rect class="soft" x="9" y="9" width="36" height="20" rx="2"></rect>
    <rect class="soft" x="51" y="9" width="36" height="20" rx="2"></rect>
    <rect class="soft" x="9" y="35" width="36" height="20" rx="2"></rect>
    <rect class="soft" x="51" y="35" width="36" height="20" rx="2"></rect>
    <circle class="full" cx="18" cy="19" r="4"></circle><circle class="full" cx="60" cy="19" r="4"></circle>
    <circle class="full" cx="18" cy="45" r="4"></circle><circle class="full" cx="60" cy="45" r="4"></circle>
    <path class="strong" d="M26 19h14M68 19h14M26 45h14M68 45h14"></path>`,
};

export const picture = (widget: WidgetName): TemplateResult<2> => frame(PICTURES[widget]());
