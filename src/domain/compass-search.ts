// Searching inside the welcome folder: the finder's vocabulary search over the sections' texts.
// Left out: offers, which the finder searches; the view of what was found.
import { inLanguages, bodyTexts } from './offer-texts.js';
import type { CompassChapter, CompassSection } from './compass.js';
import { wordsOf } from './fold-text.js';
import { numberAt } from './numbers.js';
import { searchText } from './search-index.js';
import { WordIndex, type FieldText } from './word-index.js';

const WEIGHT = { title: 10, contact: 6, chapter: 5, checklist: 3, link: 3, body: 2 } as const;

/** The sections of a folder, prepared for questions. */
export interface CompassIndex {
  readonly sections: readonly CompassSection[];
  readonly words: WordIndex;
}

/** `languages`: BCP 47 tags as the feed uses them, the reader's first. Words are read on the first question. */
export function createCompassIndex(
  chapters: readonly CompassChapter[],
  languages: readonly string[],
): CompassIndex {
  const sections = chapters.flatMap((chapter) => chapter.sections);
  const words = new WordIndex(sections.length, (at) =>
    textsOf(sections[at] as CompassSection, languages),
  );
  return { sections, words };
}

/** Sections that answer a question, best first; none for a question without words. */
export function searchCompass(index: CompassIndex, text: string): readonly CompassSection[] {
  if (wordsOf(text).length === 0) return [];
  const { documents, scores } = searchText(index.words, text);
  return [...documents]
    .sort((a, b) => numberAt(scores, b) - numberAt(scores, a) || a - b)
    .map((at) => index.sections[at] as CompassSection);
}

function* textsOf(
  { record, chapter, contacts }: CompassSection,
  languages: readonly string[],
): Generator<FieldText> {
  const named = [
    [WEIGHT.title, [record.title]],
    [WEIGHT.chapter, [chapter.title]],
    [WEIGHT.contact, contacts.map(({ name }) => name)],
    [WEIGHT.checklist, record.checklist ?? []],
    [WEIGHT.link, (record.links ?? []).map(({ title }) => title)],
  ] as const;
  for (const [weight, texts] of named) {
    for (const text of texts.flatMap((one) => inLanguages(one, languages))) yield { text, weight };
  }
  for (const text of bodyTexts(record.body, languages)) yield { text, weight: WEIGHT.body };
}
