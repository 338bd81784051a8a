// A provider or responsible body that is not in `providers`: readers show nobody in charge.
import { unknownReferences } from './references.js';
import { defineRule } from './rule.js';

export const rule = defineRule('unknown-provider', 'error', (context) =>
  unknownReferences(context, 'providers', ['provider', 'responsible']),
);
