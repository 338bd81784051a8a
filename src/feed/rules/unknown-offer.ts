// An offer that is not in `offers`, named by another offer, a step, a chapter or a note.
import { unknownReferences } from './references.js';
import { defineRule } from './rule.js';

export const rule = defineRule('unknown-offer', 'error', (context) =>
  unknownReferences(context, 'offers', ['offers', 'leadsTo']),
);
