// Which modules of first views share a file: those that the same widgets need at once. By itself Rollup also looks at
// what is loaded later and makes a file for each combination; every file costs a request and is compressed apart.
import { basename, dirname } from 'node:path';

/** All modules that the browser loads with `entry` before it runs. */
function loadedWith(entry, getModuleInfo) {
  const found = new Set([entry]);
  for (const id of found) {
    for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** Modules of each first view by the name of its widget, which is that of the entry's folder. */
function readFirstViews({ getModuleIds, getModuleInfo }) {
  const entries = [...getModuleIds()].filter((id) => getModuleInfo(id).isEntry);
  return entries.map((id) => [basename(dirname(id)), loadedWith(id, getModuleInfo)]);
}

/**
 * A function for Rollup's `manualChunks`: one file for what most first views need, one for each combination of
 * fewer, one for what a single first view needs. Entries stay apart, because they register their element: later code
 * of another widget may need something from these files. What is loaded later is left to Rollup.
 */
export function firstViewChunks() {
  let firstViews;
  return (id, modules) => {
    firstViews ??= readFirstViews(modules);
    const users = firstViews.filter(([, found]) => found.has(id)).map(([name]) => name);
    if (users.length === 0 || modules.getModuleInfo(id).isEntry) return undefined;
    return 2 * users.length > firstViews.length ? 'first-views' : `${users.sort().join('-')}-first`;
  };
}
