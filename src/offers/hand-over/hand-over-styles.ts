// Layout of the hand-over card: entries in one or two languages, the code beside the heading; on paper of A5
// both languages stand side by side. Left out: buttons and fields (ui/styles).
import { css } from 'lit';

const screen = css`
  .hand-over,
  .hand-intro,
  .hand-list,
  .hand-entry,
  .hand-facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .hand-over,
  .hand-list {
    gap: calc(5 * var(--_space));
  }

  .hand-intro,
  .hand-entry {
    gap: calc(3 * var(--_space));
    align-content: start;
  }

  .hand-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
  }

  .hand-intro {
    flex: 1 1 20em;
    max-inline-size: var(--_measure);
    min-inline-size: 0;
  }

  .hand-heading {
    font-size: var(--_larger);
    font-weight: 700;
  }

  .hand-over .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .hand-language {
    max-inline-size: 18em;
  }

  /* An address to copy has no spaces to break at. */
  .note {
    overflow-wrap: anywhere;
  }

  .qr svg {
    display: block;
    inline-size: min(100%, 15em);
    block-size: auto;
    forced-color-adjust: none;
  }

  .qr figcaption,
  .hand-over .source {
    font-size: var(--_small);
  }

  .qr span {
    display: block;
  }

  .hand-list {
    padding: 0;
    list-style: none;
  }

  .hand-entry {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .hand-sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
  }

  .side-text {
    text-align: start;
  }

  .side-text:not(:last-child) {
    padding-block-end: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_hairline);
  }

  .hand-title {
    margin-block-end: calc(2 * var(--_space));
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.25;
  }

  .hand-facts {
    gap: calc(2 * var(--_space));
  }

  .hand-facts dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .hand-facts a {
    display: inline-block;
    min-block-size: 24px;
  }

  .hand-facts .contact-link {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  @container lotse (inline-size >= 640px) {
    .hand-sides:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .side-text:not(:last-child) {
      padding-block-end: 0;
      padding-inline-end: calc(6 * var(--_space));
      border-block-end: 0;
      border-inline-end: 1px solid var(--_hairline);
    }
  }
`;

/* Nobody cuts or folds anything: entries stay whole, and the card ends where they end. */
const paper = css`
  @media print {
    .hand-over {
      gap: 4mm;
      font-size: 8.5pt;
      line-height: 1.3;
    }

    .hand-head {
      flex-wrap: nowrap;
      justify-content: space-between;
      gap: 4mm;
    }

    .hand-intro {
      flex: 0 1 auto;
      gap: 1mm;
    }

    .hand-heading {
      font-size: 15pt;
      outline: none;
      box-shadow: none;
    }

    .qr svg {
      inline-size: auto;
    }

    .hand-list {
      gap: 4mm;
    }

    .hand-entry {
      padding: 3mm 0 0;
      border: 0;
      border-block-start: 1px solid #000;
      border-radius: 0;
      break-inside: avoid;
    }

    .hand-sides:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 5mm;
    }

    .side-text:not(:last-child) {
      padding: 0;
      border: 0;
    }

    .hand-title {
      margin-block-end: 1mm;
      font-size: 11pt;
    }

    .hand-facts {
      gap: 1mm;
    }

    .hand-facts > div {
      display: grid;
      grid-template-columns: 15mm minmax(0, 1fr);
      gap: 2mm;
    }

    .hand-over a {
      color: inherit;
      text-decoration: none;
    }

    /* The code at the top leads to all of them. */
    .hand-over a::after {
      content: none;
    }

    .hand-over .icon {
      display: none;
    }

    .hand-facts a,
    .hand-facts .contact-link {
      display: inline;
    }
  }
`;

export const handOverStyles = [screen, paper];
