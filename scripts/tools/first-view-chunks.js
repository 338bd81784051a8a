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
 * A function for Rollup's `manualChunks`: one file for what the main widget needs at once and at least half of all
 * widgets need sooner or later. Everything else is left to Rollup, so that no widget fetches another one's code.
 */
export function firstViewChunks() {
  let main;
  let widgets;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (widgets === undefined) {
      const entries = [...getModuleIds()].filter((one) => isWidget(getModuleInfo(one)));
      const mainEntry = entries.find((one) => basename(dirname(one)) === MAIN);
      main = modulesOf(mainEntry, getModuleInfo, false);
      widgets = entries.map((entry) => modulesOf(entry, getModuleInfo, true));
    }
    const users = widgets.filter((modules) => modules.has(id)).length;
    return main.has(id) && users > 1 && 2 * users >= widgets.length ? 'first-views' : undefined;
  };
}
