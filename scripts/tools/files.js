// Finding files and telling whether they have changed. Leaves out everything about their content's meaning.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run.js';

/**
 * Paths of all files below `folder` that `keep` accepts, relative to the repository, with `/`, sorted.
 * @param {string} folder
 * @param {(path: string) => boolean} keep
 */
export function filesBelow(folder, keep = () => true) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => keep(path))
    .sort();
}

/** One hash over names and contents of files, and over any further `words` that the result depends on. */
export function fingerprint(paths, ...words) {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const path of paths) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}
