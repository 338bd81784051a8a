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
const NOISE = /^[\s\u200b"'„‚\p{Pi}\p{Pf}]+|[\s\u200b"'„‚\p{Pi}\p{Pf}]+$/gu;

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
  const values = new Map<string, string>();
  let wanted = '';
  for (const { name, value } of attributes) {
    if (name === 'data-lotse') wanted = widgetName(clean(value));
    if (name.startsWith(PREFIX)) values.set(name.slice(PREFIX.length), clean(value));
  }
  return { name: wanted, attributes: settable(values) };
}

/**
 * The wish in the fragment of a link, with or without '#': `lotse-NAME__key-VALUE__key-VALUE`. Values of a key that
 * comes twice are joined by a space. Undefined for all other fragments, for those that cannot be read, and for those
 * that lead to an offer, a step or another place.
 */
export function readFragment(fragment: string): Wish | undefined {
  const [head = '', ...pairs] = fragment.split('__');
  const name = /^#?lotse-([a-z-]+)$/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  const values = new Map<string, string>();
  for (const pair of pairs) {
    // keys may hold hyphens, values never do
    const [, key = '', text = ''] = /^(.+)-(.*)$/.exec(pair) ?? [];
    const value = decode(text);
    if (key === '' || PLACE.test(key) || value === undefined) return undefined;
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before} ${value}`);
  }
  return { name: name.toLowerCase(), attributes: settable(values) };
}

/** Somebody may have taken the name of the element for the name of the widget. */
const widgetName = (value: string): string => value.toLowerCase().replace(/^lotse-/, '');

const settable = (values: Iterable<Attribute>): Attribute[] =>
  [...values].filter(([name, value]) => KEY.test(name) && (value !== 'false' || name === 'lazy'));

/** `_XX` is a byte of UTF-8. Undefined when the bytes are none. */
function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replace(/_/g, '%'));
  } catch {
    return undefined;
  }
}
