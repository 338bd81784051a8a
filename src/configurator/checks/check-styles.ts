// How both checks look: sources one below the other, findings as quiet cards, code in its own type.
// Left out: colours and controls (ui/styles).
import { css } from 'lit';
import { controls } from '../../ui/styles/controls.js';
import { fields } from '../../ui/styles/fields.js';
import { reset } from '../../ui/styles/reset.js';
import { tokens } from '../../ui/styles/tokens.js';

const own = css`
  .root {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .root > * {
    min-inline-size: 0;
  }

  .root p {
    max-inline-size: var(--_measure);
  }

  h2 {
    font-size: var(--_larger);
  }

  h3 {
    font-size: var(--_large);
    overflow-wrap: anywhere;
  }

  .dropping {
    outline: 3px dashed var(--_accent);
    outline-offset: 4px;
  }

  .source,
  .result > section,
  .part {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
  }

  .source > :is(.field, .input),
  .result > section > :not(.button),
  .part > :not(.button) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  @container lotse (min-width: 40em) {
    .source.row {
      grid-template-columns: 1fr auto;
      align-items: end;
    }
  }

  .field .hint,
  .field .problem {
    margin-block-start: var(--_space);
  }

  .field .input {
    margin-block-start: calc(2 * var(--_space));
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .toggle[aria-pressed='false'] {
    border-style: dashed;
    font-weight: 400;
  }

  .code,
  code {
    font-family: ui-monospace, 'Cascadia Mono', 'Liberation Mono', Menlo, monospace;
    font-size: var(--_small);
  }

  textarea.code {
    line-height: 1.5;
    overflow-wrap: anywhere;
    resize: vertical;
    tab-size: 2;
  }

  /* Lines stay lines, so that their numbers can be found. */
  #text {
    white-space: pre;
    overflow: auto;
  }

  .copy {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: start;
  }

  .copy [hidden] {
    display: none;
  }

  code {
    overflow-wrap: anywhere;
  }

  .checking {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  .record {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }

  :is(.record, .verdicts) > ul,
  ul.verdicts {
    display: grid;
    gap: calc(3 * var(--_space));
    list-style: none;
  }

  .finding {
    display: grid;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-inline-start: 0.25em solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .finding-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border-radius: var(--_radius);
    font-weight: 600;
    font-size: var(--_small);
  }

  .excerpt {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
  }

  mark {
    background: color-mix(in srgb, var(--_tone) 10%, Canvas);
    color: var(--_ink);
    font-weight: 600;
  }

  .line-number {
    margin-inline-end: 1em;
    color: var(--_tone);
    user-select: none;
  }

  .muted {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .copied {
    font-weight: 600;
    color: var(--_good);
  }

  .problem {
    display: block;
    color: var(--_bad);
  }

  details > summary {
    min-block-size: var(--_control);
    padding-block: calc(2 * var(--_space));
    font-weight: 600;
    cursor: pointer;
  }

  ol.steps {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-inline-start: 1.5em;
  }

  @media (forced-colors: active) {
    .finding {
      border-color: CanvasText;
    }

    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

export const checkStyles = [tokens, reset, controls, fields, own];
