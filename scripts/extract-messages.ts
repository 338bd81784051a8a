// Sources -> src/i18n/xliff/*.xlf: new messages come in untranslated, changed ones with their new German
// text, gone ones leave. Used instead of `lit-localize extract`, which does not know the table of labels.
// Left out: translating, and recording that it has been done (check-translations.ts --accept).
import { createLocalizer, describeError } from './translations.js';

const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(describeError).join('\n'));
await localizer.writeInterchangeFiles();
console.log(`${messages.length} messages extracted`);
