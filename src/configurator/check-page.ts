// The pages "Feed prüfen" and "Seite prüfen": begin with what was chosen in the Baukasten, as their address says.
// Left out: the checks themselves (checks/).
import { readChunkHashes } from './checks/chunk-hashes.js';
import './checks/define.js';
import { loaderOf } from './administrator-text.js';
import { readLoaderFiles } from './loader-files.js';
import { keepSettings } from './menu.js';
import { readSettings } from './settings.js';
import { findPath, formFor } from './survival.js';

keepSettings();
const settings = readSettings(location.hash);
const feedCheck = document.querySelector('baukasten-feed-check');
if (feedCheck) feedCheck.feed = settings.feed;

const pageCheck = document.querySelector('baukasten-page-check');
const folder = document.querySelector<HTMLElement>('[data-lotse-folder]')?.dataset['lotseFolder'];
if (pageCheck && folder !== undefined) {
  const files = await readLoaderFiles(new URL(folder, location.href).href);
  const { src, integrity = '' } = loaderOf({ settings, files });
  const path = findPath(settings.path);
  const form = path && formFor(path);
  // hashes are known of the files beside the Baukasten only
  const isOurs = src.startsWith(files.folder);
  const chunks = isOurs ? await readChunkHashes(files.folder, settings.widget) : undefined;
  const { feed, page } = settings;
  pageCheck.settings = { feed, page, loader: src, integrity, form, ...(chunks && { chunks }) };
}
