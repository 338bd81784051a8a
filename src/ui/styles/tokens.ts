// The scale and the colours of all widgets. Public properties are `--lotse-…`, private ones `--_…`.
// Every widget renders into <div class="root light|dark [own]" lang dir>; sizes are em of that root. Public colours
// that cannot be read are set aside on the root (color-check.ts). Left out: rem, which follows the page, and shadows
// except for what floats.
import { css } from 'lit';

/** Contrast: text on its ground at least 4.5, lines and focus at least 3; test/ui/styles.browser.ts measures. */
export const tokens = css`
  .root {
    --_accent: var(--lotse-color-accent, #0b4a8f);
    --_on-accent: var(--lotse-color-on-accent, var(--_surface));
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_surface: var(--lotse-color-surface, #fff);
    --_quiet: #f3f5f7;
    --_muted: #4b5560;
    --_line: #7d8794;
    --_hairline: #d5dae0;
    --_good: #1b6334;
    --_warn: #7a4a00;
    --_bad: #a3161b;
    --_ink: var(--lotse-color-text, #1c2127);
    --_space: var(--lotse-space, 0.25em);
    --_radius: var(--lotse-radius, 0.375em);
    --_small: 0.875em;
    --_large: 1.125em;
    --_larger: 1.375em;
    --_largest: 1.75em;
    --_control: max(44px, 2.75em);
    --_measure: 70ch;
    color: var(--lotse-color-text, inherit);
    font-family: var(--lotse-font-family, inherit);
    font-size: calc(max(16px, var(--lotse-font-size, 1em)) * var(--_scale, 1));
    color-scheme: light;
  }

  .root.dark {
    --_accent: var(--lotse-color-accent, #9cc3ff);
    --_surface: var(--lotse-color-surface, #14181f);
    --_quiet: #20262e;
    --_muted: #b6bfca;
    --_line: #78828f;
    --_hairline: #3a424d;
    --_good: #8fd6a5;
    --_warn: #f4c66f;
    --_bad: #ffa9a6;
    --_ink: var(--lotse-color-text, #f1f3f6);
    color-scheme: dark;
  }

  /* Where the page's ground does not count: a theme that was asked for, or words that could not be read. */
  .root.own {
    background: var(--_surface);
    color: var(--_ink);
    /* Nothing stands on the edge, and nothing moves. */
    box-shadow: 0 0 0 calc(2 * var(--_space)) var(--_surface);
  }
`;
