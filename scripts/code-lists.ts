// Closed lists whose codes a first view needs twice: to check a feed, and to find the word for a code. They are
// written once, into src/feed/generated/codes.ts; the table of the checker and the packed words refer to it.
// Left out: lists that only later views name, whose German words stand beside their codes.
import { LABEL_CODES, type LabelList } from '../src/i18n/label-codes.js';

const LISTS = [
  'kind',
  'courseType',
  'childcare',
  'places',
  'attendance',
  'wheelchair',
  'status',
  'priceUnit',
] as const satisfies readonly LabelList[];

/** Codes by name of the list, with spaces between them. */
export const CODES: Readonly<Partial<Record<LabelList, string>>> = Object.fromEntries(
  LISTS.map((list) => [list, LABEL_CODES[list].join(' ')]),
);

/** Source of src/feed/generated/codes.ts. */
export const codesModule = (): string =>
  [
    '// Written by scripts/generate-schema.ts from src/feed/vocabulary.ts; do not edit.',
    `export const codes: Readonly<Record<string, string>> = ${JSON.stringify(CODES, undefined, 2)};`,
    '',
  ].join('\n');
