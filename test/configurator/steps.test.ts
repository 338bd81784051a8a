// Every way into a CMS has steps, and they fit the form that is pasted.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stepsFor } from '../../src/configurator/steps.js';
import { FORMS, formFor, otherForms, PATHS } from '../../src/configurator/survival.js';
import { CMS_NAMES, SYSTEMS } from '../../src/configurator/systems.js';

describe('the steps', () => {
  for (const path of PATHS) {
    it(`are there for ${path.id}, whatever is pasted`, () => {
      for (const form of [formFor(path) ?? 'link', ...otherForms(path)]) {
        const steps = stepsFor(path, form);
        assert.ok(steps.length >= 2, form);
        for (const step of steps) assert.match(step, /[.)]$/, step);
      }
    });

    it(`never have a link or an address pasted as code for ${path.id}`, () => {
      for (const form of FORMS.filter((one) => path.outcomes[one] === 'kept')) {
        const text = stepsFor(path, form).join(' ');
        const isWords = form === 'link' || form === 'url';
        assert.equal(/Linkadresse|die Adresse ein/.test(text), isWords, `${form}: ${text}`);
      }
    });
  }

  it('of an administrator are there for every CMS', () => {
    for (const cms of CMS_NAMES) assert.ok(SYSTEMS[cms].install.length > 0, cms);
    assert.deepEqual(
      [...new Set(PATHS.map(({ cms }) => cms))],
      CMS_NAMES,
      'in the order of the matrix',
    );
  });
});
