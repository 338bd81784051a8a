// A period or a meeting that ends before it starts; also when both times of a day are equal.
import { defineRule } from './rule.js';
import { objectsOf, type Fields } from './walk.js';

/** Fields that hold a start, each with those that may hold its end. */
const PAIRS = [
  ['startDate', 'endDate'],
  ['from', 'to'],
  ['from', 'until'],
  ['date', 'validThrough'],
  ['startTime', 'endTime'],
  ['opens', 'closes'],
] as const;
const TIMES = new Set(['startTime', 'opens']);

export const rule = defineRule('ends-before-start', 'error', function* ({ feed }) {
  for (const { value, path, recordId } of objectsOf(feed)) {
    for (const [startField, endField] of PAIRS) {
      const breach = reversed(value, startField, endField);
      if (breach !== undefined) yield { path: [...path, endField], recordId, params: breach };
    }
  }
});

function reversed(fields: Fields, startField: string, endField: string) {
  const [start, end] = [fields[startField], fields[endField]];
  if (typeof start !== 'string' || typeof end !== 'string') return undefined;
  const isReversed = end < start || (TIMES.has(startField) && end === start);
  return isReversed ? { start, end } : undefined;
}
