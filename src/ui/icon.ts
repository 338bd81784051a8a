// Icons of the lucide set as SVG templates: decorative, as large as the text asks, in its colour.
// Only the icons a widget imports are bundled, one file each. Left out: labels; a word stands beside.
import { nothing, svg, type TemplateResult } from 'lit';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a file of `lucide/dist/esm/icons/` exports. */
export type IconNode = readonly (readonly [tag: string, attributes: Attributes])[];

/** One template per shape: element names cannot be bound, and this list is all that lucide draws with. */
const SHAPES: Readonly<Record<string, (a: Attributes) => TemplateResult<2>>> = {
  path: (a) => svg`<path d=${a['d'] ?? nothing}></path>`,
  circle: (a) =>
    svg`<circle cx=${a['cx'] ?? nothing} cy=${a['cy'] ?? nothing} r=${a['r'] ?? nothing} fill=${a['fill'] ?? nothing}></circle>`,
  ellipse: (a) =>
    svg`<ellipse cx=${a['cx'] ?? nothing} cy=${a['cy'] ?? nothing} rx=${a['rx'] ?? nothing} ry=${a['ry'] ?? nothing}></ellipse>`,
  rect: (a) =>
    svg`<rect x=${a['x'] ?? nothing} y=${a['y'] ?? nothing} width=${a['width'] ?? nothing} height=${a['height'] ?? nothing} rx=${a['rx'] ?? nothing} ry=${a['ry'] ?? nothing}></rect>`,
  line: (a) =>
    svg`<line x1=${a['x1'] ?? nothing} y1=${a['y1'] ?? nothing} x2=${a['x2'] ?? nothing} y2=${a['y2'] ?? nothing}></line>`,
  polyline: (a) => svg`<polyline points=${a['points'] ?? nothing}></polyline>`,
  polygon: (a) => svg`<polygon points=${a['points'] ?? nothing}></polygon>`,
};

/**
 * An icon, hidden from screen readers. `directional` ones (arrows, chevrons) are mirrored in
 * right-to-left text; clocks, phones and numbers are not. Styled by `.icon` in styles/controls.ts.
 */
export function icon(node: IconNode, options: { readonly directional?: boolean } = {}) {
  return svg`<svg
    class="icon ${options.directional === true ? 'directional' : ''}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >${node.map(([tag, attributes]) => SHAPES[tag]?.(attributes) ?? nothing)}</svg>`;
}
