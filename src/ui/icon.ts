// Icons of the lucide set as SVG templates: decorative, as large as the text asks, in its colour.
// Only the icons a widget imports are bundled, one file each. Left out: labels; a word stands beside.
import { svg, type TemplateResult } from 'lit';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a file of `lucide/dist/esm/icons/` exports. */
export type IconNode = readonly (readonly [tag: string, attributes: Attributes])[];

/**
 * What `svg` is given for each icon, because element names cannot be bound in templates; always the same object, by
 * which Lit knows its template again, as in lit/static-html.js. Drawing the same icon once more costs nothing.
 */
const drawn = new Map<IconNode, TemplateStringsArray>();

function stringsOf(node: IconNode): TemplateStringsArray {
  const shapes = node.map(([tag, attributes]) => {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
    return `<${tag}${pairs.join('')}></${tag}>`;
  });
  const strings = [
    '<svg class=',
    ` viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes.join('')}</svg>`,
  ];
  return Object.assign(strings, { raw: strings });
}

/**
 * An icon, hidden from screen readers. `directional` ones (arrows, chevrons) are mirrored in
 * right-to-left text; clocks, phones and numbers are not. Styled by `.icon` in styles/controls.ts.
 */
export function icon(
  node: IconNode,
  options: { readonly directional?: boolean } = {},
): TemplateResult<2> {
  const strings = drawn.get(node) ?? stringsOf(node);
  drawn.set(node, strings);
  return svg(strings, options.directional === true ? 'icon directional' : 'icon');
}
