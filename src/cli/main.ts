// The program `bildungslotse`: hands its arguments, streams and version to run.ts and nothing more.
import { readFileSync } from 'node:fs';
import type { Terminal } from './context.js';
import { run } from './run.js';

/** The same two steps up from the sources and from the built file. */
const manifest = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Colours where a person looks and does not mind them. Source: https://no-color.org */
function terminal(stream: NodeJS.WriteStream): Terminal {
  // a reader that has seen enough, such as `head`, closes the pipe
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const wantsNone = (process.env['NO_COLOR'] ?? '') !== '';
  return { write: (text) => void stream.write(text), hasColours: stream.isTTY && !wantsNone };
}

// no top-level await: modules that are imported later wait for this one to end
void run(process.argv.slice(2), {
  out: terminal(process.stdout),
  err: terminal(process.stderr),
  version,
}).then((code) => {
  process.exitCode = code;
});
