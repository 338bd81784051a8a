// A contact that is not in `contacts`: readers show the remaining contacts, or the provider's.
import { unknownReferences } from './references.js';
import { defineRule } from './rule.js';

export const rule = defineRule('unknown-contact', 'error', (context) =>
  unknownReferences(context, 'contacts', ['contacts']),
);
