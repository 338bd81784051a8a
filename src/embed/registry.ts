// Brings the files of the widgets into the page: classic scripts, each with the hash that was baked in when it was
// built, so that a changed file is refused by the browser. A file hands over a function and runs when all it needs is
// there. Left out: which widget is needed when (loader.ts). Source: embed contract 4.2; docs/decisions/0019.
import { files, names as allNames } from './build-facts.js';
import type { EditorHelp } from './faults.js';
import { base, createElement, findAll, ownScript } from './own-script.js';

/** What a file offers to others. */
type Exports = Readonly<Record<string, unknown>>;

/** Code of a file: takes what the files it needs offer, in their order, and the way to load files later. */
export type Factory = (...given: (Exports | typeof load)[]) => Exports;

interface Chunk {
  readonly hash: string;
  readonly needs: readonly number[];
  arriving?: Promise<void> | undefined;
  factory?: Factory | undefined;
  exports?: Exports;
}

/** Milliseconds after which a file counts as lost. */
const PATIENCE = 10_000;

const readChunk = (record: string): Chunk => ({
  hash: record.slice(0, 43),
  needs: record
    .slice(43)
    .split(',')
    .filter((number) => number !== '')
    .map((number) => parseInt(number, 36)),
});

const chunks: Chunk[] = files.split(' ').map(readChunk);
const chunkAt = (number: number): Chunk => chunks[number] as Chunk;

/** The file that names all those which are not needed at once. */
const listing = chunks.length - 1;

/** What has a name: the widgets, in alphabetical order, and the sentences for editors. */
const names = allNames.split(' ');
const HELP = 'editor-help';

/** Widgets that {@link loadWidget} knows, in alphabetical order. */
export const widgetNames: readonly string[] = names.filter((name) => name !== HELP);

const addressOf = ({ hash }: Chunk) => `${base}c/${hash.slice(0, 8).replace(/\W/g, '_')}.js`;

/** Absent where the browser has no Trusted Types or the page forbids the policy; a page that insists on them refuses. */
const policy = createPolicy();

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

function createPolicy(): ScriptPolicy | undefined {
  const { trustedTypes } = self as {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  };
  try {
    return trustedTypes?.createPolicy('bildungslotse', {
      createScriptURL(address) {
        if (chunks.some((chunk) => addressOf(chunk) === address)) return address;
        throw new TypeError(address);
      },
    });
  } catch {
    return undefined;
  }
}

let handedOver: Factory | undefined;

/** Called by each file, once, when it runs: what it hands over belongs to the script whose `load` event comes next. */
export function add(factory: Factory): void {
  handedOver = factory;
}

function inject(chunk: Chunk): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = createElement('script');
    const address = addressOf(chunk);
    const settle = () => {
      script.remove();
      chunk.factory ??= handedOver;
      handedOver = undefined;
      if (chunk.factory) resolve();
      else reject(new Error(`${address} cannot be used`));
    };
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    setTimeout(settle, PATIENCE);
    script.setAttribute('charset', 'utf-8');
    script.crossOrigin = 'anonymous';
    script.integrity = `sha256-${chunk.hash}=`;
    script.nonce = ownScript?.nonce ?? '';
    script.src = policy?.createScriptURL(address) ?? address;
    findAll('head')[0]?.append(script);
  });
}

/** Asks for a file once; after a failure the next wish asks again. */
function bring(chunk: Chunk): Promise<void> {
  chunk.arriving ??= inject(chunk).catch((error: unknown) => {
    chunk.arriving = undefined;
    throw error;
  });
  return chunk.arriving;
}

function addNeeds(number: number, found: Set<number>): Set<number> {
  if (found.has(number)) return found;
  found.add(number);
  for (const other of chunkAt(number).needs) addNeeds(other, found);
  return found;
}

function run(chunk: Chunk): Exports {
  chunk.exports ??= (chunk.factory as Factory)(
    ...chunk.needs.map((number) => run(chunkAt(number))),
    load,
  );
  return chunk.exports;
}

/** Runs a file after all it needs, which is asked for at the same time; resolves with what the file offers. */
async function load(number: number): Promise<Exports> {
  if (number > listing && chunks.length === listing + 1) {
    const { l } = await load(listing);
    if (chunks.length === listing + 1) chunks.push(...(l as string).split(' ').map(readChunk));
  }
  await Promise.all([...addNeeds(number, new Set())].map((one) => bring(chunkAt(one))));
  return run(chunkAt(number));
}

/**
 * Defines `<lotse-NAME>`, unless that has been done before. `name`: one of {@link widgetNames}. Rejects when a file is
 * missing, was changed, or did not come within ten seconds; a later call tries again.
 */
export async function loadWidget(name: string): Promise<void> {
  await loadNamed(name);
}

/** Sentences about placeholders that are wrong (editor-help.ts). Rejects as {@link loadWidget} does. */
export const loadHelp = (): Promise<EditorHelp> =>
  loadNamed(HELP) as Promise<unknown> as Promise<EditorHelp>;

async function loadNamed(name: string): Promise<Exports> {
  const number = names.indexOf(name);
  if (number < 0) throw new Error(`There is no ${name}`);
  return load(number);
}
