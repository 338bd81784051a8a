// Layout of the first screen in steps of the widget's own width: 480, 640 and 960 px. Colours, buttons and
// notices come from ui/styles. Left out: chapters (chapter/chapter-styles.ts), what comes later (late-styles.ts), paper
// (print/), physical directions: right-to-left comes by itself.
import { css } from 'lit';
import { controls } from '../../ui/styles/controls.js';
import { feedElementStyles } from '../../ui/styles/feed-element.js';
import { reset } from '../../ui/styles/reset.js';
import { tokens } from '../../ui/styles/tokens.js';

const home = css`
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }

  .compass-title {
    font-size: var(--_larger);
  }

  /* In narrow places one below the other. */
  .ways {
    display: grid;
    grid-auto-rows: minmax(var(--_control), auto);
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
  }

  .search-room {
    max-inline-size: 32em;
    block-size: calc(1.5em + var(--_control));
    border-radius: var(--_radius);
    background: var(--_quiet);
  }
`;

const tiles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .tile {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(2 * var(--_space));
    block-size: 100%;
    min-block-size: 7.5em;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .tile-title {
    color: var(--_accent);
    text-wrap: wrap;
  }

  .tile-summary {
    display: none;
    font-size: var(--_small);
  }

  .pictogram {
    display: inline-flex;
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 1.375em;
  }

  @container lotse (inline-size >= 480px) {
    .ways {
      display: flex;
      flex-wrap: wrap;
    }

    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: calc(3 * var(--_space));
    }

    .tile {
      padding: calc(4 * var(--_space));
    }

    .tile-title {
      font-size: var(--_large);
    }
  }

  @container lotse (inline-size >= 640px) {
    .tile-summary {
      display: block;
    }
  }

  @container lotse (inline-size >= 960px) {
    .tiles {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;

export const welcomeCompassStyles = [reset, tokens, controls, feedElementStyles, home, tiles];
