// schema.ts -> sources of the quick record checker: one for what every page reads, one for headers with rare fields,
// one for the other lists. The JSON Schema itself comes from src/feed, because the command line prints it, too.
import * as z from 'zod/mini';
import { toJsonSchema } from '../src/feed/json-schema.js';
import { header, RECORDS, tombstone } from '../src/feed/schema.js';
import { CODES, codesModule } from './code-lists.js';
import { checkerSource, TableWriter } from './schema-to-checker.js';

const { providers, places, contacts, offers, ...rest } = RECORDS;

/** Those after the first go on from it. */
const MODULES = {
  'check-record': {
    // without what few feeds have: the others must not wait for it (src/feed/header.ts)
    header: z.omit(header, { area: true, parts: true }),
    tombstone,
    providers,
    places,
    contacts,
    offers,
  },
  'check-header': { header },
  'check-more': rest,
} as const satisfies Readonly<Record<string, z.core.$ZodLooseShape>>;

/** Sources of the checkers, and of the codes they refer to, by their paths. */
export function checkerModules(): ReadonlyMap<string, string> {
  const first = new TableWriter(CODES);
  const [firstName] = Object.keys(MODULES);
  const checkers = Object.entries(MODULES).map(([name, schemas]) => {
    const all = toJsonSchema(z.object(schemas));
    const [writer, after] = name === firstName ? [first] : [first.next(), firstName];
    const source = checkerSource(all.properties!, all.$defs!, writer, after);
    return [`src/feed/generated/${name}.ts`, source] as const;
  });
  return new Map([['src/feed/generated/codes.ts', codesModule()], ...checkers]);
}
