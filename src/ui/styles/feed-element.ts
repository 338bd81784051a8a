// How a widget looks that has nothing to show yet, or not everything. Left out: notices (controls.ts).
import { css } from 'lit';

export const feedElementStyles = css`
  .fallback {
    margin-block-start: calc(4 * var(--_space));
  }

  .fallback ::slotted(a) {
    display: inline-block;
    padding-block: var(--_space);
  }

  /* For the language menu and what else comes a moment later, so that nothing jumps. */
  .menu-room {
    block-size: calc(var(--_control) + 4 * var(--_space));
  }

  /* Quick answers need no sign of waiting. */
  .loading {
    animation: appear 1ms 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
