// The list of story modules is complete: a story that is not listed would never be checked.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = new URL('../../stories/', import.meta.url);
const list = new URL('all-stories.ts', import.meta.url);

describe('the list of stories', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.stories.ts'));
  const text = readFileSync(list, 'utf8');

  it('finds story files', () => {
    assert.notEqual(files.length, 0);
  });

  for (const file of files) {
    const name = file.replace('.stories.ts', '');
    it(`imports and names ${file}`, () => {
      const imported = new RegExp(
        `import \\* as (\\w+) from '../../stories/${name}\\.stories\\.js'`,
      );
      const variable = imported.exec(text)?.[1];
      assert.ok(variable, `${file} is not imported`);
      // where both are the same word, it stands there once
      const named = name === variable ? `  ${name},` : `(?:'${name}'|\\b${name}): ${variable}\\b`;
      assert.match(text, new RegExp(named));
    });
  }
});
