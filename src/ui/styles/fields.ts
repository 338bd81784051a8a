// What people do something with: labels, fields, options, disclosures, the language menu, chips that can be removed,
// buttons that are pointed at, stand out or wait. Loaded with the code for all that, after the first view.
// Left out: links and plain buttons, which everything has (controls.ts).
import { css } from 'lit';

export const fields = css`
  .root {
    accent-color: var(--_accent);
  }

  a:hover {
    text-decoration-thickness: 0.1875em;
  }

  .button:hover {
    background: var(--_accent-soft);
    text-decoration: underline;
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button:disabled {
    border-style: dashed;
    opacity: 0.7;
    cursor: not-allowed;
  }

  .disclosure-button {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .disclosure-button:hover {
    background: var(--_accent-soft);
    text-decoration: underline;
  }

  .info {
    --_tone: var(--_accent);
  }

  .notice.info {
    background: var(--_accent-soft);
  }

  .label {
    display: block;
    font-weight: 600;
  }

  .hint {
    display: block;
    font-size: var(--_small);
  }

  .input,
  .select {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }

  .select {
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }

  :is(.input, .select):hover {
    border-color: var(--_accent);
  }

  .option {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
    cursor: pointer;
  }

  .option :is(input[type='checkbox'], input[type='radio']) {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
  }

  .option:hover {
    text-decoration: underline;
  }

  .disclosure-button {
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 0;
    color: inherit;
  }

  .disclosure-button .icon {
    transition: transform 150ms;
  }

  .disclosure-button[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  .language-menu {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  .language-menu .select {
    inline-size: auto;
  }

  .chip.removable {
    min-block-size: var(--_control);
    padding-inline: calc(3 * var(--_space));
    border-color: var(--_accent);
    background: var(--_accent-soft);
    cursor: pointer;
  }

  .chip.removable:hover {
    border-width: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }

  /* Until this is there, the browser puts the reader's colours in place of all. */
  @media (forced-colors: active) {
    .root,
    .root.dark {
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_muted: CanvasText;
      --_line: ButtonBorder;
      --_hairline: CanvasText;
    }

    :focus-visible {
      outline-color: Highlight;
    }

    /* Otherwise the browser puts a ground of its own behind every word. */
    .button.primary,
    .badge {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
