// How single pieces of the Baukasten look: groups of choices, the accent, texts to copy, steps, preview and pictures.
// Left out: the page and its fields (baukasten-styles.ts).
import { css } from 'lit';

const controls = css`
  .many {
    border-block: 1px solid var(--_hairline);
  }

  .step > .many + .many {
    margin-block-start: -1px;
  }

  .many summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_space));
    min-block-size: var(--_control);
    cursor: pointer;
  }

  .many summary::-webkit-details-marker {
    display: none;
  }

  .many summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em 0.25em;
    border-inline-end: 2px solid currentColor;
    border-block-end: 2px solid currentColor;
    transform: rotate(-45deg);
  }

  .many[open] > summary::before {
    transform: rotate(45deg);
  }

  .many-label {
    flex: 1;
    font-weight: 600;
  }

  .many summary:hover .many-label {
    text-decoration: underline;
  }

  .many-count {
    color: var(--_muted);
  }

  .many > :not(summary) {
    padding-block-end: calc(4 * var(--_space));
  }

  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(4 * var(--_space));
    max-block-size: 24em;
    overflow-y: auto;
  }

  .accent {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: calc(2 * var(--_space));
    align-items: end;
  }

  .accent > :nth-child(n + 3) {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .accent input[type='color'] {
    inline-size: var(--_control);
    block-size: var(--_control);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
  }

  .good-word {
    color: var(--_good);
  }

  .swatch {
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1px solid currentColor;
  }

  .code {
    display: block;
    margin-block: calc(2 * var(--_space));
    font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace;
    font-size: max(14px, 0.875em);
    line-height: 1.45;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  .copied {
    display: inline-flex;
    align-items: center;
    gap: calc(1 * var(--_space));
    margin-inline-start: calc(3 * var(--_space));
    color: var(--_good);
    font-weight: 600;
  }

  .copy + .copy {
    margin-block-start: calc(4 * var(--_space));
  }

  .steps {
    padding-inline-start: 1.5em;
  }

  .steps li + li {
    margin-block-start: calc(2 * var(--_space));
  }

  .notice ul {
    padding-inline-start: 1.25em;
  }

  .jump {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
`;

const drawing = css`
  .stage {
    overflow: hidden;
    block-size: 640px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }

  .stage iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    transform-origin: 0 0;
  }

  .picture {
    inline-size: 6em;
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .picture .paper {
    fill: var(--_surface);
    stroke: var(--_hairline);
  }

  .picture .line {
    stroke: var(--_line);
  }

  .picture .soft {
    fill: var(--_accent-soft);
  }

  .picture .strong {
    stroke: var(--_line);
  }

  .picture .mark {
    stroke: var(--_accent);
  }

  .picture .full {
    fill: var(--_accent);
  }

  .picture .open {
    fill: var(--_surface);
    stroke: var(--_accent);
  }

  @media (forced-colors: active) {
    .cards .option:has(:checked) {
      border-width: 3px;
    }
  }
`;

export const pieces = [controls, drawing];
