// Looks at the package as somebody who installs it would: every export leads somewhere, the description fits the files,
// and importing the index draws nothing and registers nothing. Needs a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { needBuilt, report } from './tools/checks.js';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

type Target = string | Record<string, string>;
const manifest = readJson('package.json') as {
  name: string;
  exports: Record<string, Target>;
};

function checkExports() {
  for (const [name, target] of Object.entries(manifest.exports)) {
    const paths = typeof target === 'string' ? [target] : Object.values(target);
    const missing = paths.filter((path) => !existsSync(path));
    report(missing.length === 0, `export ${name} leads to files`, missing.join(', '));
  }
}

async function checkWithPublint() {
  const { messages, pkg } = await publint({ pkgDir: process.cwd(), strict: true });
  const found = messages.map((message) => formatMessage(message, pkg, { color: false }));
  report(found.length === 0, 'publint finds nothing', found.join('; '));
}

/** Node has no registry of elements: one is put in place that remembers who asks for it. */
async function checkIndex() {
  const registered: string[] = [];
  const registry = { define: (tag: string) => registered.push(tag), get: () => undefined };
  Object.defineProperty(globalThis, 'customElements', { value: registry, configurable: true });
  const names = Object.keys((await import(manifest.name)) as object);
  report(names.length > 0, 'the index can be imported in Node', names.join(', '));
  report(registered.length === 0, 'the index registers no element', registered.join(', '));
}

function checkIntegrity() {
  const { files } = readJson('dist/lotse/integrity.json') as {
    files: Record<string, { integrity: string; bytes: number }>;
  };
  const wrong = Object.entries(files).filter(([name, { integrity }]) => {
    const [kind = ''] = integrity.split('-');
    const hash = createHash(kind)
      .update(readFileSync(`dist/lotse/${name}`))
      .digest('base64');
    return integrity !== `${kind}-${hash}`;
  });
  const detail = wrong.map(([name]) => name).join(', ');
  report(wrong.length === 0, 'integrity.json has the hashes of the files', detail);
}

/** A page in ISO-8859-1 reads other letters out of scripts whose server names no encoding. */
function checkLoader() {
  const text = readFileSync('dist/lotse/lotse.js', 'utf8');
  report(/^[\n\x20-\x7e]*$/.test(text), 'the loader means the same on pages of every encoding');
}

/** Editors of integrators complete attributes from this list, so no widget may be missing. */
function checkElements() {
  const { modules } = readJson('dist/custom-elements.json') as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const listed = modules.flatMap(({ declarations = [] }) => declarations.map((one) => one.tagName));
  for (const name of readdirSync('src/widgets')) {
    report(listed.includes(`lotse-${name}`), `<lotse-${name}> is in custom-elements.json`);
  }
}

needBuilt('dist/lotse/integrity.json', 'dist/esm/index.js', 'dist/custom-elements.json');
checkExports();
checkElements();
checkIntegrity();
checkLoader();
await checkWithPublint();
await checkIndex();
