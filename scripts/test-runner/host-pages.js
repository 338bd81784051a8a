// Pages of strangers for test/host-page/*.built.ts, with headers that a test chooses and the widgets as they are
// delivered: /host-page/page?html=…&csp=… answers with just that. Files come as they are, because the runner's own
// server would rewrite scripts and so break their hashes. Left out: anything for people; this machine only.
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import { root } from '../tools/run.js';

const HOME = '/host-page/';

const fileIn = (folder) => async (path) => readFile(join(root, folder, normalize(`/${path}`)));

/** The loader as another version of itself would be. */
async function nextVersion(path) {
  const file = await fileIn('dist/lotse')(path);
  if (path !== 'lotse.js') return file;
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return String(file).replaceAll(`"${version}"`, '"99.0.0"');
}

/** A widget of somebody else who uses Lit, too, in a copy of their own. */
async function otherLit() {
  const contents = `import { LitElement, html } from 'lit';
    customElements.define('other-badge', class extends LitElement {
      render() { return html\`<b>anderes</b> Widget\`; }
    });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

/** Notes what goes wrong on the page before anything else can. */
const recorder = `self.trouble = [];
addEventListener('error', (event) => trouble.push(event.message || 'error'));
addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  trouble.push([event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample].join(' ')));
self.warnings = [];
const { warn } = console;
console.warn = (...words) => { warnings.push(words.join(' ')); };`;

const folders = { lotse: fileIn('dist/lotse'), next: nextVersion };
const made = {
  'feed.json': () => fileIn('dist/demo')('feed.json'),
  'other-lit.js': otherLit,
  'recorder.js': () => recorder,
};

async function contentOf(path) {
  const [first, ...rest] = path.split('/');
  return rest.length > 0 ? folders[first]?.(rest.join('/')) : made[first]?.();
}

/** For the runner's middleware. */
export async function hostPages(context, next) {
  if (!context.path.startsWith(HOME)) return next();
  const path = context.path.slice(HOME.length);
  const { html, csp, script } = context.query;
  context.set('cache-control', 'no-cache');
  if (csp) context.set('content-security-policy', csp);
  context.type = path.endsWith('.json') ? 'json' : html === undefined ? 'text/javascript' : 'html';
  const body = html ?? script ?? (await contentOf(path).catch(() => undefined));
  context.status = body === undefined ? 404 : 200;
  context.body = body ?? 'Not found';
}
