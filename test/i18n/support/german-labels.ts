// Makes the German words for codes known that pages load in files: those of the finder and of its details.
import { files as details } from '../../../src/i18n/generated/details.js';
import { files as more } from '../../../src/i18n/generated/offer-finder-more.js';
import { addWords } from '../../../src/i18n/words.js';

for (const files of [more, details]) addWords('de', await files.de());
