// A small static server for the demo, tests and measurements: this machine only, right content types, strict headers.
// No directory listing, no caching, no compression; never meant for a public site.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What a careful county site sends: nothing foreign, nothing inline, no markup from text. */
export const strictHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    "connect-src 'self' https:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types bildungslotse bildungslotse-html',
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Path of a request, decoded; undefined when it cannot be read or tries to leave the folder. */
function readPath(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file a path stands for: a folder means its index.html; links out of the folder lead nowhere. */
async function findFile(folder, path) {
  try {
    const home = await realpath(folder);
    const found = await realpath(join(home, path));
    if (found !== home && !found.startsWith(home + sep)) return undefined;
    const info = await stat(found);
    return info.isDirectory() ? await findFile(home, join(path, 'index.html')) : found;
  } catch {
    return undefined;
  }
}

function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** Sends one file with the content type of its name. */
export async function sendFile(response, file) {
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-length', (await stat(file)).size);
  if (response.req.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** The longest mount that a path lies in wins; `[prefix, target]`. */
const findMount = (mounts, path) =>
  Object.entries(mounts)
    .filter(([prefix]) => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix))
    .sort(([a], [b]) => b.length - a.length)[0];

async function answer({ root, mounts }, request, response) {
  if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405, 'GET only');
  const path = readPath(request.url);
  if (path === undefined) return refuse(response, 400, 'Bad address');
  const [prefix, target] = findMount(mounts, path) ?? ['/', root];
  if (typeof target === 'function') return target(request, response);
  const file = await findFile(target, path.slice(prefix.length));
  return file ? sendFile(response, file) : refuse(response, 404, 'Not found');
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server.address().port));
  });

/**
 * Serves `root` on 127.0.0.1 and resolves with `{url, port, close}`.
 * `mounts`: further targets by path: a prefix with a slash at its end and a folder, or a whole path and a
 * `(request, response)` function. `port`: 0 picks a free one; one that is taken rejects with EADDRINUSE.
 * `headers`: sent with every answer.
 *
 * @param {{
 *   root: string,
 *   mounts?: Record<string, string | ((
 *     request: import('node:http').IncomingMessage,
 *     response: import('node:http').ServerResponse,
 *   ) => unknown)>,
 *   port?: number,
 *   headers?: Record<string, string>,
 * }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<unknown> }>}
 */
export async function serve({ root, mounts = {}, port = 0, headers = strictHeaders }) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    answer({ root, mounts }, request, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, error.message);
    });
  });
  const chosen = await listen(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${chosen}/`, port: chosen, close };
}
