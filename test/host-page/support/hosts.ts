// Pages whose styles are a danger to what stands in them: rules, what is around the widgets, and why it happens.
// Left out: what must hold in all of them (hostile.browser.ts).

export interface Host {
  readonly name: string;
  /** Rules of the page. */
  readonly css?: string;
  /** Markup around the widgets, which take the place of `<i></i>`. */
  readonly around?: string;
  /** Attributes of the page's root while it stands. */
  readonly root?: Readonly<Record<string, string>>;
}

export const HOSTS: readonly Host[] = [
  { name: 'without rules of its own' },
  { name: 'that unsets everything', css: '* { all: unset !important }' },
  {
    name: 'whose text is tiny, red, wide and in capitals',
    css: `* { font-size: 11px; color: red; box-sizing: content-box; text-transform: uppercase;
      letter-spacing: 0.3em; text-align: justify; line-height: 1 }`,
  },
  {
    name: 'that passes down what nobody resets',
    css: `body { writing-mode: horizontal-tb; word-break: break-all; text-align-last: center; text-indent: 4em;
      white-space: nowrap; word-spacing: 1em; font-variant: small-caps; font-stretch: condensed; hyphens: none;
      text-shadow: 0 0 4px red; -webkit-text-fill-color: #eee; -webkit-text-stroke: 1px lime; list-style: none;
      pointer-events: none; -webkit-user-select: none; user-select: none; cursor: none; quotes: none;
      text-emphasis: dot; text-underline-offset: 1em; tab-size: 40; orphans: 9; border-collapse: collapse;
      font-feature-settings: "smcp"; font-style: italic; font-weight: 100 }`,
  },
  { name: 'with a small root', css: 'html { font-size: 62.5% } body { font-size: 1.2rem }' },
  { name: 'with a large root', css: 'html { font-size: 200% } body { font-size: 1rem }' },
  { name: 'that is zoomed', css: 'html { zoom: 1.5 }' },
  { name: 'that runs from right to left', root: { dir: 'rtl' } },
  { name: 'that is turned by a rule', css: 'body { direction: rtl; unicode-bidi: bidi-override }' },
  { name: 'that hides what is not defined', css: ':not(:defined) { display: none; opacity: 0 }' },
  {
    name: 'with loud links and buttons',
    css: `a, button, input, select { color: #fff !important; background: #fff !important; padding: 0 !important;
      font-size: 8px !important; border: 0 !important; text-decoration: none !important; display: block !important;
      min-height: 0 !important; outline: 0 !important }`,
  },
  {
    name: 'with the grid of a framework',
    css: `*, ::before, ::after { box-sizing: border-box; margin: 0 } .row { display: flex; flex-wrap: wrap;
      margin-inline: -15px } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; padding-inline: 15px }
      .container { padding-inline: 15px }`,
    around: '<div class="container"><div class="row"><div><i></i></div></div></div>',
  },
  {
    name: 'that makes it a child of the grid itself',
    css: '.row { display: flex; flex-wrap: wrap } .row > * { flex: 1 0 0; padding: 15px }',
    around: '<div class="row"><i></i></div>',
  },
  {
    name: 'with boxes around everything',
    css: 'body * { margin: 10px; padding: 10px; border: 3px solid #888; float: left; text-align: center }',
  },
  {
    name: 'that reads in columns of a table',
    around: '<table><tbody><tr><td>Rand</td><td><i></i></td></tr></tbody></table>',
    css: 'table { width: 100%; border-collapse: collapse; font-size: 9px } td { vertical-align: middle }',
  },
  {
    name: 'with a grid beside a word that does not break',
    css: '.grid { display: grid; grid-template-columns: auto minmax(0, 1fr) }',
    around: '<div class="grid"><b>Donaudampfschiff</b><div><i></i></div></div>',
  },
  {
    name: 'that centres a column',
    css: '.hero { display: flex; flex-direction: column; align-items: center; text-align: center }',
    around: '<div class="hero"><i></i></div>',
  },
  {
    name: 'that floats it',
    css: '.box { float: right } .box > * { float: left }',
    around: '<div class="box"><i></i></div>',
  },
  {
    name: 'in a headline',
    css: '.head { font: italic small-caps 700 44px/0.9 serif; letter-spacing: -2px }',
    around: '<div class="head"><i></i></div>',
  },
  {
    name: 'in small print',
    css: '.foot { font-size: 7px; color: #999; background: #f4f4f4 }',
    around: '<div class="foot"><i></i></div>',
  },
  {
    name: 'with dark text on a dark picture',
    css: '.hero { background: #123 linear-gradient(45deg, #000, #567); color: #222 }',
    around: '<div class="hero"><i></i></div>',
  },
  {
    name: 'with white text on a light picture',
    css: '.hero { background: repeating-linear-gradient(#fff, #ccc 20px); color: #fff }',
    around: '<div class="hero"><i></i></div>',
  },
  {
    name: 'in the dark foot of the page',
    css: '.foot { background: #1a1a1a; color: #ddd }',
    around: '<div class="foot"><i></i></div>',
  },
  {
    name: 'whose foot is dark while its text was forgotten',
    css: 'body { color: #333 } .foot { background: #0b3d2e } .foot h2 { color: #fff }',
    around: '<div class="foot"><h2>Kontakt</h2><i></i></div>',
  },
  {
    name: 'with grey on grey',
    css: 'body { color: #999; background: #ddd }',
  },
  {
    name: 'that moves and isolates it',
    css: `.slide { transform: translate(0) rotate(0.001deg); contain: layout paint style; isolation: isolate;
      will-change: transform; perspective: 100px; filter: saturate(1); mix-blend-mode: normal }`,
    around: '<div class="slide"><i></i></div>',
  },
  {
    name: 'with a property from outside that is no colour',
    css: ':root { --lotse-color-accent: blau; --lotse-radius: rund; --lotse-font-family: ; }',
  },
  {
    name: 'in yellow on white',
    css: ':root { --lotse-color-accent: #ffd500; --lotse-color-on-accent: #fff }',
  },
];
