// The style sheets of src/themes use what widgets offer and what KERN has, ask for nothing else, and the handbook names
// them all. How they look is for stories/themes.stories.ts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([name]) => name)),
];

const themes = readdirSync('src/themes').filter((name) => name.endsWith('.css'));
const widgets = readdirSync('src/widgets').map((name) => `lotse-${name}`);
const handbook = read('docs/handbuch/aussehen.md');
const offered = namesIn(read('src/ui/styles/tokens.ts'), /--lotse-[a-z-]+/g);

describe('a theme', () => {
  for (const name of themes) {
    const text = read(`src/themes/${name}`);

    it(`of ${name} reaches every widget`, () => {
      assert.deepEqual(
        widgets.filter((widget) => !text.includes(widget)),
        [],
      );
    });

    it(`of ${name} sets nothing that widgets do not know`, () => {
      const used = namesIn(text, /--lotse-[a-z-]+(?=:)/g);
      assert.ok(used.length > 1);
      assert.deepEqual(
        used.filter((one) => !offered.includes(one)),
        [],
      );
    });

    it(`of ${name} asks for no other file`, () => {
      assert.doesNotMatch(text.replaceAll(/\/\*.*?\*\//gs, ''), /url\(|@import|https?:/);
    });

    it(`of ${name} is in the handbook and in the package`, () => {
      assert.ok(handbook.includes(`\`${name}\``));
      const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string> };
      assert.equal(exports[`./themes/${name}`], `./dist/lotse/themes/${name}`);
    });
  }

  it('for KERN names only tokens that KERN has', () => {
    const kern = read('node_modules/@kern-ux/native/dist/kern.css');
    const tokens = namesIn(read('src/themes/kern.css'), /--kern-[a-z-]+/g);
    assert.ok(tokens.length > 8);
    assert.deepEqual(
      tokens.filter((token) => !kern.includes(`${token}:`)),
      [],
    );
  });
});

describe('the handbook', () => {
  it('explains every property that widgets offer', () => {
    assert.equal(offered.length, 8);
    assert.deepEqual(
      offered.filter((one) => !handbook.includes(`\`${one}\``)),
      [],
    );
  });
});
