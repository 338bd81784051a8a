// Markup of static files: a template tag that escapes every text put into it, so that nothing from a
// feed can become an element, an attribute or a script. Values of attributes stand in double quotes.
// Left out: what the markup says (monthly-list/, pages/), style sheets.

/** Text that is already markup; only `markup` makes it. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** Nothing comes of `undefined` and `false`. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

/** Markup with everything between its pieces escaped, except what is markup itself. */
export function markup(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    pieces
      .map((piece, index) => (index === 0 ? '' : sourceOf(contents[index - 1])) + piece)
      .join(''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function sourceOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return String(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
