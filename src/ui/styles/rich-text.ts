// How longer texts of a feed look. Comes with the code that shows them (ui/rich-text.ts).
// Left out: headings, which look as they do everywhere (reset.ts).
import { css } from 'lit';

export const richTextStyles = css`
  .rich-text {
    max-inline-size: var(--_measure);
  }

  .rich-text > * + * {
    margin-block-start: calc(3 * var(--_space));
  }

  .rich-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .rich-text ol {
    list-style: decimal;
  }

  .link-host {
    font-size: var(--_small);
  }
`;
