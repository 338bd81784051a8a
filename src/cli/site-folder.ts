// A folder that holds a static site of ours and perhaps other things. Beside the pages lies a list of what this
// program has written, so that it replaces and removes nothing else. A file is written whole or not at all,
// one that is already as it should be is left alone, so that copying the site copies only what is new.
// Left out: what the files say (formats/pages), writing one of them (write-file.ts).
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SITE_FILE } from '../formats/pages/paths.js';
import type { SiteFile } from '../formats/pages/site.js';
import { FileError } from './context.js';
import type { Context } from './context.js';
import { fileProblem } from './read-file.js';
import { words } from './words.js';
import { writeFileWhole } from './write-file.js';

/** The list of our files in the folder. */
export const LIST_FILE = '.bildungslotse.json';

interface OwnList {
  readonly generator: 'Bildungslotse';
  /** SHA-256 of each file by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** A run has begun and not ended: files of our form are ours whether they are listed or not. */
  readonly isUnfinished?: true;
}

/** How many files of each kind a run has dealt with. */
export interface SiteOutcome {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files of an earlier run that somebody has changed since; they stay. */
  readonly left: readonly string[];
}

/** Files written at the same time. */
const AT_ONCE = 16;

export class SiteFolder {
  readonly #folder: string;
  readonly #context: Context;
  /** What earlier runs have written. */
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  readonly #folders = new Set<string>();
  #written = 0;

  private constructor(folder: string, before: ReadonlyMap<string, string>, context: Context) {
    this.#folder = folder;
    this.#before = before;
    this.#context = context;
  }

  /**
   * The folder, made if it is missing. Throws FileError, before anything is changed, when it cannot be
   * used or when a file of our form in it is somebody else's.
   */
  static async open(folder: string, context: Context): Promise<SiteFolder> {
    const refuse = refusal(context);
    await makeFolder(folder).catch((error: unknown) => {
      throw refuse('noFolder', folder, fileProblem(error)[1]);
    });
    const list = await readList(folder, context);
    const before = new Map(Object.entries(list?.files ?? {}));
    for await (const path of filesOfOurForm(folder, context)) {
      if (before.has(path)) continue;
      if (list?.isUnfinished !== true) throw refuse('foreignFile', join(folder, path));
      before.set(path, await hashOfFile(join(folder, path)));
    }
    const site = new SiteFolder(folder, before, context);
    await site.#writeList({ files: Object.fromEntries(before), isUnfinished: true });
    return site;
  }

  /** Writes files as they come, several at a time. Throws FileError for the first that cannot be written. */
  async writeAll(files: Iterable<SiteFile>): Promise<void> {
    const source = files[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (let next = source.next(); next.done !== true; next = source.next()) {
        await this.#write(next.value);
      }
    };
    await Promise.all(new Array(AT_ONCE).fill(undefined).map(work));
  }

  async #write({ path, text }: SiteFile): Promise<void> {
    if (!SITE_FILE.test(path)) throw new Error(`No file of a site: ${path}`);
    const hash = hashOf(text);
    this.#now.set(path, hash);
    const target = join(this.#folder, path);
    if (this.#before.get(path) === hash && (await hashOfFile(target)) === hash) return;
    const parent = dirname(target);
    if (!this.#folders.has(parent)) await mkdir(parent, { recursive: true });
    this.#folders.add(parent);
    await writeFileWhole(target, text, this.#context);
    this.#written += 1;
  }

  /** Removes what earlier runs have written and this one has not, as far as nobody has changed it. */
  async finish(): Promise<SiteOutcome> {
    const old = [...this.#before].filter(([path]) => !this.#now.has(path) && SITE_FILE.test(path));
    const left: string[] = [];
    let removed = 0;
    for (const [path, hash] of old) {
      const target = join(this.#folder, path);
      const found = await hashOfFile(target);
      if (found === hash) {
        await rm(target);
        await this.#removeEmpty(dirname(path));
        removed += 1;
      } else if (found !== '') left.push(path);
    }
    const kept = left.map((path) => [path, this.#before.get(path) ?? ''] as const);
    await this.#writeList({ files: Object.fromEntries([...this.#now, ...kept]) });
    return { written: this.#written, unchanged: this.#now.size - this.#written, removed, left };
  }

  /** A folder that still holds something stays, and so do those around it. */
  async #removeEmpty(path: string): Promise<void> {
    for (let at = path; at !== '.'; at = dirname(at)) {
      const isGone = await rmdir(join(this.#folder, at)).then(
        () => true,
        () => false,
      );
      if (!isGone) return;
    }
  }

  #writeList(list: Omit<OwnList, 'generator'>): Promise<void> {
    const text = `${JSON.stringify({ generator: 'Bildungslotse', ...list }, null, 1)}\n`;
    return writeFileWhole(join(this.#folder, LIST_FILE), text, this.#context);
  }
}

function refusal({ language }: Context) {
  return (key: Parameters<typeof words>[1], name: string, reason = ''): FileError =>
    new FileError(words(language, key, { name, reason }));
}

async function makeFolder(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) await mkdir(folder);
  await readdir(folder);
}

/** Undefined where no run of ours has been. A list that is none of ours is somebody else's file. */
async function readList(folder: string, context: Context): Promise<OwnList | undefined> {
  const path = join(folder, LIST_FILE);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const refused = refusal(context)('foreignFile', path);
  if (!found.isFile()) throw refused;
  try {
    const list = JSON.parse(await readFile(path, 'utf8')) as Partial<OwnList>;
    if (list.generator === 'Bildungslotse' && typeof list.files === 'object') {
      return list as OwnList;
    }
  } catch {
    // said below
  }
  throw refused;
}

/** Depth of the deepest file: oembed/de/angebote/x.json. */
const DEEPEST = 4;

/**
 * Paths of files that we might have written. Folders that a site could have must be real ones: a link
 * would lead out of the folder. Throws FileError for one that is not.
 */
async function* filesOfOurForm(
  folder: string,
  context: Context,
  inside: readonly string[] = [],
): AsyncGenerator<string> {
  const entries = await readdir(join(folder, ...inside), { withFileTypes: true });
  for (const entry of entries) {
    const parts = [...inside, entry.name];
    const path = parts.join('/');
    const mayHold = parts.length < DEEPEST && /^[a-z0-9_-]+$/.test(entry.name);
    if (entry.isDirectory()) {
      if (mayHold) yield* filesOfOurForm(folder, context, parts);
    } else if (SITE_FILE.test(path)) {
      if (!entry.isFile()) throw refusal(context)('foreignFile', join(folder, path));
      yield path;
    } else if (entry.isSymbolicLink() && mayHold && SITE_FOLDER.test(path)) {
      throw refusal(context)('foreignFile', join(folder, path));
    }
  }
}

/** Folders into which a site writes. */
const SITE_FOLDER =
  /^(oembed\/)?([a-z]{2,3}(-[a-z0-9-]+)?)(\/(angebote|willkommen|wege))?$|^oembed$/;

const hashOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** Empty for a file that cannot be read. */
async function hashOfFile(path: string): Promise<string> {
  return readFile(path).then(hashOf, () => '');
}
