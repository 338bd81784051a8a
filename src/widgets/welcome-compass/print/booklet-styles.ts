// Sheets of the printed booklet: A4 with margins of 12 mm (paper.ts) leaves 186 by 273 mm; sheets stay a
// little lower, so that no browser adds a page. Measured and printed at the same width and size of type.
// Left out: what people see on the screen, where the booklet is invisible.
import { css } from 'lit';

export const bookletStyles = css`
  .booklet {
    inline-size: 186mm;
    font-size: 11pt;
    line-height: 1.4;
    color: #000;
  }

  @media screen {
    .booklet {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
    }
  }

  .page-height {
    block-size: 240mm;
  }

  .sheet {
    display: flex;
    flex-direction: column;
    min-block-size: 252mm;
    break-after: page;
  }

  .sheet.last {
    break-after: auto;
  }

  .sheet-body {
    flex: 1;
  }

  .sheet-foot {
    display: flex;
    justify-content: space-between;
    padding-block-start: 2mm;
    border-block-start: 0.2mm solid #000;
    font-size: 9pt;
  }

  .page-number {
    font-weight: 700;
  }

  /* Margins of what is inside count for its height. */
  .block {
    display: flow-root;
    padding-block-end: 4mm;
  }

  .booklet .entry {
    display: flex;
    align-items: baseline;
    gap: 2mm;
  }

  .block:has(> .entry) {
    padding-block-end: 1mm;
  }

  .entry-chapter {
    padding-block-start: 2mm;
    font-weight: 700;
  }

  .entry-section {
    padding-inline-start: 6mm;
  }

  .leader {
    flex: 1;
    border-block-end: 0.3mm dotted #000;
  }

  .cover {
    display: grid;
    align-content: center;
    gap: 6mm;
    block-size: 200mm;
    padding-inline-start: 8mm;
    border-inline-start: 3mm solid #000;
  }

  .cover-publisher {
    font-size: 16pt;
  }

  .cover-title {
    font-size: 34pt;
    font-weight: 700;
    line-height: 1.1;
    hyphens: manual;
  }

  .booklet-title {
    font-size: 20pt;
    font-weight: 700;
  }

  .booklet-section {
    padding-block-start: 3mm;
    border-block-start: 0.2mm solid #000;
    font-size: 13pt;
  }

  .booklet .pictogram {
    padding: 0;
    background: none;
    color: #000;
    font-size: 24pt;
  }

  .booklet .contacts,
  .booklet .offer-links {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 3mm;
  }

  .booklet .contact {
    padding: 3mm;
    border-color: #000;
    color: #000;
  }

  .booklet :is(.offer-line, .hours, .quiet, .note) {
    color: #000;
  }

  .booklet a {
    color: #000;
  }

  /* Addresses outside of this page, as measured so printed; those inside say nothing on paper. */
  .root .booklet a::after {
    content: none;
  }

  .root .booklet :is(.rich-text, .plain-list) a[href^='http']::after {
    content: ' (' attr(href) ')';
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }

  .booklet .contact-link {
    min-block-size: 0;
    font-size: 13pt;
  }

  .booklet .option {
    min-block-size: 0;
    padding-block: 1mm;
  }

  /* Whether a door is open now says nothing on paper, nor do controls. */
  .booklet :is(.open-state, .no-print) {
    display: none;
  }

  @media print {
    .root:has(.booklet) > :not(.booklet) {
      display: none;
    }
  }
`;
