// `npm start`: installs and builds what is missing or old, then shows the demo page on this machine only.
//   --feed FILE_OR_URL   shows another feed in it; a URL is fetched by this server, so that it needs no CORS header
//   --port N             a fixed port instead of the first free one from 8080
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.js';
import { sendFile, serve } from './serve.js';
import { ensureInstalled } from './tools/install.js';
import { root } from './tools/run.js';

const usage = 'npm start -- [--feed FILE_OR_URL] [--port N]';

const readUrl = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined;
};

/** Passes a foreign feed on at each request; what went wrong there is told as 502. */
const passOn = (url) => async (_request, response) => {
  try {
    const feed = await fetch(url, { headers: { accept: 'application/json' } });
    response.statusCode = feed.status;
    response.setHeader('content-type', feed.headers.get('content-type') ?? 'application/json');
    if (feed.body) await pipeline(Readable.fromWeb(feed.body), response);
    else response.end();
  } catch (error) {
    console.error(`${url} cannot be read: ${error.cause?.message ?? error.message}`);
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
    response.end();
  }
};

function feedMount(feed) {
  if (feed === undefined) return {};
  const url = readUrl(feed);
  if (url) return { '/feed.json': passOn(url) };
  // npm changes into the project's folder; a path is meant from where the command was typed
  const file = resolve(process.env.INIT_CWD ?? '.', feed);
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  return { '/feed.json': (_request, response) => sendFile(response, file) };
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`Not a port: ${text}`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { feed: { type: 'string' }, port: { type: 'string' } },
    });
    return {
      mounts: feedMount(values.feed),
      ...(values.port !== undefined && { port: readPort(values.port) }),
    };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** Serves on the port asked for, else on the first free one from 8080. */
async function serveOnFreePort({ port, ...options }) {
  for (let candidate = port ?? 8080; ; candidate++) {
    try {
      return await serve({ ...options, port: candidate });
    } catch (error) {
      const next = error.code === 'EADDRINUSE' && port === undefined && candidate < 8180;
      if (!next) throw error;
    }
  }
}

const options = readOptions();
await ensureInstalled();
try {
  await buildIfStale();
  const mounts = { '/baukasten/': join(root, 'dist/baukasten'), ...options.mounts };
  const { url } = await serveOnFreePort({ root: join(root, 'dist/demo'), ...options, mounts });
  console.log(`\nBildungslotse: ${url}\nBaukasten: ${url}baukasten/\nStop with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
