// What pages may rely on from outside is listed for each widget in custom-elements.json, which Storybook, editors and
// integrators read. Whether it has an effect is for theming.browser.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { name: string; description?: string }[];
  readonly cssProperties?: readonly { name: string; description?: string }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: readonly { declarations?: readonly Declaration[] }[];
};
const widgets = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName?.startsWith('lotse-'));

/** Source: the contract of embedding, theming. */
const PROPERTIES = ['color-accent', 'color-on-accent', 'color-text', 'color-surface']
  .concat(['font-family', 'font-size', 'radius', 'space'])
  .map((name) => `--lotse-${name}`);
const PARTS = ['card', 'title', 'button', 'input', 'status'];

const namesOf = (list: readonly { name: string; description?: string }[] = []) =>
  list.filter(({ description }) => description).map(({ name }) => name);

describe('the manifest', () => {
  it('lists the four widgets', () => {
    const names = widgets.map(({ tagName }) => tagName?.slice('lotse-'.length)).sort();
    const all = ['course-calendar', 'offer-finder', 'process-chain', 'welcome-compass'];
    assert.deepEqual(names, all);
  });

  for (const { tagName = '', cssParts, cssProperties } of widgets) {
    it(`describes every custom property of <${tagName}>`, () => {
      assert.deepEqual(namesOf(cssProperties), PROPERTIES);
    });

    it(`describes the parts that all widgets share for <${tagName}>`, () => {
      const missing = PARTS.filter((part) => !namesOf(cssParts).includes(part));
      assert.deepEqual(missing, []);
    });
  }
});
