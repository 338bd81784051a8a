// Makes a widget look the same in every page: the element keeps only its place, the inner root takes
// back what leaks in by inheritance. Colour and font family are inherited on purpose.
// Source: design of embedding, isolation and theming. Left out: `all: initial`, which would take both.
import { css } from './css.js';

export const reset = css`
  /* Priority on purpose: rules of the page such as * { display: inline !important } lose against it. */
  :host {
    display: block !important;
    min-inline-size: 0 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    container: lotse / inline-size;
    display: block;
    line-height: 1.5;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-stretch: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;
    list-style: disc;
    border-collapse: separate;
    cursor: auto;
    visibility: visible;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Leichte Sprache breaks no words and is set larger in shorter lines. */
  .root[lang='de-simple'] {
    --_measure: 60ch;
    font-size: calc(var(--lotse-font-size, max(16px, 1em)) * 1.1);
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
    font-weight: 700;
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
