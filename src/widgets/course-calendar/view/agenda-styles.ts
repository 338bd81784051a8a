// Layout of lists of dates: days with their dates at the start edge from 480 px on, and one entry.
// Left out: what people open or point at, paper (later-styles.ts).
import { css } from 'lit';

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

export const agendaStyles = [entry, agenda];
