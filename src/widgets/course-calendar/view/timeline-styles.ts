// Layout and colours of the timeline: words at the start edge, bars beside them from 640 px on, below
// them in narrower containers. Loaded with the timeline. Left out: its fields (ui/styles/fields.ts).
import { css } from 'lit';
import { fields } from '../../../ui/styles/fields.js';

const layout = css`
  .timeline {
    --_label: 0%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }

  .bar .field .select {
    inline-size: auto;
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline-start: var(--_label);
    background: var(--_surface);
    color: var(--_ink);
  }

  .rows,
  .group,
  .group-row,
  .course,
  .rows th {
    display: block;
    text-align: start;
  }

  .rows,
  .axis {
    font-size: var(--_small);
  }

  .group {
    position: relative;
    border-block-start: 2px solid var(--_line);
    background: var(--_surface);
    color: var(--_ink);
  }

  .group-row th {
    padding-block: calc(2 * var(--_space));
    font-size: 1.125em;
  }

  .course {
    position: relative;
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  .course th,
  .course td {
    position: relative;
    padding: 0;
  }

  .course td {
    display: inline-block;
    max-inline-size: 100%;
    margin-inline-end: calc(2 * var(--_space));
  }

  .course .times {
    display: block;
    margin: 0;
  }

  .course td:empty {
    display: none;
  }

  .course .title {
    display: inline-block;
    padding-block: var(--_space);
    font-size: 1.125em;
    font-weight: 600;
  }

  .course .chart {
    display: block;
    margin: 0;
  }

  .bar-drawing,
  .months {
    display: block;
    inline-size: 100%;
    block-size: 26px;
  }

  .ground {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_label) 0;
    inline-size: calc(100% - var(--_label));
    block-size: 100%;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    font-size: var(--_small);
  }

  .sample {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }

  .key {
    inline-size: 20px;
    block-size: 26px;
  }

  @container lotse (inline-size < 640px) {
    /* What lies behind the bars must not run through the words. */
    .course {
      padding-block-start: 0;
    }

    .course :is(th, td:not(.chart)) {
      background: var(--_surface);
    }

    .course td:not(.chart, :empty) {
      display: block;
      margin: 0;
    }

    .timeline .bar .span {
      flex-basis: 100%;
      order: -1;
      text-align: start;
    }
  }

  @container lotse (inline-size >= 640px) {
    .timeline {
      --_label: 40%;
    }

    .group-row th,
    .course {
      padding-inline-end: calc(100% - var(--_label) + 2 * var(--_space));
    }

    .course .chart {
      position: absolute;
      inset-block: 0;
      inset-inline: var(--_label) 0;
      display: grid;
      align-items: center;
    }
  }

  @container lotse (inline-size >= 960px) {
    .timeline {
      --_label: 24em;
    }
  }
`;

const drawing = css`
  .months text {
    fill: currentColor;
  }

  .months .short,
  .months.many .long {
    display: none;
  }

  .months.many .short {
    display: inline;
  }

  .ground rect,
  .key .school {
    fill: color-mix(in srgb, var(--_warn) 10%, Canvas);
  }

  .ground .public {
    fill: color-mix(in srgb, var(--_bad) 10%, Canvas);
  }

  .ground .gap,
  .key .gap {
    fill: var(--_bad);
  }

  .week,
  .month-line {
    stroke: var(--_hairline);
  }

  .month-line {
    stroke: var(--_line);
  }

  .today-line {
    stroke: var(--_bad);
    stroke-width: 2;
  }

  .stretch {
    fill: var(--_accent);
  }

  .stretch.open-ended {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-dasharray: 6 3;
  }

  .stretch.off {
    fill: none;
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }

  .start {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .deadline {
    fill: var(--_warn);
    stroke: var(--_surface);
  }

  @container lotse (inline-size < 480px) {
    .months .long {
      display: none;
    }

    .months .short {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .ground rect,
    .key .school {
      fill: none;
      stroke: GrayText;
      stroke-dasharray: 1 4;
    }

    .today-line {
      stroke: Highlight;
    }

    .deadline {
      fill: CanvasText;
    }
  }

  @media print {
    .axis {
      position: static;
    }

    .course {
      break-inside: avoid;
    }

    .group-row {
      break-after: avoid;
    }
  }
`;

export const timelineStyles = [fields, layout, drawing];
