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
  .choice,
  .answers {
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

  .when,
  .note,
  .length {
    color: var(--_muted);
  }

  .note,
  .length {
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

  .phase {
    margin-block-end: calc(3 * var(--_space));
    padding-block-end: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_hairline);
    font-size: var(--_large);
  }

  .choices,
  .steps,
  .answers {
    list-style: none;
  }

  .choice-link {
    display: inline-block;
    max-inline-size: 100%;
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
    border: 0 solid var(--_hairline);
    border-inline-start-width: 2px;
  }

  .group:not(:has(~ .main, ~ .after)) > .steps > .step:last-child::before,
  .answer .step:last-child::before,
  .loose > .steps > .step::before {
    content: none;
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
    background: none;
    font-weight: 600;
    text-align: start;
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

  .step.optional::before,
  .optional > .step-title .node {
    border-style: dashed;
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
  }

  .mark {
    padding-inline: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 400;
  }

  .mark.current,
  .current > .step-title .node {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .ways {
    margin-inline-start: var(--_beside);
    padding-block-end: calc(2 * var(--_space));
  }

  .question,
  .when {
    font-weight: 600;
  }

  .answers {
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }

  .answer {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_line);
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
