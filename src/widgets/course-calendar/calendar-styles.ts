// Layout of the frame around the views, in steps of the calendar's own width. Colours, buttons, chips and notices come
// from ui/styles. Left out: the views (view/*-styles.ts), filters, tools and paper (view/later-styles.ts).
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

  @container lotse (inline-size >= 640px) {
    .ask > .filter-room {
      block-size: calc(var(--_control) + 1.5em);
    }
  }
`;

export const calendarStyles = [tokens, reset, controls, feedElementStyles, frame];
