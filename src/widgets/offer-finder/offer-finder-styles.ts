// Layout of frame and list in steps of the finder's own width: 480, 640 and 960 px. Colours, buttons, chips and
// notices come from ui/styles, cards from offers/. Left out: the question (view/ask-styles.ts), one offer
// (offers/details/), and physical directions: right-to-left comes by itself.
import { css } from 'lit';
import { cardStyles } from '../../offers/view/card-styles.js';
import { controls } from '../../ui/styles/controls.js';
import { feedElementStyles } from '../../ui/styles/feed-element.js';
import { reset } from '../../ui/styles/reset.js';
import { tokens } from '../../ui/styles/tokens.js';

const own = css`
  /* One column that may become narrower than its longest word. */
  .finder,
  .ask,
  .results,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }

  /* Room for what comes a moment later, so that the list does not jump. */
  .room {
    inline-size: 18em;
    max-inline-size: 100%;
    block-size: var(--_control);
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

  .cards {
    list-style: none;
  }

  /* What is far below need not be laid out before somebody comes near it. */
  .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 26em;
  }

  @container lotse (inline-size >= 960px) {
    .finder {
      grid-template-columns: 18em minmax(0, 1fr);
      gap: calc(7 * var(--_space)) calc(10 * var(--_space));
      align-items: start;
    }

    .ask {
      display: contents;
    }

    .ask > :first-child {
      grid-column: 1 / -1;
    }

    .results-title {
      font-size: var(--_largest);
    }
  }
`;

export const offerFinderStyles = [tokens, reset, controls, feedElementStyles, cardStyles, own];
