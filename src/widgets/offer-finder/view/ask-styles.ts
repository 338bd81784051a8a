// Layout of the question and what goes with its answer: search field, suggestions, order, more.
// Left out: filters (offers/), list (offer-finder-styles.ts).
import { css } from 'lit';
import { filterStyles } from '../../../offers/view/filter-styles.js';
import { fields } from '../../../ui/styles/fields.js';
import { print } from '../../../ui/styles/print.js';

const search = css`
  .search {
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
  }

  .search .label {
    margin-block-end: calc(2 * var(--_space));
    font-size: var(--_large);
  }

  .search .hint {
    margin-block-start: calc(2 * var(--_space));
  }

  .search-row {
    display: flex;
    gap: calc(2 * var(--_space));
  }

  .combobox {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  /* The text may run against the page, so the room for the button follows the page and not the text. */
  .root[dir='ltr'] .combobox .input {
    padding-right: var(--_control);
  }

  .root[dir='rtl'] .combobox .input {
    padding-left: var(--_control);
  }

  .search-row .button {
    flex: none;
    padding-inline: calc(2.5 * var(--_space));
  }

  .clear {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    block-size: var(--_control);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  .suggestions {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: calc(100% + var(--_space));
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.18);
    list-style: none;
  }

  .suggestions [role='option'] {
    padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .suggestions [role='option']:hover {
    background: var(--_quiet);
  }

  .suggestions [aria-selected='true'],
  .suggestions [aria-selected='true']:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .suggestions [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  /* In the narrowest columns the magnifying glass says it, and the word is for screen readers. */
  @container lotse (inline-size < 480px) {
    .search-word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container lotse (inline-size >= 480px) {
    .search-row .button {
      padding-inline: calc(5 * var(--_space));
    }
  }

  @container lotse (inline-size >= 640px) {
    .search {
      padding: calc(6 * var(--_space));
    }
  }
`;

const answer = css`
  .language-menu {
    justify-content: flex-end;
    margin-block-end: calc(4 * var(--_space));
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .sort .label {
    font-weight: 400;
  }

  .sort,
  .sort .select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .sort .select {
    inline-size: auto;
  }

  .word {
    font-weight: 600;
  }

  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    margin-block-end: calc(5 * var(--_space));
  }

  .card {
    transition: border-color 150ms;
  }

  .card:hover {
    border-color: var(--_accent);
  }

  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    justify-items: center;
    padding-block: calc(3 * var(--_space));
    text-align: center;
  }
`;

export const askStyles = [fields, search, filterStyles, answer, print];
