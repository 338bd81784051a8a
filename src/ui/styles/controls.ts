// What all widgets draw with at once: links, buttons, chips, notices, cards, icons. Logical properties only, so
// that right-to-left comes by itself; transparent lines are seen under forced colours.
// Left out: what is only needed once people can do something (fields.ts); layout of a single widget; steps of width
// are container queries named `lotse`.
import { css } from 'lit';

export const controls = css`
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  /* Two colours, so that one of them stands out on any ground. */
  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px Canvas;
    scroll-margin-block: 5em;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] .icon.directional {
    transform: scaleX(-1);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .button.plain {
    border: 0;
    padding-inline: calc(2 * var(--_space));
  }

  .chips,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .good {
    --_tone: var(--_good);
  }

  .warning {
    --_tone: var(--_warn);
  }

  :is(.bad, .error) {
    --_tone: var(--_bad);
  }

  /* The browser's own white or black, because the page's surface may be of any colour. */
  :is(.status, .notice):not(.neutral) {
    background: color-mix(in srgb, var(--_tone) 10%, Canvas);
    color: var(--_tone);
  }

  .card {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .notice {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid currentColor;
    /* Drawn under forced colours, as all transparent lines are. */
    outline: 1px solid transparent;
  }

  /* As weak as can be, for the sake of links and buttons. */
  :where(.notice > *) {
    color: var(--_ink);
  }

  .notice > * + *,
  * + .skeleton {
    margin-block-start: calc(3 * var(--_space));
  }

  .skeleton {
    block-size: 160px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_quiet);
  }
`;
