// The page that scripts/screenshots.ts takes its pictures of: one story at a time, in a frame of a given width.
import { storyModules } from '../test/stories/all-stories.js';
import {
  fixedLocale,
  showStory,
  storiesOf,
  type ShownStory,
} from '../test/stories/support/story.js';

export interface GalleryEntry {
  readonly file: string;
  readonly name: string;
  readonly locale: string | undefined;
}

declare global {
  interface Window {
    gallery: {
      readonly entries: readonly GalleryEntry[];
      readonly show: (entry: GalleryEntry, locale: string, width: number) => Promise<void>;
    };
  }
}

const all = Object.entries(storyModules).flatMap(([file, module]) =>
  storiesOf(module).map((story) => ({ file, story })),
);
let shown: ShownStory | undefined;

window.gallery = {
  entries: all.map(({ file, story }) => ({ file, name: story.name, locale: fixedLocale(story) })),
  show: async (entry, locale, width) => {
    shown?.remove();
    const found = all.find(({ file, story }) => file === entry.file && story.name === entry.name);
    shown = await showStory(found!.story, locale, width);
  },
};
