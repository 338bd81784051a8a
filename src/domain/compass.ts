// The welcome folder of a feed: chapters with their sections, everything a section refers to, and the
// path through them for somebody who has just arrived. Left out: searching (compass-search.ts), offers of
// a section (process-offers.ts does the same for steps), what somebody has ticked (the widget).
import type { Catalogue } from '../feed/catalogue.js';
import type { Chain, Contact, GuideChapter } from '../feed/schema.js';

export type GuideSection = GuideChapter['sections'][number];

/** When something matters to somebody who has just arrived, in order. */
export const STAGES = ['first-days', 'first-weeks', 'first-year'] as const;
export type Stage = (typeof STAGES)[number];

export interface CompassSection {
  /** Unique in the folder, also where a careless feed uses the same id twice in a chapter. */
  readonly key: string;
  readonly record: GuideSection;
  readonly chapter: GuideChapter;
  readonly contacts: readonly Contact[];
  readonly chain: Chain | undefined;
}

export interface CompassChapter {
  readonly record: GuideChapter;
  readonly sections: readonly CompassSection[];
}

export interface CompassStage {
  readonly stage: Stage;
  readonly sections: readonly CompassSection[];
}

/** Key of a section, also in links. */
export function sectionKey(chapterId: string, sectionId: string): string {
  return `${chapterId}/${sectionId}`;
}

/** Chapters in the order of the feed. References the feed does not have are left out. */
export function chaptersOf(
  catalogue: Pick<Catalogue, 'guide' | 'contactsById' | 'chains'>,
): readonly CompassChapter[] {
  const chains = new Map(catalogue.chains.map((chain) => [chain.id, chain]));
  return catalogue.guide.map((chapter) => ({
    record: chapter,
    sections: chapter.sections.map((record, at, all) => ({
      key: uniqueKey(chapter, record, all.slice(0, at)),
      record,
      chapter,
      contacts: (record.contacts ?? []).flatMap((id) => catalogue.contactsById.get(id) ?? []),
      chain: record.chain === undefined ? undefined : chains.get(record.chain),
    })),
  }));
}

/** The second section of the same id is told apart by its number, so that neither is lost. */
function uniqueKey(
  chapter: GuideChapter,
  { id }: GuideSection,
  before: readonly GuideSection[],
): string {
  const key = sectionKey(chapter.id, id);
  const same = before.filter((other) => other.id === id).length;
  return same === 0 ? key : `${key}~${same + 1}`;
}

/** Sections with a stage, in the order in which they matter; stages without any are left out. */
export function pathThrough(chapters: readonly CompassChapter[]): readonly CompassStage[] {
  const sections = chapters.flatMap((chapter) => chapter.sections);
  return STAGES.map((stage) => ({
    stage,
    sections: sections.filter(({ record }) => record.stage === stage),
  })).filter((one) => one.sections.length > 0);
}
