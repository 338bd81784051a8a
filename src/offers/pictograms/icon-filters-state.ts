// Which filters stand above a list as large buttons: the few that decide for most people, in a fixed order, so that
// a button never moves under a finger. Left out: all others, which stay in the panel; pictograms and words.
import type { Facet } from '../../domain/offer-query.js';
import type { FilterGroup } from '../filters-state.js';

export interface IconFilter {
  readonly facet: Facet;
  readonly value: string;
  readonly isChosen: boolean;
  /** No offer would be left. */
  readonly isEmpty: boolean;
}

/** `what` it is, `when` it meets, what else is `important`. */
export type IconQuestion = 'what' | 'when' | 'important';

export interface IconGroup {
  readonly question: IconQuestion;
  readonly filters: readonly IconFilter[];
}

/** More than these would have to be read again. */
const MAX_PER_GROUP = 6;

/** Kinds without a pictogram that explains itself stay in the panel. */
const OFFERED: readonly (readonly [IconQuestion, readonly (readonly [Facet, string])[]])[] = [
  [
    'what',
    [
      ['kind', 'course'],
      ['kind', 'counselling'],
      ['kind', 'childcare'],
      ['kind', 'school'],
      ['kind', 'work'],
      ['kind', 'meeting'],
      ['kind', 'health'],
      ['kind', 'sport'],
    ],
  ],
  [
    'when',
    [
      ['timeOfDay', 'morning'],
      ['timeOfDay', 'afternoon'],
      ['timeOfDay', 'evening'],
    ],
  ],
  [
    'important',
    [
      ['level', 'A0'],
      ['childcare', 'yes'],
    ],
  ],
];

/** The large buttons for the filters of a list; what the feed does not know or an editor has fixed is left out. */
export function iconGroups(groups: readonly FilterGroup[]): readonly IconGroup[] {
  return OFFERED.map(([question, offered]) => ({
    question,
    filters: offered
      .flatMap(([facet, value]) => filterOf(groups, facet, value))
      .slice(0, MAX_PER_GROUP),
  }));
}

function filterOf(groups: readonly FilterGroup[], facet: Facet, value: string): IconFilter[] {
  const choices = groups.find((group) => group.facet === facet)?.choices ?? [];
  return choices
    .filter((choice) => choice.value === value)
    .map(({ isChosen, count }) => ({ facet, value, isChosen, isEmpty: count === 0 && !isChosen }));
}
