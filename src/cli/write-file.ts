// Writes a file whole or not at all: beside its target first, then in its place.
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { words } from './words.js';
import type { WordKey } from './words.js';

/** Throws FileError, and changes nothing, when the target cannot be written. */
export async function writeFileWhole(
  target: string,
  text: string,
  { language }: Context,
): Promise<void> {
  const refuse = (key: WordKey, reason = ''): FileError =>
    new FileError(words(language, key, { name: target, reason }));
  const problem = await targetProblem(target);
  if (problem !== undefined) throw refuse(problem);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    // what could not be made cannot be removed either
    await rm(draft, { force: true }).catch(() => undefined);
    throw refuse('unwritable', (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/** A file that exists must be one that may be written: renaming would replace a protected one, too. */
async function targetProblem(target: string): Promise<WordKey | undefined> {
  const folder = await stat(dirname(target)).catch(() => undefined);
  if (folder?.isDirectory() !== true) return 'noTarget';
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return 'isFolder';
  if (!found.isFile()) return 'notAFile';
  const isWritable = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? undefined : 'notAllowed';
}
