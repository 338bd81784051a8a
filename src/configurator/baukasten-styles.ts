// The look of the Baukasten: one calm column of steps, the preview beside the first ones where there is room.
// Left out: single pieces (piece-styles.ts); colours and buttons, which it shares with the widgets (ui/styles).
import { css } from 'lit';
import { controls } from '../ui/styles/controls.js';
import { fields } from '../ui/styles/fields.js';
import { reset } from '../ui/styles/reset.js';
import { tokens } from '../ui/styles/tokens.js';
import { pieces } from './piece-styles.js';

const page = css`
  .root {
    --_gap: calc(6 * var(--_space));
  }

  .step,
  .preview {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_hairline);
  }

  .form > .step:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .step > * + *,
  .preview > * + * {
    margin-block-start: calc(5 * var(--_space));
  }

  .root h2 {
    font-size: var(--_larger);
  }

  .root h3 {
    margin-block-start: calc(7 * var(--_space));
    font-size: var(--_large);
  }

  .number {
    display: inline-grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin-inline-end: calc(1 * var(--_space));
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    /* Else the ground behind words covers the number. */
    forced-color-adjust: none;
  }

  .step > :is(.field, .copy, .accent, p, ol, .hint),
  .step > .look {
    max-inline-size: 44em;
  }

  .columns-of-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(10 * var(--_space));
  }

  @container lotse (min-width: 1000px) {
    .columns-of-page {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .preview {
      position: sticky;
      inset-block-start: calc(4 * var(--_space));
      align-self: start;
      padding-block-start: 0;
      border-block-start: 0;
    }
  }
`;

const form = css`
  .hint {
    color: var(--_muted);
    font-size: max(16px, 0.9375em);
  }

  .label {
    font-size: 1em;
  }

  .field .hint,
  .field .problem {
    margin-block-start: calc(1 * var(--_space));
  }

  .field .input,
  .field .select,
  .field .radios {
    margin-block-start: calc(2 * var(--_space));
  }

  .problem {
    display: block;
    color: var(--_bad);
  }

  .wrong {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 0.25em solid var(--_bad);
  }

  .wrong .input {
    border: 2px solid var(--_bad);
  }

  .field > .option + .hint {
    padding-inline-start: calc(1.5em + 2 * var(--_space));
  }

  .option-words,
  .option-label {
    display: block;
  }

  .radios:not(.cards) .option:has(.hint) {
    align-items: start;
    padding-block: calc(2 * var(--_space));
  }

  .radios.columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 calc(6 * var(--_space));
  }

  .radios.cards {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .cards .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(3 * var(--_space));
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }

  .cards .picture {
    display: none;
  }

  @container lotse (min-width: 420px) {
    .cards .option {
      grid-template-columns: auto 6em 1fr;
    }

    .cards .picture {
      display: block;
    }
  }

  .cards .option-label {
    font-weight: 600;
  }

  .cards .option:hover {
    border-color: var(--_accent);
  }

  .cards .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
  }

  .cards .option:has(:focus-visible) {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
  }

  .found {
    color: var(--_good);
  }

  .look:not(:has(*)) {
    display: none;
  }
`;

export const baukastenStyles = [tokens, reset, controls, fields, page, form, pieces];
