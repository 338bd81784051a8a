// Layout of the first look: frame, agenda and month in steps of the calendar's own width: 480, 640 and
// 960 px. Colours, buttons, chips and notices come from ui/styles. Left out: the timeline
// (view/timeline-styles.ts), filters, tools and paper (view/later-styles.ts).
import { css } from 'lit';
import { controls } from '../../ui/styles/controls.js';
import { feedElementStyles } from '../../ui/styles/feed-element.js';
import { reset } from '../../ui/styles/reset.js';
import { tokens } from '../../ui/styles/tokens.js';

const frame = css`
  .calendar,
  .agenda,
  .days,
  .agenda-day,
  .entries,
  .entry,
  .month,
  .day-list,
  .undated {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    list-style: none;
  }

  .calendar {
    gap: calc(5 * var(--_space));
  }

  .head,
  .bar,
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .head {
    justify-content: space-between;
  }

  .results-title,
  .span {
    font-size: var(--_larger);
  }

  .view-choice {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: var(--_control);
    padding-inline: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .view-choice:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }

  .view-choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  .view-choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .button.step {
    inline-size: var(--_control);
    padding: 0;
  }

  .filter-room {
    block-size: var(--_control);
  }

  /* The search field with its label, and below it the button for filters. */
  .ask > .filter-room {
    block-size: calc(2 * var(--_control) + 3 * var(--_space) + 1.5em);
  }

  .source,
  .nothing {
    color: var(--_muted);
  }

  .source {
    font-size: var(--_small);
  }

  .more {
    justify-self: center;
  }
`;

const entry = css`
  .entry {
    gap: var(--_space);
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  .entry .title {
    display: inline-block;
    padding-block: calc(0.5 * var(--_space));
    font-size: var(--_large);
    line-height: 1.3;
  }

  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .special {
    margin-inline-start: calc(2 * var(--_space));
    font-size: var(--_small);
    font-weight: 400;
  }

  .about,
  .series {
    color: var(--_muted);
  }

  button.series {
    justify-self: start;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }

  /* A chevron: down for more, up for less; the same in both directions of writing. */
  button.series::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
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
`;

const agenda = css`
  .agenda-day {
    border-block-start: 2px solid var(--_line);
    padding-block-start: calc(3 * var(--_space));
  }

  .agenda-day .entries > :first-child .entry {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .entries {
    gap: 0;
  }

  .rail .number {
    font-size: var(--_larger);
  }

  .rail .of-month {
    font-weight: 400;
  }

  .today-word {
    margin-inline-start: var(--_space);
    padding-inline: calc(1.5 * var(--_space));
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: var(--_small);
  }

  .undated {
    border-block-start: 2px solid var(--_line);
    padding-block-start: calc(3 * var(--_space));
  }

  @container lotse (inline-size >= 480px) {
    .agenda-day {
      grid-template-columns: 8em minmax(0, 1fr);
      gap: calc(4 * var(--_space));
    }

    .rail {
      display: flex;
      flex-direction: column;
      align-items: start;
    }

    .rail .number {
      font-size: var(--_largest);
    }

    .today-word {
      margin-inline-start: 0;
    }
  }
`;

const month = css`
  .bar .span {
    min-inline-size: 8em;
    text-align: center;
  }

  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    border-inline-start: 1px solid var(--_hairline);
    border-block-start: 1px solid var(--_hairline);
  }

  .grid th {
    padding: var(--_space) 0;
    border-block-end: 1px solid var(--_hairline);
    font-size: var(--_small);
  }

  .grid td {
    block-size: 1px;
    padding: 0;
    border-inline-end: 1px solid var(--_hairline);
    border-block-end: 1px solid var(--_hairline);
    background: var(--_surface);
    color: var(--_ink);
    vertical-align: top;
  }

  .grid .outside {
    background: var(--_quiet);
  }

  .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.25em;
    padding: var(--_space);
    border: 2px solid transparent;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .day:hover,
  [aria-selected='true'] .day {
    border-color: var(--_accent);
  }

  .day:focus-visible {
    position: relative;
  }

  .day .number {
    min-inline-size: min(1.75em, 100%);
    border: 2px solid transparent;
    border-radius: 1em;
    text-align: center;
  }

  .day[aria-current] .number {
    border-color: var(--_accent);
    font-weight: 700;
  }

  .outside .number {
    color: var(--_muted);
  }

  .day .count {
    min-inline-size: min(1.5em, 100%);
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    text-align: center;
  }

  .items {
    display: none;
  }

  .day-list {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  @container lotse (inline-size >= 640px) {
    .ask > .filter-room {
      block-size: calc(var(--_control) + 1.5em);
    }
  }

  /* As wide as 640 pixels are for ordinary text: large text needs more for its words. */
  @container lotse (inline-size >= 40em) {
    .day {
      align-items: stretch;
      min-block-size: 7em;
    }

    .day .number {
      align-self: start;
    }

    .day .count {
      display: none;
    }

    .items {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(0.5 * var(--_space));
      font-size: var(--_small);
      line-height: 1.3;
    }
  }

  @media (forced-colors: active) {
    .day .count {
      border: 1px solid CanvasText;
    }

    [aria-selected='true'] .day {
      outline: 2px solid Highlight;
    }
  }
`;

export const calendarStyles = [
  tokens,
  reset,
  controls,
  feedElementStyles,
  frame,
  entry,
  agenda,
  month,
];
