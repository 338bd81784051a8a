// The one style sheet of static pages: calm, wide enough for 320 pixels, left to right and right to left, light
// and dark, on paper. Colours and scale are those of the widgets (ui/styles/tokens.ts).
// Left out: fonts and pictures; a page loads nothing but this.

const COLOURS = `
:root {
  color-scheme: light dark;
  --accent: #0b4a8f;
  --surface: #fff;
  --quiet: #f3f5f7;
  --ink: #1c2127;
  --muted: #4d5763;
  --line: #7d8794;
  --hairline: #d5dae0;
  --good: #1b6334;
  --good-soft: #e6f4ea;
  --warning: #7a4a00;
  --warning-soft: #fdf3dc;
  --bad: #a3161b;
  --bad-soft: #fdecec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #9cc3ff;
    --surface: #14181f;
    --quiet: #20262e;
    --ink: #f1f3f6;
    --muted: #b6bfca;
    --line: #78828f;
    --hairline: #3a424d;
    --good: #8fd6a5;
    --good-soft: #17301f;
    --warning: #f4c66f;
    --warning-soft: #352a10;
    --bad: #ffa9a6;
    --bad-soft: #3c1a1b;
  }
}`;

const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html {
  background: var(--surface);
  color: var(--ink);
  font: 100%/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, Arial, sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-block-start: 1em;
}
body { margin: 0 auto; max-width: 68em; padding: 0 1em 2em; overflow-wrap: break-word; }
:lang(de-simple) { hyphens: manual; }
h1, h2, h3, h4, h5, h6 { margin: 0 0 0.4em; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75em; }
h2 { font-size: 1.375em; }
h3 { font-size: 1.125em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl { margin: 0 0 0.75em; }
p, li { max-width: 70ch; }
dd { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; border-radius: 0.125em; }
main:focus { outline: none; }
ul[role], ol[role] { list-style: none; padding: 0; }
ul.plain { list-style: disc; padding-inline-start: 1.25em; }
ul.lines > li, ul.plain > li { padding-block: 0.125em; }
ul.jump > li { padding-block: 0; }
.line { display: block; }
.quiet, .count, .host, .note, .checked { color: var(--muted); }
.host, .checked, .position { font-size: 0.875em; }
.strong, .provider { font-weight: 600; }
.lead { font-size: 1.125em; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.way { display: inline-block; padding-block: 0.25em; font-weight: 600; }
bdi { overflow-wrap: anywhere; }`;

const FRAME = `
.skip { position: absolute; inset-inline-start: 1em; inset-block-start: -10em; padding: 0.75em 1em; background: var(--surface); border: 2px solid; z-index: 1; }
.skip:focus { inset-block-start: 0.5em; }
.banner { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5em; padding-block: 0.75em; margin-block-end: 1.5em; border-block-end: 1px solid var(--hairline); }
.banner > * { margin: 0; max-width: none; }
.publisher { flex: 1 1 100%; font-weight: 700; }
.publisher a { display: inline-block; padding-block: 0.5em; color: inherit; text-decoration: none; }
.publisher a:hover { text-decoration: underline; }
.banner ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; }
.banner li a, .exit a:not([hidden]) { display: inline-block; padding-block: 0.625em; }
.parts { flex: 1 1 auto; }
.parts a { font-weight: 600; }
.banner [aria-current] { color: inherit; text-decoration: none; box-shadow: inset 0 -3px var(--accent); }
.exit { flex: 1 1 100%; }
.exit:not(:has(:not([hidden]))) { display: none; }
.framed body { padding-block-end: 1em; }
footer { margin-block-start: 3em; padding-block-start: 1em; border-block-start: 1px solid var(--hairline); font-size: 0.9375em; }
footer p { margin-block-end: 0.4em; }
footer a:not(.way), .back a { display: inline-block; padding-block: 0.25em; }
.home { padding-block-start: 2em; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr)); gap: 1em; }
.choices li { max-width: none; }
.choices a { display: block; padding: 1em 1.25em; border: 1px solid var(--line); border-radius: 0.375em; text-decoration: none; }
.choices a:hover { border-color: var(--accent); }
.choices strong { display: block; font-size: 1.375em; text-decoration: underline; text-underline-offset: 0.15em; }
.notice { padding: 0.75em 1em; border: 1px solid var(--warning); border-inline-start-width: 0.375em; border-radius: 0.375em; background: var(--warning-soft); color: var(--warning); }`;

const CONTENT = `
main > section, main lotse-offer-finder > section { margin-block-start: 2em; }
.contents { margin-block-end: 1.5em; }
.contents h2 { font-size: 1.125em; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.5em; }
.contents a, .jump a { display: inline-block; padding-block: 0.375em; }
.offers, .tiles { display: grid; gap: 1em; }
.offer { max-width: none; padding: 1em 1.25em; border: 1px solid var(--hairline); border-radius: 0.375em; min-inline-size: 0; }
.offer > :last-child { margin-block-end: 0; }
.offer :is(h2, h3) { font-size: 1.125em; margin-block-end: 0.5em; }
.offer :is(h2, h3) a { display: inline-block; padding-block: 0.125em; }
.tiles { grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr)); }
.chips { display: flex; flex-wrap: wrap; gap: 0.375em 0.5em; }
.chip { padding: 0.125em 0.625em; border-radius: 1em; background: var(--quiet); font-size: 0.875em; }
.state { border: 1px solid; font-weight: 600; }
.state::before { content: "• " / ""; }
.good { color: var(--good); background: var(--good-soft); }
.good::before { content: "✓ " / ""; }
.warning { color: var(--warning); background: var(--warning-soft); }
.warning::before { content: "! " / ""; }
.bad { color: var(--bad); background: var(--bad-soft); }
.bad::before { content: "✕ " / ""; }
.facts { display: grid; gap: 0.375em 2em; }
.facts > div { min-inline-size: 0; }
.facts dt { color: var(--muted); font-size: 0.875em; }
.facts :is(dt, dd) { hyphens: auto; }
.offer-page > .facts { padding: 1em 1.25em; border-radius: 0.375em; background: var(--quiet); }
.columns { display: grid; gap: 0 3em; grid-template-columns: minmax(0, 1fr); }
.columns section { padding-block: 1em 0.5em; border-block-start: 1px solid var(--hairline); }
.box { max-width: none; margin-block-end: 0.75em; padding: 1em 1.25em; border: 1px solid var(--hairline); border-radius: 0.375em; }
.box > :last-child { margin-block-end: 0; }
.side .box { padding: 0; border: 0; }
.boxes { display: grid; gap: 0 1em; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); align-items: start; }
.boxes .box { border-inline-start: 0.25em solid var(--accent); }
.boxes .way { font-size: 1.125em; }
summary { padding-block: 0.5em; cursor: pointer; font-weight: 600; }
.checklist > li { position: relative; padding: 0.25em 0; padding-inline-start: 1.875em; }
.checklist > li::before { content: ""; position: absolute; inset-inline-start: 0.125em; inset-block-start: 0.5em; inline-size: 1.125em; block-size: 1.125em; border: 2px solid var(--line); border-radius: 0.1875em; }
.chapter-section { padding-block-start: 1.25em; border-block-start: 1px solid var(--hairline); }
.pager { margin-block-start: 2em; padding-block-start: 1em; border-block-start: 1px solid var(--hairline); }
.pager a { display: inline-block; padding-block: 0.375em; margin-inline-end: 1em; }
.steps { margin-inline-start: 0.5em; border-inline-start: 3px solid var(--hairline); }
.step { position: relative; max-width: none; padding-inline-start: 1.25em; padding-block-end: 1.25em; }
.step::before { content: ""; position: absolute; inset-inline-start: -0.5625em; inset-block-start: 0.25em; inline-size: 0.9375em; block-size: 0.9375em; border: 3px solid var(--accent); border-radius: 50%; background: var(--surface); }
.position { margin: 0; color: var(--muted); }
.step :is(h3, h4, h5, h6) + .box { margin-block-start: 0; }
.fork { padding: 1em 1.25em; border-radius: 0.375em; background: var(--quiet); }
.question { font-weight: 700; font-size: 1.0625em; }
.answers { margin: 0; }
.answers > li > :last-child { margin-block-end: 0; }
.answers > li { max-width: none; padding-block: 0.5em; border-block-start: 1px solid var(--hairline); }
.answers .steps { margin-block-start: 0.5em; }
.fork .step::before { background: var(--quiet); }
.way-on a { display: inline-block; padding-block: 0.25em; font-weight: 600; }
@media (min-width: 30em) {
  .facts > div { display: grid; grid-template-columns: minmax(8.5em, 34%) minmax(0, 1fr); gap: 0 1em; }
  .facts dt { font-size: 1em; }
}
@media screen and (min-width: 44em) {
  .offer > .facts, .offer-page > .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 60em) {
  .columns { grid-template-columns: minmax(0, 1fr) 20em; }
  .side { align-self: start; padding: 0.25em 1.25em; border-radius: 0.375em; background: var(--quiet); }
  .side > section:first-child { border-block-start: 0; }
}`;

const PAPER = `
@media (forced-colors: active) {
  .step::before, .checklist > li::before { border-color: CanvasText; }
  .banner [aria-current] { border-block-end: 3px solid Highlight; }
}
@media print {
  :root { color-scheme: light; --surface: #fff; --ink: #000; --muted: #333; --accent: #000; --quiet: #fff; --hairline: #777; --line: #000; --good: #000; --good-soft: #fff; --warning: #000; --warning-soft: #fff; --bad: #000; --bad-soft: #fff; }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  .skip, .parts, .languages, .exit, .back, .contents, .jump, .pager, .no-print { display: none; }
  .banner { margin-block-end: 1em; padding: 0; }
  .columns, .offers, .tiles { display: block; }
  .offer, .box, .fork { margin-block-end: 0.75em; border: 1px solid #777; }
  .side .box { border: 0; }
  h1, h2, h3, h4, h5, h6, .question, .position, summary { break-after: avoid; }
  .offer, .box, .notice, .facts > div, .checklist > li, .answers > li > p { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; max-width: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.875em; overflow-wrap: anywhere; }
  main .host { display: none; }
}`;

export const PAGE_STYLES = `/* Bildungslotse */${COLOURS}${BASE}${FRAME}${CONTENT}${PAPER}\n`;
