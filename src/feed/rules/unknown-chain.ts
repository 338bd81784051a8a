// A process chain that is not in `chains`, named by a section of the guide.
import { unknownReferences } from './references.js';
import { defineRule } from './rule.js';

export const rule = defineRule('unknown-chain', 'error', (context) =>
  unknownReferences(context, 'chains', ['chain']),
);
