// The tables of a month's list: one for each level, one for courses to join at any time, one for those
// without a date. A course is a group of rows, one row for each language; what is the same in every
// language stands beside them once.
// Left out: what the cells say (facts.ts, times.ts, changes.ts).
import type { ListedCourse, MonthlyList } from '../../domain/monthly-list.js';
import { UNKNOWN } from '../../domain/offer-query.js';
import type { Catalogue } from '../../feed/catalogue.js';
import type { ListText } from '../../i18n/printed.js';
import { qrSvgPath } from '../qr.js';
import { formerPlace, formerTimes, marksOf } from './changes.js';
import { addressOf, waysTo } from './contact.js';
import { courseLines, placesLines, registerLines, whereLines } from './facts.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';
import { line, piece, sides, spaced } from '../html/pieces.js';
import { addressMarkup, waysMarkup } from './ways.js';
import { given, own } from '../html/reading.js';
import type { Line, Reading } from '../html/reading.js';
import { whenLines } from './times.js';

const COLUMNS = [
  'course',
  'when',
  'where',
  'places',
  'register',
  'contact',
] as const satisfies ListText[];

/** All tables with their headings. */
export function courseTables(
  list: MonthlyList,
  catalogue: Catalogue,
  readings: readonly Reading[],
): readonly Content[] {
  const table = (courses: readonly ListedCourse[], heading: (reading: Reading) => string) =>
    courses.length > 0 && tableOf({ courses, heading, list, catalogue, readings });
  return [
    ...list.groups.map(({ level, courses }) =>
      table(courses, (reading) => levelHeading(level, reading)),
    ),
    table(list.rolling, ({ words }) => words.label('starts', 'rolling')),
    table(list.undated, ({ words }) => words.say('undated')),
  ];
}

function levelHeading(level: string, { words }: Reading): string {
  if (level === UNKNOWN) return words.say('no-level');
  // what begins at zero and stays there has no goal among the levels
  if (level === 'A0') return words.label('level', level);
  return words.say('goal', { level: words.label('level', level) });
}

interface Table {
  readonly courses: readonly ListedCourse[];
  readonly heading: (reading: Reading) => string;
  readonly list: MonthlyList;
  readonly catalogue: Catalogue;
  readonly readings: readonly Reading[];
}

function tableOf({ courses, heading, list, catalogue, readings }: Table): Markup {
  const titles = sides(
    readings,
    (reading) => markup`<h2>${piece(own(heading(reading), reading), reading)}</h2>`,
  );
  const columns = COLUMNS.map((column) => columnHeader(column, readings));
  const widths = COLUMNS.slice(0, -1).map((column) => markup`<col class="c-${column}">`);
  const groups = courses.map((listed) => courseRows(listed, list, catalogue, readings));
  return markup`<table class="sheet">
<caption>${titles}</caption>
<colgroup>${widths}</colgroup>
<colgroup><col class="c-contact"><col class="c-code"></colgroup>
<thead><tr>${columns}</tr></thead>
${groups}</table>
`;
}

function columnHeader(column: (typeof COLUMNS)[number], readings: readonly Reading[]): Markup {
  const names = readings.map((reading) => {
    const { text, lang, dir } = own(reading.words.say(column), reading);
    return markup`<span lang="${lang}" dir="${dir}">${text}</span>`;
  });
  return column === 'contact'
    ? markup`<th scope="colgroup" colspan="2">${names}</th>`
    : markup`<th scope="col">${names}</th>`;
}

function courseRows(
  listed: ListedCourse,
  list: MonthlyList,
  catalogue: Catalogue,
  readings: readonly Reading[],
): Markup {
  const rows = readings.map((reading, index) => {
    const shared = index === 0 && contactCells(listed, catalogue, readings.length);
    return courseRow(listed, list, catalogue, reading, shared);
  });
  return markup`<tbody>${rows}</tbody>\n`;
}

function courseRow(
  listed: ListedCourse,
  { month }: MonthlyList,
  catalogue: Catalogue,
  reading: Reading,
  shared: Content,
): Markup {
  const { course, change } = listed;
  const cells = [
    [...whenLines(course, month, catalogue, reading), ...formerTimes(change, reading)],
    [...whereLines(course, reading), ...formerPlace(change, reading)],
    placesLines(course, reading),
    registerLines(course, reading),
  ];
  const facts = cells.map((lines) => markup`<td>${linesMarkup(lines, reading)}</td>`);
  return markup`<tr lang="${reading.language}" dir="${reading.dir}">
<th scope="row">${nameCell(listed, cells, reading)}</th>
${facts}${shared}</tr>
`;
}

function nameCell(listed: ListedCourse, cells: readonly (readonly Line[])[], reading: Reading) {
  const { course } = listed;
  const name = given(course.offer.record.name, reading);
  const lines = courseLines(course, reading);
  const isCancelled = course.status === 'cancelled';
  const marks = marksOf(listed, reading).map(
    (mark) =>
      markup`<span class="${mark.isChange ? 'mark change' : 'mark'}">${piece(mark, reading)}</span>`,
  );
  const title = spaced(name.map((one) => piece(one, reading)));
  return [
    marks.length > 0 &&
      markup`<p>${spaced(marks)}</p>
`,
    markup`<p class="name">${isCancelled ? markup`<del>${title}</del>` : title}</p>
`,
    linesMarkup(lines, reading),
    otherLanguage([name, ...lines, ...cells.flat()], reading),
  ];
}

/** One mark for the whole row: which texts are in another language. */
function otherLanguage(lines: readonly Line[], reading: Reading): Content {
  const { words } = reading;
  const tags = lines.flat().flatMap((one) => (one.isFallback === true ? [one.lang] : []));
  const [lang] = tags;
  if (lang === undefined) return undefined;
  const language = words.label('language', lang);
  return markup`<p class="other">${piece(own(words.say('only-in', { language }), reading), reading)}</p>`;
}

function linesMarkup(lines: readonly Line[], reading: Reading): Content {
  return lines.map((one) => line(one, reading));
}

/** Phone, mail, address and its code once for all languages of the course. */
function contactCells({ course }: ListedCourse, catalogue: Catalogue, rows: number): Content {
  const url = addressOf(course, catalogue);
  return markup`<td rowspan="${rows}" dir="ltr">${waysMarkup(waysTo(course))}${url && addressMarkup(url)}</td>
<td rowspan="${rows}">${url && codeOf(url)}</td>`;
}

/** The address beside it is its text alternative. */
function codeOf(url: string): Content {
  const code = qrSvgPath(url);
  if (code === undefined) return undefined;
  const { size, path } = code;
  return markup`<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
