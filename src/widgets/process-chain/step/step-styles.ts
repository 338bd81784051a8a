// How an open step looks, on the screen and on paper. Comes with the code that fills it.
// Left out: line and headings of the list (process-chain-styles.ts), one offer (offers/details/).
import { css } from 'lit';

const panel = css`
  .all {
    justify-self: start;
  }

  /* In narrow places an open step lies over the line. */
  .panel {
    position: relative;
  }

  @container lotse (inline-size >= 480px) {
    .panel {
      margin-inline-start: var(--_beside);
    }
  }

  .panel-body,
  .part,
  .responsible,
  .documents,
  .step-offers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .panel-body {
    gap: calc(4 * var(--_space));
    margin-block: var(--_space) calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .part {
    gap: calc(2 * var(--_space));
  }

  .step-facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
  }

  .step-fact {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    min-inline-size: 0;
  }

  .step-fact dt {
    display: inline-flex;
    gap: calc(1.5 * var(--_space));
    font-weight: 600;
  }

  .step-fact dd {
    min-inline-size: 0;
  }

  .step-fact .icon {
    color: var(--_accent);
  }

  .lines,
  .documents,
  .step-offers {
    list-style: none;
  }

  .contact-link {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 2em;
    font-weight: 600;
  }

  .lines a:not(.contact-link) {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.125em;
    overflow-wrap: anywhere;
  }

  .responsible-name {
    font-weight: 600;
  }

  .documents {
    gap: calc(1.5 * var(--_space));
  }

  .documents li {
    position: relative;
    padding-inline-start: 1.75em;
  }

  .documents li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0.125em;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_line);
    border-radius: 0.125em;
  }

  .step-offers {
    gap: calc(3 * var(--_space));
  }

  .offer-link {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.125em;
    font-weight: 600;
  }

  .offer-line {
    font-size: var(--_small);
  }

  .quiet {
    color: var(--_muted);
  }

  .marking,
  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  .marking {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  .memory {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(2 * var(--_space));
    max-inline-size: var(--_measure);
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  .memory .hint,
  .source {
    color: var(--_muted);
  }

  .source {
    font-size: var(--_small);
  }

  @media (forced-colors: active) {
    .documents li::before {
      border-color: CanvasText;
    }
  }
`;

/** What the list of steps needs once there is something to press. */
const list = css`
  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }

  @media (forced-colors: active) {
    .current > .step-title .node,
    .mark.current {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .mark {
      border: 1px solid CanvasText;
    }
  }

  .step-button {
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .step-button:hover .step-name {
    text-decoration: underline;
  }

  .step-button[aria-expanded='true'] > .icon {
    transform: rotate(180deg);
  }

  .mark.done {
    background: color-mix(in srgb, var(--_good) 10%, Canvas);
    color: var(--_good);
  }

  .language-menu {
    margin-block-end: calc(4 * var(--_space));
  }

  [dir='rtl'] :is(.way, .all) .icon {
    transform: scaleX(-1);
  }

  .notices {
    margin-block-end: calc(5 * var(--_space));
  }

  .step-button > .icon {
    transition: transform 150ms;
  }
`;

/** A numbered list with boxes to tick. */
const paper = css`
  @media print {
    .tools,
    .all,
    .marking,
    .moves,
    .step-button > .icon,
    .mark.current {
      display: none !important;
    }

    .panel[hidden] {
      display: block !important;
    }

    /* Where a link leads within this page is no use on paper. */
    :is(.way, .offer-link)::after {
      content: none !important;
    }

    .panel {
      margin-inline-start: var(--_beside);
    }

    .panel-body {
      padding: 0;
      border: 0;
      background: none;
    }

    .phase,
    .step-title,
    .part-title,
    .question,
    .when {
      break-after: avoid;
    }

    /* Grids are not cut well between pages. */
    .panel-body,
    .part {
      display: block;
    }

    .panel-body > *,
    .part > * + * {
      margin-block-start: 1.5mm;
    }

    .documents li,
    .step-offers li,
    .responsible {
      break-inside: avoid;
    }

    .step-button::after {
      content: '';
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-block-start: 0.375em;
      border: 1.5pt solid #000;
    }

    .done > .step-title .step-button::after {
      background: linear-gradient(45deg, transparent 46%, #000 46% 54%, transparent 54%);
    }

    .node {
      border-color: #000 !important;
      background: none !important;
      color: #000 !important;
    }

    .documents li::before {
      border-color: #000;
    }
  }
`;

export const stepStyles = [panel, list, paper];
