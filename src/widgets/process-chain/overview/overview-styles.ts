// How the overview looks: a map of equal cells or a rail of rows, lines behind words. Comes with the code
// that draws it. Left out: physical directions; the drawing is turned round as a whole.
import { css } from 'lit';

export const overviewStyles = css`
  .drawing {
    padding: 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.25;
  }

  .tracks path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .tracks .back {
    stroke-dasharray: 4 4;
  }

  [dir='rtl'] .tracks {
    transform: scaleX(-1);
  }

  .map {
    position: relative;
    display: grid;
  }

  .map > .tracks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .map-row {
    position: relative;
    display: flex;
  }

  .map-cell {
    display: flex;
    flex: 1 1 0;
    align-items: center;
    min-inline-size: 0;
    padding: 0.5em 0.125em;
  }

  .map-node {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    padding: 0.375em 0.0625em;
    font-size: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    overflow-wrap: anywhere;
    hyphens: manual;
    cursor: pointer;
  }

  .roomy .map-node {
    font-size: var(--_small);
  }

  .map-node.optional {
    border-style: dashed;
  }

  .map-node.after {
    background: var(--_quiet);
  }

  .map-node.current {
    border: 2px solid var(--_accent);
  }

  :is(.map-node, .rail-row):hover {
    background: var(--_accent-soft);
  }

  .map-number {
    font-weight: 700;
  }

  .map-node .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .current :is(.map-number, .rail-words) {
    color: var(--_accent);
  }

  .rail-row {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 2.5em;
    cursor: pointer;
  }

  .rail-row .tracks {
    flex: none;
    align-self: stretch;
    block-size: auto;
    overflow: visible;
  }

  .rail-row .dot {
    stroke: var(--_line);
    stroke-width: 14;
    stroke-linecap: round;
  }

  .rail-row .dot-inside {
    stroke: var(--_surface);
    stroke-width: 10;
    stroke-linecap: round;
  }

  .rail-row:is(.current, .done) .dot,
  .rail-row:is(.current, .done) .dot-inside {
    stroke: var(--_accent);
  }

  .rail-row.optional .dot-inside {
    stroke-width: 6;
  }

  .rail {
    font-size: var(--_small);
  }

  .rail-words {
    min-inline-size: 0;
    padding-block: var(--_space);
    overflow-wrap: anywhere;
  }

  .rail-row.current .rail-words {
    font-weight: 700;
  }

  .rail-number {
    display: inline-block;
    min-inline-size: 1.5em;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .tracks path {
      stroke: CanvasText;
    }

    .rail-row .dot-inside {
      stroke: Canvas;
    }

    .rail-row:is(.current, .done) :is(.dot, .dot-inside) {
      stroke: Highlight;
    }

    .map-node.current {
      border-color: Highlight;
    }
  }
`;
