// The tables of the German handbook that come from code: the attributes of each widget, and which CMS keeps which form.
// Run as a program it writes them between the markers of the pages; check-handbook.ts compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { FORM_WORDS } from '../src/configurator/steps.js';
import {
  formFor,
  formsShownAsCode,
  otherForms,
  PATHS,
  type Form,
} from '../src/configurator/survival.js';
import { SYSTEMS } from '../src/configurator/systems.js';
import type { WidgetOption } from '../src/ui/widget-options.js';
import { COURSE_CALENDAR_OPTIONS } from '../src/widgets/course-calendar/course-calendar-options.js';
import { OFFER_FINDER_OPTIONS } from '../src/widgets/offer-finder/offer-finder-options.js';
import { PROCESS_CHAIN_OPTIONS } from '../src/widgets/process-chain/process-chain-options.js';
import { WELCOME_COMPASS_OPTIONS } from '../src/widgets/welcome-compass/welcome-compass-options.js';

/** Pages with their tables. */
export const HANDBOOK_PAGES: readonly { path: string; table: () => string }[] = [
  { path: 'docs/handbuch/angebote-finden.md', table: () => optionTable(OFFER_FINDER_OPTIONS) },
  { path: 'docs/handbuch/einbinden.md', table: formTable },
  { path: 'docs/handbuch/kurskalender.md', table: () => optionTable(COURSE_CALENDAR_OPTIONS) },
  { path: 'docs/handbuch/prozessketten.md', table: () => optionTable(PROCESS_CHAIN_OPTIONS) },
  { path: 'docs/handbuch/willkommensmappe.md', table: () => optionTable(WELCOME_COMPASS_OPTIONS) },
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

function optionTable(options: readonly WidgetOption[]): string {
  const rows = options.map((option) =>
    [code(option.attribute), option.description, values(option), fallback(option)].join(' | '),
  );
  return markdown('Attribut | Was es tut | Werte | Ohne Angabe', rows);
}

function formTable(): string {
  const words = (forms: readonly Form[]) => forms.map((form) => FORM_WORDS[form]).join(', ') || '–';
  const rows = PATHS.map((path) => {
    const form = formFor(path);
    const cells = [
      `${SYSTEMS[path.cms].title}${path.isMeasured ? '' : ' _(nicht geprüft)_'}`,
      path.role.replace(/[<>]/g, '\\$&'),
      form === undefined ? 'keine' : `**${FORM_WORDS[form]}**`,
      words(otherForms(path)),
      words(formsShownAsCode(path)),
    ];
    return cells.join(' | ');
  });
  return markdown('System | Rolle oder Ort | Form | Geht auch | Wäre als Code zu sehen', rows);
}

function markdown(head: string, rows: readonly string[]): string {
  const line = head.replace(/[^|]+/g, ' --- ');
  return [head, line, ...rows].map((row) => `| ${row} |`).join('\n');
}

/** The page as it should be: its own text with the table made anew. Throws when a marker is missing. */
export async function handbookPage(path: string, table: () => string) {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${path}: markers are missing`);
  const page = `${text.slice(0, from)}${START}\n\n${table()}\n\n${text.slice(to)}`;
  return format(page, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

if (import.meta.filename === process.argv[1]) {
  for (const { path, table } of HANDBOOK_PAGES) {
    writeFileSync(path, await handbookPage(path, table));
  }
}
