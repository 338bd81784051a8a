// Layout of a chain and of the list to choose from, in steps of the widget's own width. Colours, buttons and
// notices come from ui/styles. Left out: what stands in an open step (step/step-styles.ts), the overview
// (overview/), and physical directions: right-to-left comes by itself.
import { css } from 'lit';
import { controls } from '../../ui/styles/controls.js';
import { feedElementStyles } from '../../ui/styles/feed-element.js';
import { reset } from '../../ui/styles/reset.js';
import { richTextStyles } from '../../ui/styles/rich-text.js';
import { tokens } from '../../ui/styles/tokens.js';

const frame = css`
  .chain,
  .intro,
  .choices,
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .chain {
    gap: calc(5 * var(--_space));
  }

  .intro,
  .choice,
  .choices {
    gap: calc(3 * var(--_space));
  }

  .intro {
    max-inline-size: var(--_measure);
  }

  .note,
  .length {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .chain-title {
    font-size: var(--_larger);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
  }

  .menu-room {
    block-size: calc(var(--_control) + 4 * var(--_space));
  }

  .phase {
    margin-block-end: calc(3 * var(--_space));
    padding-block-end: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_hairline);
    font-size: var(--_large);
  }

  .choices {
    list-style: none;
  }

  .choice-link {
    display: inline-block;
    padding-block: var(--_space);
    font-size: var(--_large);
  }

  @container lotse (inline-size >= 640px) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .chain-title {
      font-size: var(--_largest);
    }
  }
`;

/** A line with numbered nodes; what belongs to a step stands beside the line. */
const steps = css`
  .group {
    max-inline-size: 52em;
  }

  .steps {
    --_node: 2em;
    --_beside: calc(var(--_node) + 2 * var(--_space));
    list-style: none;
  }

  .step {
    position: relative;
    padding-block-end: calc(2 * var(--_space));
  }

  .step::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_control) / 2) 0;
    inset-inline-start: calc(var(--_node) / 2 - 1px);
    border-inline-start: 2px solid var(--_hairline);
  }

  .group:not(:has(~ .main, ~ .after)) > .steps > .step:last-child::before,
  .answer .step:last-child::before,
  .loose > .steps > .step::before {
    inset-block-end: auto;
    block-size: 0;
  }

  .step.optional::before {
    border-inline-start-style: dashed;
  }

  .step-button {
    display: flex;
    align-items: start;
    gap: calc(2 * var(--_space));
    position: relative;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: calc(1.5 * var(--_space)) 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .step-button > .icon {
    margin-block-start: 0.375em;
    color: var(--_accent);
  }

  .node {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_node);
    block-size: var(--_node);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-size: 1em;
    line-height: 1;
  }

  .optional > .step-title .node {
    border-style: dashed;
  }

  .current > .step-title .node {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .step-words {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.25em;
    line-height: 1.375;
  }

  .marks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-inline-start: var(--_space);
    vertical-align: baseline;
  }

  .mark {
    padding-inline: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 400;
  }

  .mark.current {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .ways {
    margin-inline-start: var(--_beside);
    padding-block-end: calc(2 * var(--_space));
  }

  .question {
    font-weight: 600;
  }

  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    list-style: none;
  }

  .answer {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_line);
  }

  .when {
    color: var(--_muted);
    font-weight: 600;
  }

  .answer .steps {
    margin-block-start: var(--_space);
  }

  .answer .step:last-child,
  .answer .step:last-child > .ways {
    padding-block-end: 0;
  }

  .way {
    display: inline-flex;
    max-inline-size: 100%;
    gap: calc(2 * var(--_space));
    min-block-size: 1.75em;
    align-items: start;
    padding-block: 0.125em;
  }

  .way span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .way .icon {
    margin-block-start: 0.125em;
  }

  @container lotse (inline-size >= 480px) {
    .steps {
      --_node: 2.25em;
      --_beside: calc(var(--_node) + 3 * var(--_space));
    }

    .step-button {
      gap: calc(3 * var(--_space));
    }

    .step {
      padding-block-end: calc(3 * var(--_space));
    }
  }
`;

export const processChainStyles = [
  tokens,
  reset,
  controls,
  feedElementStyles,
  richTextStyles,
  frame,
  steps,
];
