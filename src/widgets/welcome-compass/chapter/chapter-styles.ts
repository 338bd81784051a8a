// Layout of chapters, sections, contacts, path and search results. Comes with the code that shows them. Names that the
// details of an offer use as well hold in chapters and in the booklet only.
// Left out: the first screen (welcome-compass-styles.ts), paper (print/booklet-styles.ts).
import { css } from 'lit';

const chapter = css`
  .chapter,
  .path,
  .stages,
  .found,
  .contacts,
  .section-links,
  .offer-links,
  .chapter > .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }

  .chapter,
  .path {
    gap: calc(4 * var(--_space));
  }

  .chapter-title {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    font-size: var(--_largest);
  }

  .chapter-title .pictogram {
    font-size: var(--_larger);
  }

  :is(.chapter-title, .section-button, .onward, .section-link, .chain-link) > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .chapter-title > .pictogram {
    flex: none;
  }

  .lead {
    max-inline-size: var(--_measure);
    font-size: var(--_large);
  }

  .quiet {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .leaf {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }

  .onward {
    max-inline-size: 100%;
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
  }

  .onward .quiet {
    display: block;
  }

  .onward.next {
    margin-inline-start: auto;
    text-align: end;
  }
`;

const section = css`
  :where(.chapter) .section {
    border-block-start: 1px solid var(--_hairline);
  }

  .section-button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_space));
    inline-size: 100%;
    min-block-size: max(52px, 3.25em);
    padding: calc(3 * var(--_space)) 0;
    border: 0;
    background: transparent;
    color: var(--_accent);
    font-size: var(--_large);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }

  .section-button:hover span {
    text-decoration: underline;
  }

  .section-button .icon {
    transition: transform 150ms;
  }

  .section-button[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  /* Stays in the page for the browser's own search, which opens it. */
  .root .section-panel[hidden='until-found'] {
    display: block !important;
    content-visibility: hidden;
  }

  .section-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
    padding-block: var(--_space) calc(6 * var(--_space));
  }

  .section-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }

  .part-title {
    font-size: 1em;
  }

  .checklist,
  :where(.chapter, .booklet) .plain-list {
    list-style: none;
  }

  .checklist .option {
    align-items: start;
    padding-block: calc(2 * var(--_space));
  }

  .checklist input[type='checkbox'] {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .checklist .option:has(:checked) span {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .contacts {
    gap: calc(3 * var(--_space));
  }

  :where(.chapter, .booklet) .contact {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_hairline);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow-wrap: anywhere;
  }

  :where(.chapter, .booklet) .contact > * + * {
    margin-block-start: calc(2 * var(--_space));
  }

  :where(.chapter, .booklet) .contact-link {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
    font-size: var(--_larger);
    font-weight: 700;
  }

  .open-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .hours {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .offer-links {
    gap: calc(3 * var(--_space));
  }

  .offer-link {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: var(--_space);
    font-weight: 600;
  }

  .offer-line {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .chain-link {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_control);
    font-weight: 600;
  }

  .chain-steps {
    padding-inline-start: 1.5em;
  }

  @container lotse (inline-size >= 640px) {
    .contacts,
    .offer-links {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .section-panel[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }

    .section-heading,
    .part-title {
      break-after: avoid;
    }

    /* Grids are not cut well between pages. */
    .sections,
    .section-body {
      display: block;
    }

    .section-body > * + * {
      margin-block-start: 5mm;
    }

    /* Whether a door is open now says nothing on paper. */
    .section-button .icon,
    .open-state {
      display: none;
    }

    /* Nor do addresses inside of this page. */
    .root :is(.tile, .section-link, .offer-link)::after {
      content: none;
    }
  }
`;

const lists = css`
  .stages {
    gap: calc(6 * var(--_space));
  }

  .stage-title {
    margin-block-end: calc(2 * var(--_space));
    font-size: var(--_large);
  }

  .stage {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .section-links {
    gap: calc(2 * var(--_space));
  }

  .section-link {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: var(--_control);
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-decoration: none;
  }

  .section-link:hover {
    border-color: var(--_accent);
  }

  .section-link-title {
    display: block;
    font-weight: 600;
    text-decoration: underline;
  }

  @container lotse (inline-size >= 640px) {
    .section-links {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

export const chapterStyles = [chapter, section, lists];
