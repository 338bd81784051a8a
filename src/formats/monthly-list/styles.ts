// Style sheet of a printed list: black on white, A4 or A3 across, nothing cut. On a screen the same file
// becomes a plain page whose table turns into blocks where there is little room.
// Left out: colours and logos; counties print on whatever paper they have.

export interface PrintFrame {
  /** In the margin of every page: whose list it is, how old, from where. */
  readonly start: string;
  readonly middle: string;
  /** Word before the number of the page. */
  readonly page: string;
  /** A3 with letters that can be read at arm's length; printers enlarge it to A2. */
  readonly isPoster: boolean;
}

/** The whole sheet. Texts of the frame may hold anything. */
export function listStyles({ start, middle, page, isPoster }: PrintFrame): string {
  const [paper, size] = isPoster ? ['A3', '13.5pt'] : ['A4', '9pt'];
  return `${BASE}
@page {
  size: ${paper} landscape;
  margin: 10mm 10mm 13mm;
  font: ${isPoster ? '11pt' : '8pt'} sans-serif;
  @bottom-left { content: ${cssString(start)}; }
  @bottom-center { content: ${cssString(middle)}; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) " / " counter(pages); }
}
@media print {
  html { font-size: ${size}; }
}
${TABLE}`;
}

/** A CSS string in which no character of the text means anything. Source: CSS Syntax 3, § 4.3.7. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

const BASE = `
*, ::before { box-sizing: border-box; }
html {
  color: #000;
  background: #fff;
  color-scheme: light;
  font: 100%/1.27 "Noto Sans", "Noto Sans Arabic", "Segoe UI", Tahoma, Arial, sans-serif;
}
body { margin: 0; }
header, main, footer { max-width: 90em; margin: 0 auto; padding: 0.5em 1em; }
h1, h2 { margin: 0; line-height: 1.25; }
h1 { font-size: 1.75em; }
h2 { font-size: 1.3em; }
p, ul { margin: 0; }
a { color: inherit; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: 0 2em; }
.changes { border: 0.1em solid; padding: 0.5em 0.8em; margin-block: 0.8em; }
.changes ul { padding-inline-start: 1.2em; }
.sheet { margin-block: 1em 0; }
.mark { display: inline-block; padding: 0 0.4em; border: 0.1em solid; font-weight: bold; line-height: 1.3; }
.mark.change { color: #fff; background: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.name { font-weight: bold; font-size: 1.1em; }
.note, .other { font-size: 0.9em; }
.qr { display: block; width: 5.6em; height: 5.6em; background: #fff; forced-color-adjust: none; }
.poster .qr { width: 6.4em; height: 6.4em; }
.way { display: block; overflow-wrap: break-word; }
td .way + .way { font-size: 0.9em; }
.providers p:first-child { font-weight: bold; }
.providers { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 0.4em 2em; }`;

const TABLE = `
.c-course { width: 20%; }
.c-when { width: 18%; }
.c-where { width: 17%; }
.c-places { width: 14%; }
.c-register { width: 12.5%; }
.c-contact { width: 11.5%; }
.c-code { width: 7%; }
table { table-layout: fixed; width: 100%; border-collapse: collapse; text-align: start; }
caption { text-align: start; padding: 0.3em 0; }
th, td { text-align: start; vertical-align: top; padding: 0.2em 0.4em; font-weight: normal; overflow-wrap: break-word; }
thead th { border-block: 0.15em solid; font-weight: bold; }
thead span { display: block; }
tbody { border-block-end: 0.1em solid #555; }
tr + tr > * { border-block-start: 0.1em dotted #777; }
@media screen {
  .way { padding-block: 0.4em; }
}
@media screen and (max-width: 56em) {
  .way { padding-block: 0.75em; }
  table, caption, tbody, tr, th, td { display: block; }
  colgroup { display: none; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody { padding-block: 0.5em; }
}
@media print {
  header, main, footer { max-width: none; padding: 0; }
  tbody, tr, li { break-inside: avoid; }
  h1, h2, caption, thead { break-after: avoid; break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}`;
