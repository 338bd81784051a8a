// Version and hash of the loader that lies beside the Baukasten, as the build has written them.
// Left out: the hashes of all other files; the loader carries them itself.
import type { LoaderFiles } from './desk.js';

/** Never rejects: without integrity.json, version and hash stay empty. `folder` ends with a slash. */
export async function readLoaderFiles(folder: string): Promise<LoaderFiles> {
  try {
    const response = await fetch(`${folder}integrity.json`, { credentials: 'omit' });
    const list = (await response.json()) as IntegrityList;
    const { version = '', files = {} } = list;
    return { folder, version, integrity: files['lotse.js']?.integrity ?? '' };
  } catch {
    return { folder, version: '', integrity: '' };
  }
}

interface IntegrityList {
  readonly version?: string;
  readonly files?: Readonly<Record<string, { readonly integrity: string } | undefined>>;
}
