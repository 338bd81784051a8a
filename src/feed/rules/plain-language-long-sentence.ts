// A sentence of more than twelve words in a text in plain language; eight are good. Reported for the
// longest sentence of a text. Source: BITV 2.0, annex 2; rules of Netzwerk Leichte Sprache.
import { printable } from '../findings.js';
import { defineRule } from './rule.js';
import { sentencesOf, wordCount } from './sentences.js';
import { textsOf } from './walk.js';

const MOST_WORDS = 12;

export const rule = defineRule('plain-language-long-sentence', 'warning', function* ({ feed }) {
  for (const { path, recordId, versions } of textsOf(feed)) {
    const text = versions.find(([language]) => language === 'de-simple')?.[1] ?? '';
    const [longest = ''] = sentencesOf(text).sort((a, b) => wordCount(b) - wordCount(a));
    const words = wordCount(longest);
    if (words <= MOST_WORDS) continue;
    yield { path, recordId, params: { words, sentence: printable(longest) } };
  }
});
