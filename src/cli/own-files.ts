// Which files of a folder this program has written, so that it never touches those of anybody else.
// Left out: writing (write-file.ts).
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATOR } from '../formats/html/generator.js';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { fileProblem } from './read-file.js';
import { words } from './words.js';

/** Every file of ours says so near its beginning. */
const MARKS = ['PRODID:-//Bildungslotse//', GENERATOR.source];
const HEAD_BYTES = 4096;

/**
 * Names of calendars of ours in the folder, which is made if it is missing. Throws FileError when it
 * cannot be used, or when one of the `targets` in it is somebody else's file.
 */
export async function ownCalendars(
  folder: string,
  targets: readonly string[],
  { language }: Context,
): Promise<readonly string[]> {
  const refuse = (key: Parameters<typeof words>[1], name: string, reason = ''): FileError =>
    new FileError(words(language, key, { name, reason }));
  const names = await folderNames(folder).catch((error: unknown) => {
    const [key, reason] = fileProblem(error);
    throw reason === 'ENOENT' || reason === 'ENOTDIR' || reason === 'EEXIST'
      ? refuse('noFolder', folder)
      : refuse(key, folder, reason);
  });
  const own: string[] = [];
  for (const name of names) {
    const isTarget = targets.includes(name);
    if (!isTarget && !name.endsWith('.ics')) continue;
    if (await isOurs(join(folder, name))) own.push(name);
    else if (isTarget) throw refuse('foreignFile', join(folder, name));
  }
  return own.filter((name) => name.endsWith('.ics'));
}

async function folderNames(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) await mkdir(folder);
  return (await readdir(folder)).sort();
}

async function isOurs(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return false;
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.toString('utf8', 0, bytesRead);
    return MARKS.some((mark) => head.includes(mark));
  } finally {
    await file.close();
  }
}
