// Layout of what comes after the first look: filters behind one button at every width, because month and
// timeline need the room; search field, tools; what people point at or open; and how a list of days looks on paper.
// Left out: one offer (offers/details/).
import { css } from 'lit';
import { cardStyles } from '../../../offers/view/card-styles.js';
import { filterStyles } from '../../../offers/view/filter-styles.js';
import { fields } from '../../../ui/styles/fields.js';
import { print } from '../../../ui/styles/print.js';

const ask = css`
  .language-menu {
    justify-content: flex-end;
    margin-block-end: calc(4 * var(--_space));
  }

  .notices {
    display: grid;
    gap: calc(4 * var(--_space));
    margin-block-end: calc(5 * var(--_space));
  }

  .calendar > .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(3 * var(--_space));
  }

  .search-field {
    flex: 1 1 15em;
    max-inline-size: 30em;
  }

  .calendar .filters {
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  .calendar .filter-button {
    display: inline-flex;
  }

  .calendar .filter-panel.closed {
    display: none;
  }

  .calendar .filter-panel:not(.closed) {
    margin-block-start: calc(3 * var(--_space));
    padding: calc(2 * var(--_space)) calc(4 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  .calendar .filter-title {
    display: none;
  }

  .calendar .show-results {
    display: flex;
  }

  .view-choice:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }

  button.series[aria-expanded='true']::before {
    transform: rotate(-135deg);
  }

  button.series:hover {
    text-decoration: underline;
  }

  .dates {
    padding-inline-start: calc(4 * var(--_space));
    list-style: none;
  }

  .day-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  @container lotse (inline-size >= 640px) {
    .calendar .filters {
      flex-basis: auto;
    }

    .calendar .filters:has(.filter-panel:not(.closed)) {
      flex-basis: 100%;
    }

    .calendar .filter-panel:not(.closed) {
      columns: 2;
      column-gap: calc(8 * var(--_space));
    }

    .calendar .filter-group {
      break-inside: avoid;
    }
  }

  @container lotse (inline-size >= 960px) {
    .calendar .filter-panel:not(.closed) {
      columns: 3;
    }
  }
`;

/** A sober list: a day keeps its heading, an entry is never cut. Stronger than rules of views, which may come later. */
const paper = css`
  @media print {
    .ask,
    .active,
    .more,
    .bar .button,
    .field {
      display: none !important;
    }

    /* Grids are not cut well between pages. */
    .calendar,
    .calendar .agenda,
    .calendar .days,
    .calendar .agenda-day,
    .calendar .entries,
    .calendar .undated {
      display: block;
    }

    .calendar .agenda-day {
      margin-block-start: 1em;
      border-color: #000;
    }

    .calendar .entry {
      break-inside: avoid;
    }

    .calendar .rail {
      display: block;
      break-after: avoid;
      break-inside: avoid;
    }

    .calendar .rail .number,
    .results-title {
      font-size: 1.125em;
    }

    .title::after {
      content: none !important;
    }

    .calendar .series::before,
    .series .icon {
      display: none;
    }

    .calendar .entry {
      padding-block: 0.4em;
      border-color: #999;
    }

    .calendar .entry,
    .calendar .dates {
      orphans: 3;
      widows: 3;
    }

    .title,
    .calendar .about,
    .calendar button.series,
    .source {
      color: #000;
      text-decoration: none;
    }

    .calendar .dates {
      columns: 2;
      padding: 0;
      font-size: 0.9em;
    }

    .calendar .day-list {
      display: none;
    }
  }
`;

export const laterStyles = [cardStyles, fields, filterStyles, ask, print, paper].flat();
