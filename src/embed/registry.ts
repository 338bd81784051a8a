// Brings the files of the widgets into the page: classic scripts, each with the hash that was baked in when it was
// built, so that a changed file is refused by the browser. A file hands over a function and runs when all it needs is
// there. Left out: which widget is needed when (start.ts). Source: embed contract 4.2; docs/decisions/0019.
import { files, names } from './build-facts.js';
import type { EditorHelp } from './faults.js';
import { base, createElement, ownScript, rootElement } from './own-script.js';

/** What a file offers to others. */
type Exports = Readonly<Record<string, unknown>>;

/** Code of a file: takes the way to load files later, and what the files it needs offer, in their order. */
export type Factory = (later: typeof load, ...needed: Exports[]) => Exports;

interface Chunk {
  readonly hash: string;
  /** Numbers of the files to be there before it runs; first those whose exports it takes. */
  readonly needs: readonly number[];
  arriving?: Promise<void> | undefined;
  factory?: Factory | undefined;
  exports?: Exports;
}

/** Milliseconds after which a file counts as lost. */
const PATIENCE = 10_000;

const readChunks = (records: string): Chunk[] =>
  records.split(' ').map((record) => {
    const [hash = '', ...needs] = record.split(',');
    return { hash, needs: needs.map(Number) };
  });

const chunks = readChunks(files);
const chunkAt = (number: number): Chunk => chunks[number] as Chunk;

/** The file that names all those which are not needed at once; what editors are told is the first of them. */
const listing = chunks.length - 1;

/** Widgets that {@link loadWidget} knows; the file of each has the number of its name. */
export const widgetNames: readonly string[] = names.split(' ');

/** Gives the address of a file by its hash; whatever it is given, it is one in the folder of the loader. */
const addresses = {
  createScriptURL: (hash: string) => `${base}c/${hash.slice(0, 8).replace(/\W/g, '_')}.js`,
};

const policy = createPolicy();

/** Plain where the browser has no Trusted Types or the page forbids the policy; a page that insists on them refuses. */
function createPolicy(): typeof addresses {
  const { trustedTypes } = self as {
    trustedTypes?: { createPolicy: (name: string, rules: typeof addresses) => typeof addresses };
  };
  try {
    return trustedTypes?.createPolicy('bildungslotse', addresses) ?? addresses;
  } catch {
    return addresses;
  }
}

let handedOver: Factory | undefined;

/** Called by each file, once, when it runs: what it hands over belongs to the script whose `load` event comes next. */
export function add(factory: Factory): void {
  handedOver = factory;
}

/** Asks for a file once; after a failure the next wish asks again. */
function bring(chunk: Chunk): Promise<void> {
  chunk.arriving ??= new Promise((resolve, reject) => {
    const script = createElement('script');
    const settle = () => {
      script.remove();
      chunk.factory ??= handedOver;
      handedOver = undefined;
      if (chunk.factory) resolve();
      else {
        chunk.arriving = undefined;
        reject(new Error(script.src));
      }
    };
    setTimeout(settle, PATIENCE);
    Object.assign(script, {
      onload: settle,
      onerror: settle,
      charset: 'utf-8',
      crossOrigin: 'anonymous',
      integrity: `sha256-${chunk.hash}=`,
      nonce: ownScript?.nonce ?? '',
      src: policy.createScriptURL(chunk.hash),
    });
    rootElement().append(script);
  });
  return chunk.arriving;
}

function run(chunk: Chunk): Exports {
  chunk.exports ??= (chunk.factory as Factory)(
    load,
    ...chunk.needs.map((number) => run(chunkAt(number))),
  );
  return chunk.exports;
}

/** Runs a file after all it needs, which is asked for at the same time; resolves with what the file offers. */
async function load(number: number): Promise<Exports> {
  if (number > listing) {
    const { l } = await load(listing);
    if (chunks.length === listing + 1) chunks.push(...readChunks(l as string));
  }
  const chunk = chunkAt(number);
  await Promise.all([chunk, ...chunk.needs.map(chunkAt)].map(bring));
  return run(chunk);
}

/**
 * Defines `<lotse-NAME>`, unless that has been done before. `name`: one of {@link widgetNames}. Rejects when a file is
 * missing, was changed, or did not come within ten seconds; a later call tries again.
 */
export async function loadWidget(name: string): Promise<void> {
  const widget = load(widgetNames.indexOf(name));
  // what comes after the first view is named there, words of other languages, too: asked for now, and not waited for
  load(listing).catch(() => undefined);
  await widget;
}

/** Sentences about placeholders that are wrong (editor-help.ts). Rejects as {@link loadWidget} does. */
export const loadHelp = async (): Promise<EditorHelp> =>
  (await load(listing + 1)) as unknown as EditorHelp;
