// Layout of one offer in full. Names that widgets use for parts of their own hold inside of the details only, so that
// nothing looks different when somebody comes back from them. Left out: what it shares with the cards (view/card-styles.ts).
import { css } from 'lit';

export const detailsStyles = css`
  .details,
  .details-head,
  .details-body,
  .runs,
  .run,
  .pairs,
  :where(.details) :is(.sections, .section, .contact, .plain-list) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .details {
    gap: calc(6 * var(--_space));
    justify-items: stretch;
  }

  .back {
    justify-self: start;
  }

  .details-head {
    gap: calc(2 * var(--_space));
  }

  .details-title {
    font-size: var(--_larger);
  }

  .summary {
    max-inline-size: var(--_measure);
    font-size: var(--_large);
  }

  .details > .facts {
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
  }

  .details-body,
  :where(.details) .sections {
    gap: calc(6 * var(--_space));
    align-content: start;
    min-inline-size: 0;
  }

  :where(.details) .section {
    min-inline-size: 0;
    gap: calc(2 * var(--_space));
  }

  :where(.details) .section > :is(h3, h4, h5, h6) {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_large);
  }

  :where(.details) .section p {
    max-inline-size: var(--_measure);
  }

  :where(.details) .plain-list {
    gap: var(--_space);
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  :where(.details) .lines {
    padding-inline-start: 0;
    list-style: none;
  }

  :where(.details) .contact {
    gap: var(--_space);
  }

  :where(.details) .contact-link {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 2em;
    font-weight: 600;
  }

  .contact-name {
    font-weight: 600;
  }

  .runs {
    gap: calc(3 * var(--_space));
    list-style: none;
  }

  .run {
    gap: calc(3 * var(--_space));
    justify-items: start;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  .save-all {
    justify-self: start;
  }

  .run-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    inline-size: 100%;
  }

  .pairs {
    gap: calc(2 * var(--_space));
    inline-size: 100%;
  }

  .pairs dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  :where(.details) .source {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  @container lotse (inline-size >= 480px) {
    .pairs > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: calc(3 * var(--_space));
    }
  }

  @container lotse (inline-size >= 960px) {
    .details-body {
      grid-template: auto 1fr / minmax(0, 1fr) 22em;
      column-gap: calc(12 * var(--_space));
    }

    .details-body > .sections {
      grid-column: 1;
    }

    .details-body > .side {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      padding: calc(5 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_quiet);
      color: var(--_ink);
    }

    .side > :first-child > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }
  }

  @container lotse (inline-size >= 640px) {
    .details-title {
      font-size: var(--_largest);
    }
  }

  @media print {
    .ask,
    .sort,
    .active,
    .more,
    .no-print {
      display: none !important;
    }

    .details > .facts {
      border: 1px solid #000;
    }

    .details-title {
      outline: none;
      box-shadow: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .run {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;
