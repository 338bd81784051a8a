// Asks for the feed of a widget while the code of the widget is on its way, so that nobody waits for one after the
// other; the widget takes the answer over. Left out: reading the answer, time limits and further tries
// (feed/load.ts).
import { REQUEST } from '../feed/request.js';
import { feedFault, parsed, type FeedRules } from './feeds.js';

type Answer = (signal: AbortSignal) => Promise<Response>;

/** By address; undefined when somebody has taken it over and keeps it for all. */
const answers = new Map<string, Answer | undefined>();

/** Asks for a feed that may be shown, unless that has been done. `feed`: its address, relative to the page or absolute. */
export function askEarly(feed: string, rules: FeedRules): void {
  const address = parsed(feed, rules)?.href ?? '';
  if (feedFault(feed, rules) !== undefined || answers.has(address)) return;
  const stop = new AbortController();
  const answer = fetch(address, { ...REQUEST, signal: stop.signal });
  // whoever takes it over hears of it
  answer.catch(() => undefined);
  answers.set(address, (signal) => {
    answers.set(address, undefined);
    signal.addEventListener('abort', () => stop.abort());
    return answer;
  });
}

/** Hands an answer over, once; undefined when there is none. `signal` gives it up. */
export const takeOver = (address: string, signal: AbortSignal): Promise<Response> | undefined =>
  answers.get(address)?.(signal);

/** For widgets that did not come: when they do, people want to see what there is then. */
export const forgetAnswers = (): void => answers.clear();
