// A number or time of day in one language version that the default language does not have.
import { differingFigures } from './language-figures.js';
import { defineRule } from './rule.js';

export const rule = defineRule('numbers-differ', 'warning', (context) =>
  differingFigures(context, 'numbers'),
);
