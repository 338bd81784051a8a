// How everything looks on paper: black on white, all of it open, addresses written out. Comes after the
// first view. Left out: choosing what is printed; a widget marks what is not with `no-print`.
import { css } from 'lit';

export const print = css`
  @media print {
    .root {
      color: #000;
      background: none;
      font-size: 11pt;
    }

    .root.own {
      box-shadow: none;
    }

    .root.dark {
      --_accent: #000;
      --_hairline: #000;
      --_ink: #000;
      --_muted: #000;
      --_quiet: #fff;
      --_surface: #fff;
    }

    .button,
    .language-menu,
    .no-print {
      display: none;
    }

    .disclosure-content[hidden] {
      display: block !important;
    }

    .disclosure-button .icon {
      display: none;
    }

    .card {
      break-inside: avoid;
      border-color: #000;
      content-visibility: visible;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }

    /* The whole address stands there. */
    .link-host {
      display: none;
    }
  }
`;
