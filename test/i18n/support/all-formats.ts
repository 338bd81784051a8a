// Makes the formats of all locales known, as the page does when it has loaded their words.
import { formats as arabic } from '../../../src/i18n/formats/ar.js';
import { formats as simpleGerman } from '../../../src/i18n/formats/de-simple.js';
import { formats as english } from '../../../src/i18n/formats/en.js';
import { addFormats } from '../../../src/i18n/locale-data.js';

addFormats('de-simple', simpleGerman);
addFormats('en', english);
addFormats('ar', arabic);
