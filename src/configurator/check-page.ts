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
  const path = findPath(settings.path);
  const { feed, page } = settings;
  const beside = { folder: new URL(folder, location.href).href, version: '', integrity: '' };
  const { src: loader } = loaderOf({ settings, files: beside });
  pageCheck.settings = { feed, page, loader, integrity: '', form: path && formFor(path) };
  // hashes come later, and what people have typed meanwhile stays
  const files = await readLoaderFiles(beside.folder);
  const { src, integrity = '' } = loaderOf({ settings, files });
  const isOurs = src.startsWith(files.folder);
  const chunks = isOurs ? await readChunkHashes(files.folder, settings.widget) : undefined;
  const hashes = { loader: src, integrity, ...(chunks && { chunks }) };
  pageCheck.settings = { ...pageCheck.settings, ...hashes };
}
