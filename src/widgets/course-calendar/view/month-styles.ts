// Layout of a month: numbers in its cells, titles as well from 640 px on. Left out: the list of a day (agenda-styles.ts).
import { css } from 'lit';

const month = css`
  .bar .span {
    min-inline-size: 8em;
    text-align: center;
  }

  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    border-inline-start: 1px solid var(--_hairline);
    border-block-start: 1px solid var(--_hairline);
  }

  .grid th {
    padding: var(--_space) 0;
    border-block-end: 1px solid var(--_hairline);
    font-size: var(--_small);
    overflow-wrap: normal;
  }

  /* Arabic days are words. */
  @container lotse (inline-size < 320px) {
    .grid th {
      font-weight: 400;
    }
  }

  .grid td {
    block-size: 1px;
    padding: 0;
    border-inline-end: 1px solid var(--_hairline);
    border-block-end: 1px solid var(--_hairline);
    background: var(--_surface);
    color: var(--_ink);
    vertical-align: top;
  }

  .grid .outside {
    background: var(--_quiet);
  }

  .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.25em;
    padding: var(--_space);
    border: 2px solid transparent;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .day:hover,
  [aria-selected='true'] .day {
    border-color: var(--_accent);
  }

  .day:focus-visible {
    position: relative;
  }

  .day .number {
    min-inline-size: min(1.75em, 100%);
    border: 2px solid transparent;
    border-radius: 1em;
    text-align: center;
  }

  .day[aria-current] .number {
    border-color: var(--_accent);
    font-weight: 700;
  }

  .outside .number {
    color: var(--_muted);
  }

  .day .count {
    min-inline-size: min(1.5em, 100%);
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    text-align: center;
  }

  .items {
    display: none;
  }

  /* As wide as 640 pixels are for ordinary text: large text needs more for its words. */
  @container lotse (inline-size >= 40em) {
    .day {
      align-items: stretch;
      min-block-size: 7em;
    }

    .day .number {
      align-self: start;
    }

    .day .count {
      display: none;
    }

    .items {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(0.5 * var(--_space));
      font-size: var(--_small);
      line-height: 1.3;
    }
  }

  @media (forced-colors: active) {
    .day .count {
      border: 1px solid CanvasText;
    }

    [aria-selected='true'] .day {
      outline: 2px solid Highlight;
    }
  }
`;

export const monthStyles = [month];
