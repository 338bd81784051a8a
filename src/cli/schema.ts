// `bildungslotse schema`: the JSON Schema of the standard, for editors and other people's tools.
import { feedJsonSchema } from '../feed/json-schema.js';
import type { Command } from './command.js';
import { print, UsageError } from './context.js';
import { words } from './words.js';

export const schema: Command = {
  name: 'schema',
  options: {},
  help: {
    de: `bildungslotse schema > feed.schema.json

Gibt das JSON-Schema des Bildungsfeeds aus (JSON Schema 2020-12).`,
    en: `bildungslotse schema > feed.schema.json

Prints the JSON Schema of the Bildungsfeed (JSON Schema 2020-12).`,
  },
  run({ positionals }, { out, language }) {
    if (positionals.length > 0) throw new UsageError(words(language, 'noInput'));
    print(out, JSON.stringify(feedJsonSchema(), null, 2));
    return Promise.resolve(0);
  },
};
