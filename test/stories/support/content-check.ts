// Mistakes in what stands on the page: ids twice in one root, traces of missing translations or values.
import { describeElement, renderedParent, renderedTexts, rootsBelow } from './flat-tree.js';

/** Ids that occur more than once in the same root: references by id would meet the wrong element. */
export function findDuplicateIds(start: Element): string[] {
  return rootsBelow(start).flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...twice].map((id) => `id "${id}" twice in one root`);
  });
}

/** What people must never read, and what it is a sign of. */
const traces: readonly (readonly [RegExp, string])[] = [
  [/\bundefined\b|\bnull\b|\bNaN\b|\[object /, 'a missing value'],
  [/\{\w+, *plural|\$\{|\{\d\}|<x id=/, 'an unfinished message'],
  [/&(amp|lt|gt|quot|#\d+);/, 'markup escaped twice'],
  [
    /^\s*(?!www\.)[a-z][a-z-]*(\.[a-z][A-Za-z0-9-]*)+\s*$/,
    'the name of a message instead of its words',
  ],
];

/** Texts that show the name of a message, a placeholder or a missing value instead of words. */
export function findMissingWords(start: Element): string[] {
  return renderedTexts(start).flatMap((text) => {
    const trace = traces.find(([pattern]) => pattern.test(text.data));
    if (!trace) return [];
    return [
      `${trace[1]}: ${JSON.stringify(text.data.trim())} in ${describeElement(renderedParent(text)!)}`,
    ];
  });
}
