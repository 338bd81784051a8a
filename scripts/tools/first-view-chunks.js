// Which modules share a file in the build for pages. By itself Rollup makes one for each combination of entries and
// later code that needs a module; every file costs a request and a hash, and is compressed apart.
import { basename, dirname } from 'node:path';

/** The widget most pages have: nothing goes into the common file that its first view does not need. */
const MAIN = 'offer-finder';

/** All modules that any of `roots` needs at once; with `later` also those it may fetch in time. */
function modulesOf(roots, getModuleInfo, later) {
  const found = new Set(roots);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    for (const next of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds) {
      found.add(next);
    }
  }
  return found;
}

const isWidget = ({ id, isEntry }) => isEntry && id.includes('/src/widgets/');

/** What reads lists beyond offers, and the checks of these lists: never one without the other. */
const LISTS = /\/(feed|check)-more\.ts$/;

/**
 * By their names: views one of which a widget begins with, fetched together with the feed; what it fetches when its
 * first view stands; and its views that people may choose.
 */
const FIRST = /-view\.ts$/;
const SOON = /-(controller|questions)\.ts$/;
const CHOSEN = /-code\.ts$/;

/** What a widget needs at once, what it fetches when that stands, and all it may fetch in time. */
function widgetOf(entry, getModuleInfo) {
  const folder = dirname(entry);
  const atOnce = modulesOf([entry], getModuleInfo, false);
  const later = [...atOnce].flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const next = [...new Set(later)].filter((id) => id.startsWith(folder));
  const named = (pattern) =>
    modulesOf(
      next.filter((id) => pattern.test(id)),
      getModuleInfo,
      false,
    );
  const [soon, chosen] = [SOON, CHOSEN].map(named);
  const views = next
    .filter((id) => FIRST.test(id))
    .map((id) => modulesOf([id], getModuleInfo, false));
  const shared = views
    .flatMap((view) => [...view])
    .filter((id) => [...views, soon, chosen].filter((code) => code.has(id)).length > 1);
  return {
    name: basename(folder),
    entry,
    shared: new Set(shared.filter((id) => !atOnce.has(id))),
    atOnce: new Set([...atOnce, ...shared]),
    soon,
    chosen,
    inTime: modulesOf([entry], getModuleInfo, true),
  };
}

const forViewsOf = (names) => `for-views-of-${names.join('-and-')}`;

/**
 * A function for Rollup's `manualChunks`. Of the modules that at least half of all widgets need sooner or later, one
 * file each for: lists beyond offers; what the main widget needs at once; whatever the same other widgets need at once;
 * what most widgets fetch when their first view stands; icons. What one of the views a widget may begin with shares with
 * other later code comes with the widget; what its chosen views share with the code fetched next, with what they share
 * of other widgets. Everything else is left to Rollup, so that no widget fetches another one's code.
 */
export function firstViewChunks() {
  let widgets;
  let main;
  const usersOf = (id, when) => widgets.filter((widget) => widget[when].has(id));
  return (id, { getModuleIds, getModuleInfo }) => {
    widgets ??= [...getModuleIds()]
      .filter((one) => isWidget(getModuleInfo(one)))
      // modules stand in the order in which they were read, which is not always the same
      .sort()
      .map((entry) => widgetOf(entry, getModuleInfo));
    main ??= widgets.find(({ name }) => name === MAIN);
    const users = usersOf(id, 'inTime').length;
    if (users < 2 || 2 * users < widgets.length) {
      const owner = widgets.find(
        ({ shared, entry }) => shared.has(id) || (shared.size > 0 && entry === id),
      );
      if (owner !== undefined) return owner.name;
      const both = widgets.find(
        ({ atOnce, soon, chosen }) => soon.has(id) && chosen.has(id) && !atOnce.has(id),
      );
      return both && forViewsOf([both.name]);
    }
    if (LISTS.test(id)) return 'feed-more';
    if (main.atOnce.has(id)) return 'first-views';
    const hurried = usersOf(id, 'atOnce').map(({ name }) => name);
    if (hurried.length > 0) return `for-${hurried.join('-and-')}`;
    if (id.includes('/lucide/')) return 'first-icons';
    // named, because Rollup puts what a named file needs into it unless that has a name of its own
    const choosable = usersOf(id, 'chosen').map(({ name }) => name);
    if (choosable.length > 0) return forViewsOf(choosable);
    return 2 * usersOf(id, 'soon').length > widgets.length ? 'soon' : undefined;
  };
}
