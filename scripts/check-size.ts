// Holds what a page loads against its budgets (gzip, kB = 1,000 bytes). Sizes come from integrity.json of the build, so
// they are those of the files delivered. Left out: time, which `npm run bench` compares.
import { readFileSync } from 'node:fs';
import { needBuilt, report } from './tools/checks.js';

interface BuiltFile {
  readonly gzip: number;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

interface Integrity {
  readonly files: Readonly<Record<string, BuiltFile>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

needBuilt('dist/lotse/integrity.json');
const { files } = readJson('dist/lotse/integrity.json') as Integrity;
const { targetLocales } = readJson('lit-localize.json') as { targetLocales: string[] };

/** The file and everything that the browser loads with it before it runs. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  if (!found.has(name)) {
    found.add(name);
    for (const other of files[name]!.imports) loadedWith(other, found);
  }
  return found;
}

const gzipOf = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + files[name]!.gzip, 0);

const localeFile = (locale: string) =>
  Object.keys(files).find((name) => new RegExp(`^c/${locale}-[a-z0-9]{8}\\.js$`).test(name));

function checkBudget(what: string, bytes: number, gate: number, goal: number) {
  const kB = (bytes / 1000).toFixed(1);
  const verdict = bytes <= goal * 1000 ? 'goal reached' : `goal ${goal} kB missed`;
  report(bytes <= gate * 1000, `${what} within ${gate} kB`, `${kB} kB, ${verdict}`);
}

const localeSizes = targetLocales.map((locale) => {
  const name = localeFile(locale);
  report(name !== undefined, `the words in ${locale} are a file of their own`);
  const size = name === undefined ? 0 : gzipOf([name]);
  checkBudget(`words in ${locale}`, size, 6, 4);
  return size;
});

const finder = gzipOf(loadedWith('offer-finder.js'));
checkBudget('first view of the offer finder', finder + Math.max(...localeSizes), 28, 20);

const later = files['offer-finder.js']!.dynamicImports;
for (const name of later)
  console.log(`   on demand: ${name} ${(files[name]!.gzip / 1000).toFixed(1)} kB`);
