// The pictograms of kinds of offers and of the large filters. Left out: words; one stands beside each.
import afternoon from 'lucide/dist/esm/icons/sun.mjs';
import baby from 'lucide/dist/esm/icons/baby.mjs';
import beginner from 'lucide/dist/esm/icons/book-open-text.mjs';
import counselling from 'lucide/dist/esm/icons/messages-square.mjs';
import course from 'lucide/dist/esm/icons/graduation-cap.mjs';
import culture from 'lucide/dist/esm/icons/palette.mjs';
import evening from 'lucide/dist/esm/icons/moon.mjs';
import health from 'lucide/dist/esm/icons/heart-pulse.mjs';
import information from 'lucide/dist/esm/icons/info.mjs';
import meeting from 'lucide/dist/esm/icons/users.mjs';
import morning from 'lucide/dist/esm/icons/sunrise.mjs';
import other from 'lucide/dist/esm/icons/circle-ellipsis.mjs';
import school from 'lucide/dist/esm/icons/school.mjs';
import sport from 'lucide/dist/esm/icons/volleyball.mjs';
import vocational from 'lucide/dist/esm/icons/wrench.mjs';
import volunteering from 'lucide/dist/esm/icons/heart-handshake.mjs';
import work from 'lucide/dist/esm/icons/briefcase.mjs';
import type { OfferKind } from '../../feed/vocabulary.js';
import type { IconNode } from '../../ui/icon.js';
import type { IconFilter } from './icon-filters-state.js';

export const KIND_ICONS: Readonly<Record<OfferKind, IconNode>> = {
  course,
  counselling,
  childcare: baby,
  school,
  vocational,
  work,
  meeting,
  volunteering,
  culture,
  sport,
  health,
  information,
  other,
};

const OTHERS: Readonly<Record<string, IconNode>> = {
  'timeOfDay morning': morning,
  'timeOfDay afternoon': afternoon,
  'timeOfDay evening': evening,
  'level A0': beginner,
  'childcare yes': baby,
};

/** The pictogram of a large filter. */
export function filterIcon({ facet, value }: Pick<IconFilter, 'facet' | 'value'>): IconNode {
  return facet === 'kind' ? KIND_ICONS[value as OfferKind] : (OTHERS[`${facet} ${value}`] ?? other);
}
