// Fails when the WordPress plugin as packed could not work: files that are missing, a hash that is not the loader's, a
// version that is not ours, options that the block cannot name. Left out: WordPress itself (stage "wordpress").
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import manifest from '../package.json' with { type: 'json' };
import { OFFER_FINDER_OPTIONS } from '../src/widgets/offer-finder/offer-finder-options.js';
import { needBuilt, report } from './tools/checks.js';
import { filesBelow } from './tools/files.js';
import { run, runTs } from './tools/run.js';
import type { BlockWidget } from './wordpress-widgets.js';

const ARCHIVE = 'dist/packages/bildungslotse-wordpress.zip';
const FOLDER = 'bildungslotse/';

needBuilt(ARCHIVE);
const files = unzipSync(readFileSync(ARCHIVE));
const text = (path: string): string => new TextDecoder().decode(files[FOLDER + path]);

const stray = Object.keys(files).filter((path) => !path.startsWith(FOLDER));
report(stray.length === 0, 'all files of the plugin lie in its folder', stray.join(', '));

const loader = files[`${FOLDER}lotse/lotse.js`] ?? new Uint8Array();
const hash = createHash('sha384').update(loader).digest('base64');
report(
  loader.length > 0 && text('generated/integrity.php').includes(`'sha384-${hash}'`),
  'the plugin names the hash of its loader',
);

const versions = [text('bildungslotse.php'), text('readme.txt')].map(
  (head) => /(?:Version|Stable tag): +(\S+)$/m.exec(head)?.[1],
);
report(
  versions.every((version) => version === manifest.version),
  'the plugin has the version of the package',
  versions.join(', '),
);

const widgets = JSON.parse(text('generated/widgets.json')) as readonly BlockWidget[];
const names = new Set(widgets[0]?.options.map(({ attribute }) => attribute));
const lost = OFFER_FINDER_OPTIONS.filter(
  ({ attribute }) => attribute !== 'feed' && !names.has(attribute),
);
report(lost.length === 0, 'the block offers all options of the offer finder');

const packed = readFileSync(ARCHIVE);
const again = await runTs('scripts/pack-wordpress.ts', [], { capture: true });
const isSame = again.code === 0 && packed.equals(readFileSync(ARCHIVE));
report(isSame, 'the plugin is the same when packed again');

if (existsSync('/usr/bin/php')) {
  const sources = filesBelow('packages/wordpress').filter((path) => path.endsWith('.php'));
  for (const path of sources) {
    const { code } = await run('php', ['-l', path], { capture: true });
    report(code === 0, `${path} is PHP`);
  }
}
