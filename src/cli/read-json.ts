// A file -> JSON value, without following anything that stands in it. Left out: addresses (validate.ts
// loads those as a page would).
import { open, stat } from 'node:fs/promises';
import { LoadError } from '../feed/load-error.js';
import { decodeJson } from '../feed/response.js';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { words } from './words.js';
import type { WordKey } from './words.js';

/** Megabytes. Source: threat model, "CLI import". */
const LARGEST = 50;

/** Where a JSON text stops making sense; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The file holds no JSON; `position` tells where, if the parser did. */
export class JsonFileError extends Error {
  override readonly name = 'JsonFileError';
  readonly reason: LoadError;
  readonly position: TextPosition | undefined;
  constructor(reason: LoadError, position: TextPosition | undefined) {
    super(reason.message);
    this.reason = reason;
    this.position = position;
  }
}

export interface JsonFile {
  readonly value: unknown;
  readonly bytes: number;
}

/**
 * Reads a file of at most 50 MB. Throws FileError when there is no such ordinary file, JsonFileError
 * when its content is not JSON in UTF-8.
 */
export async function readJson(name: string, { language }: Context): Promise<JsonFile> {
  const refuse = (key: WordKey, reason = ''): FileError =>
    new FileError(words(language, key, { name, max: LARGEST, reason }));
  const bytes = await readBytes(name, refuse).catch((error: unknown) => {
    throw error instanceof FileError ? error : refuse(...fileProblem(error));
  });
  try {
    return { value: decodeJson(bytes), bytes: bytes.byteLength };
  } catch (error) {
    throw error instanceof LoadError ? new JsonFileError(error, positionIn(bytes)) : error;
  }
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

function positionIn(bytes: Uint8Array): TextPosition | undefined {
  const text = new TextDecoder().decode(bytes);
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = /position (\d+)/.exec(String(error))?.[1];
    if (offset === undefined) return undefined;
    const before = text.slice(0, Number(offset)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}
