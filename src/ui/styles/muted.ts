// The colour of quieter text. Left out: all other colours (tokens.ts).
import { css } from 'lit';

/** Quieter text that still has a contrast of at least 4.5 : 1 on every ground of a widget. */
export const muted = css`
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
