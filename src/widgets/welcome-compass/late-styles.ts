// What the first screen gets later: notices above it, and its tiles on paper. Comes with the code for all that
// people can do. Left out: the screen itself (welcome-compass-styles.ts), the booklet (print/).
import { css } from 'lit';

export const lateStyles = css`
  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
  }

  .compass-search {
    max-inline-size: 32em;
  }

  /* Seen under forced colours. */
  .pictogram {
    outline: 1px solid transparent;
  }

  .tile:hover {
    border-color: var(--_accent);
  }

  .tile:hover .tile-title {
    text-decoration: underline;
  }

  @media print {
    .tile {
      break-inside: avoid;
    }

    .tile-summary {
      display: block;
    }
  }
`;
