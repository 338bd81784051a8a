// One test per story and width in a language: axe and all own checks. A file per language keeps each run short.
import { expect } from '@open-wc/testing';
import { storyModules } from '../all-stories.js';
import { findAxeViolations } from './axe-check.js';
import { findDuplicateIds, findMissingWords } from './content-check.js';
import { findWrongScripts } from './language-check.js';
import {
  findClippedText,
  findLossUnderTextSpacing,
  findOverflow,
  findSmallTargets,
} from './layout-check.js';
import { watchStorage } from './storage-check.js';
import { fixedLocale, showStory, storiesOf, type Story } from './story.js';

const widths = [320, 1280] as const;

async function findings(frame: HTMLElement): Promise<string[]> {
  return [
    ...(await findAxeViolations(frame)),
    ...findOverflow(frame),
    ...findClippedText(frame),
    ...findSmallTargets(frame),
    ...findWrongScripts(frame),
    ...findDuplicateIds(frame),
    ...findMissingWords(frame),
    ...findLossUnderTextSpacing(frame),
  ];
}

/** Finds everything wrong with a story at a width, and anything it stored. */
async function checkStory(story: Story, locale: string, width: number): Promise<string[]> {
  const watch = watchStorage();
  const { frame, remove } = await showStory(story, locale, width);
  try {
    return [...(await findings(frame)), ...watch.stop().map((place) => `wrote to ${place}`)];
  } finally {
    watch.stop();
    remove();
  }
}

/** Checks the narrowest place a widget must fit in, without axe: it depends on no width. */
async function checkNarrow(story: Story, locale: string): Promise<string[]> {
  const { frame, remove } = await showStory(story, locale, 280);
  try {
    return [...findOverflow(frame), ...findClippedText(frame)];
  } finally {
    remove();
  }
}

/** Declares the tests of every story in `locale`. */
export function checkStoriesIn(locale: string): void {
  for (const [file, module] of Object.entries(storyModules)) {
    const stories = storiesOf(module).filter((story) => (fixedLocale(story) ?? locale) === locale);
    describe(`stories of ${file} in ${locale}`, () => {
      for (const story of stories) {
        it(`${story.name} fits into 280 px`, async () => {
          expect(await checkNarrow(story, locale)).to.deep.equal([]);
        });
        for (const width of widths) {
          it(`${story.name} is accessible at ${String(width)} px`, async () => {
            expect(await checkStory(story, locale, width)).to.deep.equal([]);
          });
        }
      }
    });
  }
}
