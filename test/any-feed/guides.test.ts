// What must hold for the chains and the welcome folder of any feed, circles and ways that lead nowhere included.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openState } from '../../src/domain/opening-hours.js';
import { instantIn } from '../../src/domain/instants.js';
import { mapOf } from '../../src/domain/process-map.js';
import { goToStep, stepAfter, stepBefore } from '../../src/domain/process-moves.js';
import { railOf } from '../../src/domain/process-rail.js';
import { startProcess } from '../../src/domain/process-session.js';
import { processOf, type ProcessStep } from '../../src/domain/process.js';
import { CompassModel } from '../../src/widgets/welcome-compass/compass-model.js';
import { forAnyFeed } from './any-feed.js';

const withInner = (steps: readonly ProcessStep[]): readonly ProcessStep[] =>
  steps.flatMap((step) => [step, ...step.ways.flatMap((way) => withInner(way.steps))]);

describe('a chain of any feed', () => {
  it('shows every step once, counts them all and can be drawn', () =>
    forAnyFeed(({ catalogue }) => {
      for (const chain of catalogue.chains) {
        const process = processOf(chain);
        const ids = new Set(chain.steps.map(({ id }) => id));
        const shown = process.groups.flatMap(({ steps }) => withInner(steps));
        assert.deepEqual(shown.map(({ id }) => id).sort(), [...ids].sort());
        const { main, after, loose } = process.totals;
        assert.equal(main + after + loose, ids.size);
        const drawn = mapOf(process, 12)?.nodes ?? railOf(process).rows;
        assert.equal(drawn.length, ids.size - loose);
      }
    }));

  it('leads from step to step, and back', () =>
    forAnyFeed(({ catalogue }) => {
      for (const process of catalogue.chains.map(processOf)) {
        let session = startProcess(process);
        for (let left = process.steps.length; left > 0; left -= 1) {
          const next = stepAfter(process.byId.get(session.current)!);
          if (next === undefined) break;
          session = goToStep(session, process, next);
          assert.equal(session.current, next);
          const before = stepBefore(process, next, session.visited);
          assert.ok(before === undefined || process.byId.has(before));
        }
      }
    }));
});

describe('the welcome folder of any feed', () => {
  it('tells its sections apart, finds them and knows their offers', () =>
    forAnyFeed(({ catalogue, today }) => {
      const model = new CompassModel({ catalogue, reading: { language: 'de', today } });
      const sections = model.chapters.flatMap((chapter) => chapter.sections);
      for (const section of sections) {
        assert.equal(model.section(section.key), section);
        for (const { offer } of model.offersOf(section)) {
          assert.equal(catalogue.offersById.get(offer.id), offer);
        }
      }
      const found = model.found('Deutsch');
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((section) => sections.includes(section)));
    }));

  it('says of no door that it opens or closes in the past', () =>
    forAnyFeed(({ catalogue, now }) => {
      for (const door of [...catalogue.contactsById.values(), ...catalogue.placesById.values()]) {
        const state = openState(door, catalogue, now);
        const next =
          state.kind === 'open' ? state.until : state.kind === 'closed' ? state.opens : undefined;
        if (next === undefined) continue;
        assert.ok(instantIn(next.date, next.time, catalogue.timeZone) > now);
      }
    }));
});
