// Zip archives that are the same to the byte whenever their files are: sorted names, one date, one level.
// Leaves out where the files come from.
import { zipSync } from 'fflate';

/** The first date that a zip archive can hold, as local time, in which the format counts. */
const ALWAYS = new Date(1980, 0, 1);

/** Bytes of an archive of `files`: path in the archive, with `/`, to content (bytes or text). */
export function zipOf(files) {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ALWAYS });
}
