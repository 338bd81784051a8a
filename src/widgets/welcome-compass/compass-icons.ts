// The pictograms of chapters, by the key the feed gives them. They come a moment after the tiles, whose
// room for them is kept. Left out: words; the title stands beside.
import type { GuideChapter } from '../../feed/schema.js';
import type { IconName } from '../../ui/first-icons.js';
import { lateIcon } from '../../ui/late-icon.js';

const ICONS: Readonly<Record<NonNullable<GuideChapter['icon']>, IconName>> = {
  welcome: 'door-open',
  money: 'banknote',
  housing: 'house',
  german: 'book-open-text',
  family: 'baby',
  work: 'briefcase',
  training: 'graduation-cap',
  health: 'heart-pulse',
  advice: 'messages-square',
  more: 'circle-ellipsis',
};

/** The pictogram of a chapter; one for "more" when the feed names none. */
export const chapterIcon = (key: GuideChapter['icon']) => lateIcon(ICONS[key ?? 'more']);
