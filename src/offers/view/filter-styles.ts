// Layout of the filters beside a list, from 960 px as a column, and of what to give up when nothing fits.
// Left out: fields (ui/styles/fields.ts).
import { css } from 'lit';

export const filterStyles = css`
  .near,
  .no-results,
  .no-results ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .no-results {
    gap: calc(3 * var(--_space));
    justify-items: start;
  }

  .no-results ul {
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .hint-button {
    flex-wrap: wrap;
    justify-content: start;
  }

  .hint-button .count {
    font-weight: 400;
  }

  .filter-button {
    inline-size: 100%;
    background: var(--_surface);
  }

  .filter-panel.closed {
    display: none;
  }

  .filter-panel {
    padding-block-start: calc(2 * var(--_space));
  }

  .filter-title {
    display: none;
  }

  .filter-group {
    border-block-end: 1px solid var(--_hairline);
  }

  .button.more-choices {
    margin-block-end: calc(2 * var(--_space));
    padding-inline: 0;
  }

  .filter-group fieldset,
  .near {
    padding-block-end: calc(3 * var(--_space));
  }

  .option {
    padding-block: var(--_space);
  }

  .option-text {
    flex: 1;
    min-inline-size: 0;
  }

  .option .count,
  .hint-button .count {
    color: var(--_muted);
  }

  .option .count {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .option.empty .option-text {
    color: var(--_muted);
  }

  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    margin-inline-start: var(--_space);
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: 0.8em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
  }

  .near {
    gap: calc(2 * var(--_space));
  }

  .problem {
    color: var(--_bad);
    font-weight: 600;
  }

  .reset,
  .show-results {
    inline-size: 100%;
    margin-block-start: calc(4 * var(--_space));
  }

  @container lotse (inline-size < 960px) {
    .filter-panel:not(.closed) {
      margin-block-start: calc(3 * var(--_space));
      padding: calc(2 * var(--_space)) calc(4 * var(--_space)) calc(4 * var(--_space));
      border: 1px solid var(--_hairline);
      border-radius: var(--_radius);
    }
  }

  @container lotse (inline-size >= 480px) {
    .filter-button {
      inline-size: auto;
    }
  }

  @container lotse (inline-size >= 960px) {
    .filter-button,
    .show-results {
      display: none;
    }

    .filter-panel,
    .filter-panel.closed {
      display: block;
      padding: 0;
    }

    .filter-title {
      display: block;
      padding-block-end: calc(2 * var(--_space));
      border-block-end: 1px solid var(--_hairline);
      font-size: var(--_larger);
    }
  }
`;
