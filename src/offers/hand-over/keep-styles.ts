// How the button that keeps something shows its state, and the line that leads to the card.
// It floats above nothing: whatever it covered could not be pressed (WCAG 2.4.11, 2.5.8).
// Left out: the card itself (hand-over-styles.ts).
import { css } from 'lit';

export const keepStyles = css`
  .keep:not(.plain)[aria-pressed='true'] {
    background: var(--_accent-soft);
  }

  .keep[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  .kept-line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
    margin-block: calc(4 * var(--_space));
  }

  @media (forced-colors: active) {
    .keep[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .kept-line {
      display: none;
    }
  }
`;
