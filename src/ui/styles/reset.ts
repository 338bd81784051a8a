// Makes a widget look the same in every page: the element keeps only its place, the inner root takes
// back what leaks in by inheritance. Colour, font family and visibility are inherited on purpose, colour and
// font by tokens.ts. Left out: the direction of text, which the root's dir attribute sets.
import { css } from 'lit';

export const reset = css`
  /* Priority on purpose: rules of the page such as * { display: inline !important } lose against it. */
  :host {
    display: block !important;
    min-inline-size: 0 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* In a row it takes the room that is left, in a column all of it. Rules of the page may say otherwise. */
  :host {
    flex-grow: 1;
    place-self: stretch;
  }

  /* As weak as can be, so that it only stops what the page passes down. */
  :where(.root) {
    all: initial;
  }

  .root {
    container: lotse / inline-size;
    /* Its width where the parent asks for one, as floats and table cells do. */
    contain-intrinsic-inline-size: 17.5em;
    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
    hyphens: auto;
    /* Tabs and menus of pages hide what is in them this way. */
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
  }

  /* Leichte Sprache breaks no words and is set larger in shorter lines. */
  .root[lang='de-simple'] {
    --_measure: 60ch;
    --_scale: 1.1;
    hyphens: manual;
  }

  :where(.root) *,
  :where(.root) *::before,
  :where(.root) *::after {
    box-sizing: border-box;
  }

  /* As weak as a rule for an element, so that every class can say otherwise. */
  :where(.root) :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  :where(.root) :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }

  :where(.root) :is(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  .root [hidden] {
    display: none !important;
  }
`;
