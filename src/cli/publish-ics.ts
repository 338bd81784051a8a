// `bildungslotse publish ics FEED -o FOLDER`: calendars to subscribe to.
import type { Command } from './command.js';
import { UsageError } from './context.js';
import { readFeed } from './read-feed.js';
import { words } from './words.js';

export const publishIcs: Command = {
  name: 'ics',
  options: { output: { type: 'string', short: 'o' } },
  help: {
    de: 'bildungslotse publish ics DATEI|ADRESSE -o ORDNER',
    en: 'bildungslotse publish ics FILE|ADDRESS -o FOLDER',
  },
  async run({ positionals }, context) {
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) {
      throw new UsageError(words(context.language, 'oneInput'));
    }
    const { parsed } = await readFeed(source, context);
    return parsed === undefined ? 1 : 0;
  },
};
