// Compares one sort of figures between the default language and every other version of a text.
import { difference, figuresOf, type Figures } from './figures.js';
import type { Breach, FeedContext } from './rule.js';
import { textsOf } from './walk.js';

/** Reported is a figure that only the other version has; one that it leaves out may be on purpose. */
export function* differingFigures({ feed }: FeedContext, sort: keyof Figures): Generator<Breach> {
  const { defaultLanguage } = feed;
  for (const { path, recordId, versions } of textsOf(feed)) {
    const original = versions.find(([language]) => language === defaultLanguage)?.[1];
    if (original === undefined || versions.length < 2) continue;
    const expected = figuresOf(original)[sort];
    for (const [language, text] of versions) {
      const differs = difference(expected, figuresOf(text)[sort]);
      if (differs === undefined) continue;
      yield { path, recordId, params: { language, other: defaultLanguage, ...differs } };
    }
  }
}
