// schema.ts -> sources of the quick record checker, one for what every page reads and one for the rest. The
// JSON Schema itself comes from src/feed, because the command line prints it, too.
import * as z from 'zod/mini';
import { toJsonSchema } from '../src/feed/json-schema.js';
import { header, RECORDS, tombstone } from '../src/feed/schema.js';
import { CODES, codesModule } from './code-lists.js';
import { checkerSource, TableWriter } from './schema-to-checker.js';

const { providers, places, contacts, offers, ...rest } = RECORDS;

const MODULES = {
  'check-record': {
    header,
    tombstone,
    providers,
    places,
    contacts,
    offers,
  },
  'check-more': rest,
} as const satisfies Readonly<Record<string, z.core.$ZodLooseShape>>;

/** Sources of the checkers, and of the codes they refer to, by their paths. */
export function checkerModules(): ReadonlyMap<string, string> {
  const writer = new TableWriter(CODES);
  const names = Object.keys(MODULES);
  const checkers = Object.entries(MODULES).map(([name, schemas], index) => {
    const all = toJsonSchema(z.object(schemas));
    const source = checkerSource(all.properties!, all.$defs!, writer, names[index - 1]);
    return [`src/feed/generated/${name}.ts`, source] as const;
  });
  return new Map([['src/feed/generated/codes.ts', codesModule()], ...checkers]);
}
