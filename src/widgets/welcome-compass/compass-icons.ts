// The pictograms of chapters, by the key the feed gives them. Left out: words; the title stands beside.
import advice from 'lucide/dist/esm/icons/messages-square.mjs';
import family from 'lucide/dist/esm/icons/baby.mjs';
import german from 'lucide/dist/esm/icons/book-open-text.mjs';
import health from 'lucide/dist/esm/icons/heart-pulse.mjs';
import housing from 'lucide/dist/esm/icons/house.mjs';
import money from 'lucide/dist/esm/icons/banknote.mjs';
import more from 'lucide/dist/esm/icons/circle-ellipsis.mjs';
import training from 'lucide/dist/esm/icons/graduation-cap.mjs';
import welcome from 'lucide/dist/esm/icons/door-open.mjs';
import work from 'lucide/dist/esm/icons/briefcase.mjs';
import type { GuideChapter } from '../../feed/schema.js';
import { icon, type IconNode } from '../../ui/icon.js';

const ICONS: Readonly<Record<NonNullable<GuideChapter['icon']>, IconNode>> = {
  welcome,
  money,
  housing,
  german,
  family,
  work,
  training,
  health,
  advice,
  more,
};

/** The pictogram of a chapter; one for "more" when the feed names none. */
export const chapterIcon = (key: GuideChapter['icon']) => icon(ICONS[key ?? 'more']);
