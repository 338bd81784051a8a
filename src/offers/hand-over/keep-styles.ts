// How the button that keeps something shows its state, and the line at the foot of the list.
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
    position: sticky;
    inset-block-end: calc(2 * var(--_space));
    justify-self: center;
    z-index: 1;
  }

  /* It floats above cards. */
  .kept-line .button {
    border: 2px solid var(--_surface);
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
