// A phone number in one language version that the default language does not have.
import { differingFigures } from './language-figures.js';
import { defineRule } from './rule.js';

export const rule = defineRule('phones-differ', 'warning', (context) =>
  differingFigures(context, 'phones'),
);
