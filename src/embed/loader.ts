// The one script a site holds: lotse.js. Left out: everything but putting the parts together.
import { version } from './build-facts.js';
import { ownScript } from './own-script.js';
import { add, loadHelp, loadWidget, widgetNames } from './registry.js';
import { start } from './start.js';

const { lotseFeed: feed = '', lotseFeeds: feeds = '' } = ownScript?.dataset ?? {};
start({ version, widgetNames, loadWidget, loadHelp, add, tag: { feed, feeds } });
