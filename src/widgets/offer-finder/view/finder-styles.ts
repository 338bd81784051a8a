// Layout of list and cards in steps of the finder's own width: 480, 640 and 960 px. Colours, buttons,
// chips and notices come from ui/styles. Left out: physical directions, right-to-left comes by itself.
import { css } from 'lit';
import { filterStyles, searchStyles } from './ask-styles.js';

const results = css`
  .results {
    gap: calc(4 * var(--_space));
    min-inline-size: 0;
  }

  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
  }

  .results-title {
    font-size: var(--_larger);
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .sort .label {
    font-weight: 400;
  }

  .sort,
  .sort .select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .sort .select {
    inline-size: auto;
  }

  .word {
    font-weight: 600;
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

  .cards {
    gap: calc(4 * var(--_space));
    list-style: none;
  }

  .more {
    gap: calc(2 * var(--_space));
    justify-items: center;
    padding-block: calc(3 * var(--_space));
    text-align: center;
  }

  @container lotse (inline-size >= 960px) {
    .results-title {
      font-size: var(--_largest);
    }
  }
`;

const card = css`
  .chips li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .chip {
    overflow-wrap: anywhere;
  }

  .card {
    gap: calc(3 * var(--_space));
    transition: border-color 150ms;
  }

  .card:hover {
    border-color: var(--_accent);
  }

  .title {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: var(--_space);
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.25;
  }

  .facts {
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
  }

  .fact {
    display: flex;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
  }

  .fact dt {
    color: var(--_accent);
  }

  .fact dd {
    min-inline-size: 0;
  }

  .note,
  .provider,
  .source {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .stale {
    display: flex;
    gap: calc(1.5 * var(--_space));
    color: var(--_warn);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .actions .button.plain {
    padding-inline: 0;
    border-inline: 0;
  }

  @container lotse (inline-size >= 480px) {
    .actions .button.plain {
      padding-inline: calc(2 * var(--_space));
    }

    .chips .at-end {
      margin-inline-start: auto;
    }

    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container lotse (inline-size >= 640px) {
    .card {
      padding: calc(5 * var(--_space)) calc(6 * var(--_space));
    }

    .title {
      font-size: var(--_larger);
    }
  }
`;

export const finderStyles = [searchStyles, filterStyles, results, card];
