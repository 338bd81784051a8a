// Which files of a build a widget may fetch, by their hashes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunkHashes } from '../../../src/configurator/checks/chunk-hashes.js';

const file = (name: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  name,
  integrity: `sha256-${name}=`,
  imports,
  dynamicImports,
});

const BUILT = {
  widgets: { 'offer-finder': 'c/finder.js', 'process-chain': 'c/chain.js' },
  files: {
    'lotse.js': file('lotse'),
    'c/finder.js': file('finder', ['c/shared.js'], ['c/later.js']),
    'c/shared.js': file('shared', [], ['c/later.js']),
    'c/later.js': file('later', ['c/shared.js', 'c/finder.js']),
    'c/chain.js': file('chain', ['c/shared.js']),
    'c/listing.js': file('listing'),
    'c/editor-help.js': file('editor-help'),
  },
};

describe('the files of a widget', () => {
  it('are its own, those they need at once or later, and the listing; each once', () =>
    assert.deepEqual(chunkHashes(BUILT, 'offer-finder')?.toSorted(), [
      'sha256-finder=',
      'sha256-later=',
      'sha256-listing=',
      'sha256-shared=',
    ]));

  it('are unknown for a widget that the build does not have', () =>
    assert.equal(chunkHashes(BUILT, 'map'), undefined));
});
