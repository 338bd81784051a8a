// What the attribute `pictograms` changes in the looks of every widget: pictograms twice as large, buttons for thumbs,
// numbers to call as large buttons. Comes with the code for it, so all rules ask for the attribute.
// Left out: colours and states of buttons (ui/styles), what is not said any more (the templates).
import { css } from 'lit';

const buttons = css`
  :host([pictograms]) :is(.read-aloud, .call, .contact-link, .actions > .button) {
    display: inline-flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: 56px;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: var(--_large);
    font-weight: 600;
    text-decoration: none;
  }

  :host([pictograms]) :is(.read-aloud, .call, .contact-link, .actions > .button) .icon {
    inline-size: 2em;
    block-size: 2em;
  }

  :host([pictograms]) .read-aloud {
    background: var(--_accent-soft);
  }

  :host([pictograms]) :is(.call, .contact-link[href^='tel:']) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    :host([pictograms]) :is(.call, .contact-link[href^='tel:']) {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;

const filters = css`
  .icon-filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }

  .icon-group {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(88px, 100%), 1fr));
    gap: calc(2 * var(--_space));
  }

  .icon-button {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: 88px;
    padding: calc(2 * var(--_space)) 0;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .icon-button .icon {
    inline-size: 2.75em;
    block-size: 2.75em;
    color: var(--_accent);
  }

  .icon-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .icon-button.empty {
    border-style: dashed;
    color: var(--_muted);
  }

  .icon-button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: underline;
  }

  .icon-button[aria-pressed='true'] .icon {
    color: inherit;
  }

  @media (forced-colors: active) {
    .icon-button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  /* One column at every width: the large filters above, the panel behind its button. */
  @container lotse (inline-size >= 960px) {
    :host([pictograms]) .finder {
      grid-template-columns: minmax(0, 1fr);
    }

    :host([pictograms]) .filter-button {
      display: inline-flex;
    }

    :host([pictograms]) .filter-panel.closed {
      display: none;
    }

    :host([pictograms]) .cards,
    .icon-filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .icon-group:first-child {
      grid-column: 1 / -1;
    }
  }

  @container lotse (inline-size >= 640px) {
    .icon-group {
      grid-template-columns: repeat(auto-fill, 8.5em);
    }

    .icon-button {
      padding-inline: var(--_space);
      font-size: 1em;
    }
  }
`;

const cards = css`
  .pictogram-head {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
  }

  .pictogram-head > div {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .pictogram-card .pictogram {
    display: inline-flex;
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .pictogram-card .pictogram .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  .pictogram-card .status {
    font-size: 1em;
  }

  .pictogram-card .facts {
    grid-template-columns: minmax(0, 1fr);
  }

  :host([pictograms]) .fact {
    align-items: center;
    gap: calc(3 * var(--_space));
  }

  :host([pictograms]) :is(.fact dt, .status) .icon {
    inline-size: 2em;
    block-size: 2em;
  }

  .pictogram-card .actions > * {
    flex: 1 1 auto;
    justify-content: center;
  }

  @media (forced-colors: active) {
    .pictogram-card .pictogram {
      border: 1px solid CanvasText;
    }
  }
`;

/** Chapters of the welcome folder and steps of chains. */
const guides = css`
  :host([pictograms]) .tile .pictogram {
    font-size: 2.75em;
  }

  :host([pictograms]) .chapter-title {
    flex-wrap: wrap;
  }

  :host([pictograms]) .chapter-title .pictogram {
    font-size: 2em;
  }

  :host([pictograms]) :is(.section-body, .details) > .read-aloud {
    justify-self: start;
  }

  :host([pictograms]) .panel > .read-aloud {
    margin-block-end: calc(3 * var(--_space));
  }

  :host([pictograms]) .contact-link {
    margin-block: var(--_space);
  }

  :host([pictograms]) .tile {
    align-items: center;
    text-align: center;
  }

  :host([pictograms]) :is(.tile-summary, .chain .intro, .choice .rich-text) {
    display: none;
  }

  :host([pictograms]) :is(.section-button, .step-button) {
    min-block-size: 64px;
    font-size: var(--_large);
  }

  :host([pictograms]) :is(.section-button, .step-button) > .icon {
    inline-size: 2em;
    block-size: 2em;
  }
`;

export const pictogramStyles = [buttons, filters, cards, guides];
