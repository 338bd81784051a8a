// What an editor wrote into a div or a link, as attributes of the element that takes its place. Editors and CMS add
// spaces, capitals and curly quotes; they are read as they were meant.
// Left out: the page (placeholders.ts), which feeds are allowed (feeds.ts). Source: embed contract 2b, 4.1.

/** Name and value of an attribute of an element. */
export type Attribute = readonly [name: string, value: string];

/** A widget somebody asks for. */
export interface Wish {
  /** As written, in lower case; may be a widget that does not exist. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

const PREFIX = 'data-lotse-';

/** Signs around a value that nobody has meant: white space, also invisible one, and quotes of word processors. */
const NOISE = /^[\s\u200b"'„“”»«‚‘’]+|[\s\u200b"'„“”»«‚‘’]+$/g;

/** An attribute that runs code or that only the page may set would let people do more than their CMS lets them. */
const KEY = /^(?!on|style$|slot$|is$)[a-z]+(-[a-z]+)*$/;

/** What a link holds that leads to something in a widget instead of asking for a widget. */
const PLACE = /^(offer|text|radius|step|chapter|section|month)$/;

/** A value as it was meant. */
export const clean = (value: string): string => value.replace(NOISE, '');

/**
 * The wish in the attributes of a div: `data-lotse="NAME"` and `data-lotse-X`, which becomes attribute X. Left out is
 * what no widget may be given, and what is "false", because a switch that is there is on; only `lazy` knows "false".
 */
export function readData(
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
): Wish {
  const found: Attribute[] = [];
  let name = '';
  for (const attribute of attributes) {
    const value = clean(attribute.value);
    if (attribute.name === 'data-lotse') name = widgetName(value);
    else if (attribute.name.startsWith(PREFIX)) {
      add(found, attribute.name.slice(PREFIX.length), value);
    }
  }
  return { name, attributes: found };
}

/**
 * The wish in the fragment of a link, with or without '#': `lotse-NAME__key-VALUE__key-VALUE`. Values of a key that
 * comes twice are joined by a space. Undefined for all other fragments, for those that cannot be read, and for those
 * that lead to an offer, a step or another place.
 */
export function readFragment(fragment: string): Wish | undefined {
  const [head = '', ...pairs] = fragment.replace(/^#/, '').split('__');
  const name = /^lotse-([a-z]+(?:-[a-z]+)*)$/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  const values = new Map<string, string>();
  for (const pair of pairs) {
    // keys may hold hyphens, values never do
    const cut = pair.lastIndexOf('-');
    const key = pair.slice(0, cut);
    const value = decode(pair.slice(cut + 1));
    if (cut < 1 || PLACE.test(key) || value === undefined) return undefined;
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before} ${value}`);
  }
  const attributes: Attribute[] = [];
  for (const [key, value] of values) add(attributes, key, value);
  return { name: name.toLowerCase(), attributes };
}

/** Somebody may have taken the name of the element for the name of the widget. */
const widgetName = (value: string): string => value.toLowerCase().replace(/^lotse-/, '');

function add(attributes: Attribute[], name: string, value: string): void {
  if (KEY.test(name) && (value !== 'false' || name === 'lazy')) attributes.push([name, value]);
}

/** `_XX` is a byte of UTF-8. Undefined when the bytes are none. */
function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replace(/_/g, '%'));
  } catch {
    return undefined;
  }
}
