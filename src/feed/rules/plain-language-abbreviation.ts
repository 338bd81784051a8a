// An abbreviation in a text in plain language. Source: BITV 2.0, annex 2; Netzwerk Leichte Sprache.
import { defineRule } from './rule.js';
import { ABBREVIATION } from './sentences.js';
import { textsOf } from './walk.js';

export const rule = defineRule('plain-language-abbreviation', 'warning', function* ({ feed }) {
  for (const { path, recordId, versions } of textsOf(feed)) {
    for (const [language, text] of versions) {
      const found = language === 'de-simple' ? ABBREVIATION.exec(text)?.[0] : undefined;
      if (found !== undefined) yield { path, recordId, params: { found } };
    }
  }
});
