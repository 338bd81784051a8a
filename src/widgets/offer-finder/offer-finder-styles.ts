// What is needed before the first offer: the frame of the finder. Colours, buttons and notices come from
// ui/styles. Left out: the list and its question (view/finder-styles.ts), one offer (details/).
import { css } from 'lit';
import { controls } from '../../ui/styles/controls.js';
import { reset } from '../../ui/styles/reset.js';
import { tokens } from '../../ui/styles/tokens.js';

/* One column that may become narrower than its longest word. */
const stacks = css`
  .notices,
  .finder,
  .ask,
  .near,
  .results,
  .no-results,
  .no-results ul,
  .cards,
  .card,
  .facts,
  .more,
  .details,
  .details-head,
  .details-body,
  .sections,
  .section,
  .contact,
  .plain-list,
  .runs,
  .run,
  .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
`;

const frame = css`
  .language-menu {
    justify-content: flex-end;
    margin-block-end: calc(4 * var(--_space));
  }

  .notices,
  .finder {
    gap: calc(4 * var(--_space));
  }

  .notices {
    margin-block-end: calc(5 * var(--_space));
  }

  .finder {
    gap: calc(5 * var(--_space));
  }

  .ask {
    gap: calc(4 * var(--_space));
  }

  .fallback:not([hidden]) {
    margin-block-start: calc(4 * var(--_space));
  }

  .fallback ::slotted(a) {
    display: inline-block;
    padding-block: var(--_space);
  }

  /* Quick answers need no sign of waiting. */
  .late {
    animation: appear 1ms 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
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

    .search {
      grid-column: 1 / -1;
    }
  }
`;

/** Quieter text that still has a contrast of at least 4.5 : 1 on every ground of the finder. */
const muted = css`
  .root {
    --_muted: #4b5560;
  }

  .root.dark {
    --_muted: #b6bfca;
  }

  @media (forced-colors: active) {
    .root,
    .root.dark {
      --_muted: CanvasText;
    }
  }
`;

export const offerFinderStyles = [tokens, reset, controls, muted, stacks, frame];
