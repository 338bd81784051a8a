// Where the values of a JSON text stand, and where a text stops being JSON. The engines' own errors name
// the place each in another way, or not at all (Safari), so jsonc-parser looks for it.
// Left out: the JSON value itself (JSON.parse is the judge), sentences (i18n/messages.ts).
import { findNodeAtLocation, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Node, ParseErrorCode } from 'jsonc-parser';
import type { JsonFaultCode } from '../i18n/messages/json-faults.js';
import type { FilePath } from './path-in-file.js';

/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly place: TextPlace;
}

export type FindPlace = (path: FilePath) => TextPlace | undefined;

/**
 * A function that finds values of a valid JSON text by their paths. A value that is missing has the place
 * of its record, a missing entry of the header that of the text's beginning; a record that is not in this
 * text, as in a feed cut into parts, has none.
 */
export function jsonPlaces(text: string): FindPlace {
  const root = treeOf(text);
  if (root === undefined) return () => undefined;
  const placeAt = placesIn(text);
  return (path) => {
    const nearest = Math.min(path.length, typeof path[1] === 'number' ? 2 : 0);
    for (let depth = path.length; depth >= nearest; depth -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, depth));
      if (node !== undefined) return placeAt((isOfProperty(node) ? node.parent : node).offset);
    }
    return undefined;
  };
}

/** People look for the key, not for the value behind it. */
const isOfProperty = (node: Node): node is Node & { readonly parent: Node } =>
  node.parent?.type === 'property';

/** Undefined for texts nested deeper than the parser can follow; such a feed is refused anyway. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Offset -> place, for many offsets in one text. Lines end as editors see it: LF, CR LF or CR. */
function placesIn(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** By the names of the parser. */
const CODES: Readonly<Record<string, JsonFaultCode>> = {
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'brace-expected',
  CloseBracketExpected: 'bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text-not-closed',
  UnexpectedEndOfNumber: 'number',
  InvalidNumberFormat: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'control-character',
};

/** The first fault in a text that JSON.parse refuses; undefined when none is found. */
export function findJsonFault(text: string): JsonFault | undefined {
  const found: { error: string; offset: number }[] = [];
  const onError = (error: ParseErrorCode, offset: number): void =>
    void found.push({ error: printParseErrorCode(error), offset });
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    return undefined;
  }
  const [first] = found.sort((a, b) => a.offset - b.offset);
  if (first === undefined) return undefined;
  const { error, offset } = first;
  const code = slipAt(text, offset, error) ?? CODES[error] ?? 'unknown-word';
  return { code, place: placesIn(text)(offset) };
}

/** Slips that people make by hand, where the grammar alone would only say that something is missing. */
function slipAt(text: string, offset: number, error: string): JsonFaultCode | undefined {
  const rest = text.slice(offset, offset + 40);
  if (/^[“”„‟«»]/.test(rest)) return 'curly-quote';
  if (/^['‘’‚`]/.test(rest)) return 'single-quote';
  const closes = /^\s*[}\]]/.test(rest);
  const expectsMore = error === 'ValueExpected' || error === 'PropertyNameExpected';
  if (closes && expectsMore && /,\s*$/.test(text.slice(0, offset))) return 'trailing-comma';
  if (error === 'CommaExpected' && rest.startsWith('}')) return 'bracket-expected';
  if (error === 'CommaExpected' && rest.startsWith(']')) return 'brace-expected';
  return offset >= text.trimEnd().length ? 'breaks-off' : undefined;
}
