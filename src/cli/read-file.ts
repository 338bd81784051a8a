// A file -> its bytes, if it is an ordinary file of bearable size. Left out: what they mean (checker/).
import { open, stat } from 'node:fs/promises';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { words } from './words.js';
import type { WordKey } from './words.js';

/** Megabytes. Source: threat model, "CLI import". */
const LARGEST = 50;

/**
 * The bytes of a file of at most 50 MB. Throws FileError when there is no such ordinary file.
 */
export async function readFileBytes(name: string, { language }: Context): Promise<Uint8Array> {
  const refuse = (key: WordKey, reason = ''): FileError =>
    new FileError(words(language, key, { name, max: LARGEST, reason }));
  return readBytes(name, refuse).catch((error: unknown) => {
    throw error instanceof FileError ? error : refuse(...fileProblem(error));
  });
}

async function readBytes(name: string, refuse: (key: WordKey) => FileError): Promise<Uint8Array> {
  // asked before opening: opening a pipe would wait for somebody to write into it
  const found = await stat(name);
  if (found.isDirectory()) throw refuse('isFolder');
  if (!found.isFile()) throw refuse('notAFile');
  const max = LARGEST * 1_000_000;
  const file = await open(name);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // counted while reading, as the size of a growing or special file says nothing
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).byteLength;
      if (size > max) throw refuse('tooLarge');
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

/** The sentence for an error of the file system. */
export function fileProblem(error: unknown): [WordKey, string] {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['notFound', code];
  if (code === 'EACCES' || code === 'EPERM') return ['notAllowed', code];
  if (code === 'EISDIR') return ['isFolder', code];
  return ['unreadable', code];
}
