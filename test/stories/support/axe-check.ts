// axe-core with the rules of WCAG 2.0, 2.1 and 2.2 (A, AA) and its best practices; findings as short sentences.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    // a story is a piece of a page: headings, landmarks and the language of the page are the host's
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'html-has-lang': { enabled: false },
  },
};

/** One sentence per element and rule that is violated inside `frame`, shadow roots included. */
export async function findAxeViolations(frame: Element): Promise<string[]> {
  const { violations } = await axe.run(frame, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `axe ${id}: ${target.flat().join(' ')} – ${why?.slice(0, 200)}`;
    }),
  );
}
