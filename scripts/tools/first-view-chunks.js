// Which modules of first views share a file. By itself Rollup makes one for each combination of entries and later code
// that needs a module; every file costs a request and is compressed apart.
import { basename, dirname } from 'node:path';

/** The widget most pages have: nothing goes into the common file that its first view does not need. */
const MAIN = 'offer-finder';

/** All modules that `entry` needs at once; with `later` also those it may fetch in time. */
function modulesOf(entry, getModuleInfo, later) {
  const found = new Set([entry]);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    for (const next of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds) {
      found.add(next);
    }
  }
  return found;
}

const isWidget = ({ id, isEntry }) => isEntry && id.includes('/src/widgets/');

/**
 * A function for Rollup's `manualChunks`. Of the modules that at least half of all widgets need sooner or later: one file
 * for what the main widget needs at once, and one more for whatever the same other widgets need at once. Everything else
 * is left to Rollup, so that no widget fetches another one's code.
 */
export function firstViewChunks() {
  let widgets;
  let main;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (widgets === undefined) {
      const entries = [...getModuleIds()].filter((one) => isWidget(getModuleInfo(one)));
      widgets = entries.map((entry) => ({
        name: basename(dirname(entry)),
        atOnce: modulesOf(entry, getModuleInfo, false),
        inTime: modulesOf(entry, getModuleInfo, true),
      }));
      main = widgets.find(({ name }) => name === MAIN);
    }
    const users = widgets.filter(({ inTime }) => inTime.has(id)).length;
    if (users < 2 || 2 * users < widgets.length) return undefined;
    if (main.atOnce.has(id)) return 'first-views';
    const hurried = widgets.filter(({ atOnce }) => atOnce.has(id)).map(({ name }) => name);
    return hurried.length > 0 ? `for-${hurried.join('-and-')}` : undefined;
  };
}
