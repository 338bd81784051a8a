// The tables of the German handbook that come from code: the attributes of each widget. Run as a
// program it writes them between the markers of the pages; check-handbook.ts compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { WidgetOption } from '../src/ui/widget-options.js';
import { COURSE_CALENDAR_OPTIONS } from '../src/widgets/course-calendar/course-calendar-options.js';
import { OFFER_FINDER_OPTIONS } from '../src/widgets/offer-finder/offer-finder-options.js';
import { PROCESS_CHAIN_OPTIONS } from '../src/widgets/process-chain/process-chain-options.js';
import { WELCOME_COMPASS_OPTIONS } from '../src/widgets/welcome-compass/welcome-compass-options.js';

/** Pages with their option tables. */
export const HANDBOOK_PAGES: readonly { path: string; options: readonly WidgetOption[] }[] = [
  { path: 'docs/handbuch/angebote-finden.md', options: OFFER_FINDER_OPTIONS },
  { path: 'docs/handbuch/kurskalender.md', options: COURSE_CALENDAR_OPTIONS },
  { path: 'docs/handbuch/prozessketten.md', options: PROCESS_CHAIN_OPTIONS },
  { path: 'docs/handbuch/willkommensmappe.md', options: WELCOME_COMPASS_OPTIONS },
];

const START = '<!-- Anfang: aus dem Programm erzeugt -->';
const END = '<!-- Ende: aus dem Programm erzeugt -->';

const code = (value: string | number) => `\`${value}\``;

function values({ type, choices }: WidgetOption): string {
  if (type === 'switch') return 'ohne Wert: Das Wort genügt.';
  if (!choices) return type === 'list' ? 'ein oder mehrere Wörter' : 'freier Wert';
  const several = type === 'list' ? 'eines oder mehrere: ' : '';
  return several + choices.map(code).join(', ');
}

const fallback = ({ type, default: value }: WidgetOption): string =>
  type === 'switch' || value === '' || typeof value === 'object' ? '–' : code(String(value));

function table(options: readonly WidgetOption[]): string {
  const rows = options.map((option) =>
    [code(option.attribute), option.description, values(option), fallback(option)].join(' | '),
  );
  return ['Attribut | Was es tut | Werte | Ohne Angabe', '--- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

/** The page as it should be: its own text with the table made anew. Throws when a marker is missing. */
export async function handbookPage(path: string, options: readonly WidgetOption[]) {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${path}: markers are missing`);
  const page = `${text.slice(0, from)}${START}\n\n${table(options)}\n\n${text.slice(to)}`;
  return format(page, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

if (import.meta.filename === process.argv[1]) {
  for (const { path, options } of HANDBOOK_PAGES) {
    writeFileSync(path, await handbookPage(path, options));
  }
}
