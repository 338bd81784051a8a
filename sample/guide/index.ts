// The welcome compass of the sample county: ten chapters, dated on the build day.
import type { GuideChapter } from '../../src/feed/schema.js';
import { plusDays, seeded, type Day } from '../days.js';
import { adviceAndMore } from './advice-and-more.js';
import { healthChapter } from './health.js';
import { languageAndFamily } from './language-and-family.js';
import { moneyAndHousing } from './money-and-housing.js';
import { welcomeChapter } from './welcome.js';
import { workAndTraining } from './work-and-training.js';

const chapters = [
  ...welcomeChapter,
  ...moneyAndHousing,
  ...languageAndFamily,
  ...workAndTraining,
  ...healthChapter,
  ...adviceAndMore,
];

export function guide(today: Day): GuideChapter[] {
  return chapters.map((chapter) => {
    const checked = plusDays(today, -seeded(chapter.id, 60));
    return { ...chapter, modified: checked, lastReviewed: checked };
  });
}
