// The overview of a chain: as a map where it fits, as a rail always. Numbers only, and never too many.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapOf } from '../../src/domain/process-map.js';
import { railOf } from '../../src/domain/process-rail.js';
import { processOf } from '../../src/domain/process.js';
import { anyChain, chainOf, chainWith, deepChain, longChain, stepOf } from './process-fixture.js';

const map = (text: string, maxColumns = 10) => mapOf(processOf(chainOf(text)), maxColumns);
const rail = (text: string) => railOf(processOf(chainOf(text)));

describe('the map', () => {
  /** "a0,0 b1,0": steps with column and row. */
  const places = (text: string) =>
    map(text)!
      .nodes.map(({ id, column, row }) => `${id}${String(column)},${String(row)}`)
      .join(' ');

  it('sets steps in a row, each in a column behind those that lead to it', () => {
    assert.equal(places('a > b, b > c, c'), 'a0,0 b1,0 c2,0');
  });

  it('sets the answers of a question below each other, and what follows behind them', () => {
    assert.equal(places('a > b c, b > d, c > d, d'), 'a0,0 b1,0 c1,1 d2,0');
  });

  it('keeps a row free for a way that passes other steps', () => {
    assert.equal(places('a > c b, b > c, c'), 'a0,0 b1,1 c2,0');
    const passing = map('a > c b, b > c, c')!.lines[0]!;
    assert.deepEqual(passing.points, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it('says in which rows ways only pass', () => {
    assert.deepEqual([...map('a > d b, b > d, d')!.passages], []);
    assert.deepEqual([...map('a > b, b > c d, c > d, d')!.passages], [1]);
  });

  it('draws marked and unmarked ways back as such, but none to the step itself', () => {
    const { lines } = map('a > b, b > c <a, c > b c')!;
    const back = lines.filter(({ kind }) => kind === 'back').map(({ points }) => points);
    assert.deepEqual(back, [
      [
        [1, 0],
        [0, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
    ]);
  });

  it('draws two answers that lead to the same step as one line', () => {
    assert.equal(map('a > b b, b')!.lines.length, 1);
  });

  it('leaves out what nothing leads to', () => {
    assert.equal(places('a > b, b, x > b'), 'a0,0 b1,0');
  });

  it('consists of one step when there is only one', () => {
    const { columns, rows, lines } = map('a')!;
    assert.deepEqual([columns, rows, lines.length], [1, 1, 0]);
  });

  it('is given up when it does not fit', () => {
    assert.equal(map('a > b, b > c, c', 2), undefined);
    assert.equal(mapOf(processOf(longChain(200)), 12), undefined);
    assert.equal(map('a > b c d e f g h i j k, b, c, d, e, f, g, h, i, j, k'), undefined);
    const names = [...Array(20).keys()].map((index) => `s${String(index)}`);
    const dense = chainWith(names.map((id, at) => stepOf(id, names.slice(at + 1))));
    assert.equal(mapOf(processOf(dense), 50), undefined);
  });

  it('has a cell of its own for every step, and lines that begin and end at their steps', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const process = processOf(chain);
        const drawn = mapOf(process, 12);
        if (drawn === undefined) return;
        const cells = drawn.nodes.map(({ column, row }) => `${String(column)} ${String(row)}`);
        assert.equal(new Set(cells).size, cells.length);
        for (const { points } of drawn.lines) {
          for (const point of [points[0]!, points.at(-1)!])
            assert.ok(cells.includes(point.join(' ')));
        }
        for (const { column, row } of drawn.nodes) {
          assert.ok(column >= 0 && column < drawn.columns && row >= 0 && row < drawn.rows);
        }
      }),
    );
  });
});

describe('the rail', () => {
  /** "0:0-0:1" per line: lane and height of both ends. */
  const lines = (text: string, id: string, kind = 'way') =>
    rail(text)
      .rows.find((row) => row.id === id)!
      .lines.filter((line) => line.kind === kind)
      .map(({ from, to }) => `${from.join(':')}-${to.join(':')}`)
      .join(' ');

  it('has one row per step and one track for a simple chain', () => {
    const { lanes, rows } = rail('a > b, b > c, c');
    assert.equal(lanes, 1);
    assert.deepEqual(
      rows.map(({ id, lane }) => `${id}${String(lane)}`),
      ['a0', 'b0', 'c0'],
    );
    assert.equal(lines('a > b, b > c, c', 'a'), '0:1-0:2');
    assert.equal(lines('a > b, b > c, c', 'b'), '0:0-0:1 0:1-0:2');
    assert.equal(lines('a > b, b > c, c', 'c'), '0:0-0:1');
  });

  it('leads answers off the track and back to it', () => {
    const fork = 'a > b c, b > d, c > d, d';
    assert.equal(lines(fork, 'b'), '0:0-1:1 0:0-0:2 1:1-0:2');
    assert.equal(lines(fork, 'c'), '0:0-1:1 0:0-0:2 1:1-0:2');
    assert.equal(lines(fork, 'd'), '0:0-0:1');
  });

  it('ends the track of an answer that ends', () => {
    const fork = 'a > b c, b, c';
    assert.equal(lines(fork, 'b'), '0:0-1:1 0:0-0:2');
    assert.equal(lines(fork, 'c'), '0:0-1:1');
  });

  it('leads answers inside answers through both tracks', () => {
    const deep = 'a > b x, b > c y, c > e, y > e, e > z, x > z, z';
    assert.equal(lines(deep, 'c'), '1:0-2:1 1:0-1:2 2:1-1:2 0:0-0:2');
    assert.equal(lines(deep, 'e'), '1:0-1:1 0:0-0:2 1:1-0:2');
  });

  it('draws jumps and ways back beside the tracks', () => {
    const jumps = 'a > b c d, b > c, c > d, d > <b, d';
    assert.ok(rail(jumps).lanes > 1);
    assert.equal(lines('a > b, b > c, c > <a', 'c', 'back'), '0:1-1:1 1:0-1:1');
    assert.equal(lines('a > b, b > c, c > <a', 'b', 'back'), '1:0-1:2');
    assert.equal(lines('a > b, b > c, c > <a', 'a', 'back'), '0:1-1:1 1:1-1:2');
  });

  it('leaves a gap where nothing leads on', () => {
    const phases = [
      { id: 'p', title: 'P' },
      { id: 'q', title: 'Q' },
    ];
    const steps = [
      stepOf('a', ['b', 'c'], { phase: 'p' }),
      stepOf('b', [], { phase: 'q' }),
      stepOf('c', [], { phase: 'q' }),
    ];
    const { rows } = railOf(processOf(chainWith(steps, { phases })));
    assert.ok(rows[1]!.lines.length > 0);
  });

  it('leaves out what nothing leads to', () => {
    assert.deepEqual(
      rail('a > b, b, x > b').rows.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('stays narrow for any chain, and draws nothing outside', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const process = processOf(chain);
        const { lanes, rows } = railOf(process);
        assert.equal(rows.length, process.totals.main + process.totals.after);
        assert.ok(lanes <= 7);
        for (const { from, to } of rows.flatMap((row) => row.lines)) {
          for (const [lane, y] of [from, to])
            assert.ok(lane >= 0 && lane < lanes && y >= 0 && y <= 2);
        }
      }),
    );
  });

  it('has 200 rows for 200 steps and stays narrow for questions fifty deep', () => {
    assert.equal(railOf(processOf(longChain(200))).rows.length, 200);
    assert.ok(railOf(processOf(deepChain(50))).lanes <= 7);
  });
});
