// Layout of cards, facts and chips in steps of the widget's own width: 480 and 640 px. Colours, buttons and
// chips come from ui/styles. Left out: the list around them, one offer in full (details/).
import { css } from 'lit';

export const cardStyles = css`
  /* One column that may become narrower than its longest word. */
  .card,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    gap: calc(3 * var(--_space));
  }

  .title {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: var(--_space);
    font-size: var(--_large);
  }

  .facts {
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
  }

  .fact {
    display: flex;
    gap: calc(2 * var(--_space));
  }

  .fact dt {
    color: var(--_accent);
  }

  .quiet {
    color: var(--_muted);
  }

  .note,
  .provider,
  .source {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .stale {
    color: var(--_warn);
  }

  @container lotse (inline-size < 480px) {
    .actions .button.plain {
      padding-inline: 0;
    }
  }

  @container lotse (inline-size >= 480px) {
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
