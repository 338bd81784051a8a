// Layout of the survey and its result. Fields, buttons and chips come from ui/styles, cards from
// offers/view. Left out: physical directions: right-to-left comes by itself.
import { css } from 'lit';

export const surveyStyles = css`
  .survey,
  .recommendations,
  .next-steps,
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .survey {
    gap: calc(5 * var(--_space));
    max-inline-size: var(--_measure);
  }

  .survey-title {
    font-size: var(--_larger);
  }

  .survey-privacy {
    display: flex;
    gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_quiet);
    color: var(--_ink);
  }

  .survey-progress {
    color: var(--_muted);
  }

  .question {
    overflow-wrap: anywhere;
    padding-block-start: calc(2 * var(--_space));
  }

  .step-offers {
    list-style: none;
  }

  .question-title {
    font-size: var(--_large);
  }

  .question .option {
    padding-block: var(--_space);
  }

  .survey-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .recommendations {
    gap: calc(4 * var(--_space));
    list-style: none;
  }

  .findings {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(2 * var(--_space));
  }

  .findings-word {
    font-weight: 700;
  }

  .recommendation-facts {
    color: var(--_muted);
    list-style: none;
  }

  .next-steps {
    gap: calc(2 * var(--_space));
    padding-inline-start: 1.5em;
  }

  .help {
    gap: calc(3 * var(--_space));
    list-style: none;
  }
`;
