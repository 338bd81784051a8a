// Process chains for tests: written as "a > b c, b > d" and drawn at random, hostile ones among them.
import fc from 'fast-check';
import type { Chain, ChainStep } from '../../src/feed/schema.js';

export type ChainParts = Partial<Omit<Chain, 'steps'>>;

/** A step with its ways onward; `<a` marks a way back to a. */
export function stepOf(id: string, ways: readonly string[], more: Partial<ChainStep> = {}) {
  const next = ways.map((to) => (to.startsWith('<') ? { to: to.slice(1), back: true } : { to }));
  return { id, title: `Schritt ${id}`, ...(next.length > 0 && { next }), ...more };
}

/** "a > b <c, b > d": steps in this order; the first one is the start, d exists without any way. */
export function chainOf(text: string, more: ChainParts = {}): Chain {
  const steps = text.split(',').map((part) => {
    const [id = '', ways = ''] = part.split('>').map((side) => side.trim());
    return stepOf(id, ways.split(/\s+/).filter(Boolean));
  });
  return chainWith(steps, more);
}

export function chainWith(steps: readonly ChainStep[], more: ChainParts = {}): Chain {
  const start = steps[0]?.id ?? '';
  return {
    id: 'weg',
    title: 'Ein Weg',
    modified: '2027-02-20',
    start,
    ...more,
    steps: [...steps],
  };
}

/** A row of steps, each leading to the next. */
export function longChain(length: number): Chain {
  const ids = [...Array(length).keys()].map((index) => `s${String(index)}`);
  return chainWith(ids.map((id, at) => stepOf(id, ids.slice(at + 1, at + 2))));
}

/** Questions inside answers: each step forks into one that ends and one that asks again. */
export function deepChain(depth: number): Chain {
  const steps = [...Array(depth).keys()].flatMap((at) => {
    const last = at === depth - 1;
    return [
      stepOf(`q${String(at)}`, last ? [] : [`e${String(at)}`, `q${String(at + 1)}`]),
      ...(last ? [] : [stepOf(`e${String(at)}`, [])]),
    ];
  });
  return chainWith(steps);
}

/** Any graph of up to a dozen steps in up to three phases, with unknown targets and marked ways back. */
export const anyChain = fc
  .array(
    fc.record({
      to: fc.array(fc.record({ at: fc.nat(13), back: fc.boolean() }), { maxLength: 4 }),
      phase: fc.constantFrom(undefined, 'p', 'q', 'unknown', 'r'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((drawn) =>
    fc.record({ drawn: fc.constant(drawn), start: fc.nat(13), hasPhases: fc.boolean() }),
  )
  .map(({ drawn, start, hasPhases }) => {
    const steps = drawn.map(({ to, phase }, index): ChainStep => ({
      id: `s${String(index)}`,
      title: `Schritt ${String(index)}`,
      next: to.map(({ at, back }) => ({ to: `s${String(at)}`, ...(back && { back }) })),
      ...(hasPhases && phase !== undefined && { phase }),
    }));
    const phases = [
      { id: 'p', title: 'P' },
      { id: 'q', title: 'Q' },
      { id: 'r', title: 'R', after: true },
    ];
    return chainWith(steps, { start: `s${String(start)}`, ...(hasPhases && { phases }) });
  });
