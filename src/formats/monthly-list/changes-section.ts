// The section on top of a month's list: what is different from the last one.
// Left out: what is said about a change (changes.ts), marks beside courses (course-table.ts).
import type { MonthlyList } from '../../domain/monthly-list.js';
import { formatDateShort } from '../../i18n/format.js';
import { changeEntry } from './changes.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { line, piece, sides, spaced } from '../html/pieces.js';
import { own } from '../html/reading.js';
import type { Reading } from '../html/reading.js';

/** Nothing when there is no earlier list to compare with. */
export function changesSection(
  { changes }: MonthlyList,
  readings: readonly Reading[],
): Markup | undefined {
  if (changes === undefined) return undefined;
  const content = (reading: Reading): Content => {
    const { words } = reading;
    const date = formatDateShort(changes.since, words.locale);
    if (changes.courses.length === 0) {
      return line([own(words.say('no-changes', { date }), reading)], reading);
    }
    const heading = piece(own(words.say('changes', { date }), reading), reading);
    return markup`<h2>${heading}</h2>
<ul>${changes.courses.map((change) => item(change, reading))}</ul>`;
  };
  return markup`<section class="changes">${sides(readings, content)}</section>`;
}

type Change = NonNullable<MonthlyList['changes']>['courses'][number];

/** "Geändert: Integrationskurs – vom 8. März … – bisher: vom 1. März …" */
function item(change: Change, reading: Reading): Markup {
  const { words, name, details } = changeEntry(change, reading);
  const kinds = words.map((one, index) => markup`${index > 0 && ', '}${piece(one, reading)}`);
  const facts = details.map((one) => markup` – ${spaced(one.map((part) => piece(part, reading)))}`);
  const title = spaced(name.map((one) => piece(one, reading)));
  return markup`<li><strong>${kinds}:</strong> ${title}${facts}</li>\n`;
}
