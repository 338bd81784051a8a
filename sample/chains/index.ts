// The process chains of the sample county, dated on the build day.
import type { Chain } from '../../src/feed/schema.js';
import { plusDays, seeded, type Day } from '../days.js';
import { conceptChain } from './concept.js';
import { forwardingChain } from './forwarding.js';
import { trainingChain } from './training.js';
import { workChain } from './work.js';

export function chains(today: Day): Chain[] {
  return [workChain, trainingChain, conceptChain, forwardingChain].map((chain) => {
    const checked = plusDays(today, -seeded(chain.id, 60));
    return { ...chain, modified: checked, lastReviewed: checked };
  });
}
