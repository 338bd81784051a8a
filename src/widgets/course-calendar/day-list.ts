// The list of the day that somebody has opened in a month. Comes after the first look; its entries are those of the
// agenda, whose code it waits for. Left out: drawing it (view/day-list.ts).
import { occurrencesIn, type Occurrence } from '../../domain/occurrences.js';
import { importAgain } from '../../feed/import-again.js';
import { Kept } from './calendar-model.js';
import type { DrawView, ViewCode } from './view-loader.js';
import { dayTemplate, type EntryTemplate } from './view/day-list.js';

export async function dayList(): Promise<ViewCode> {
  const { entryTemplate } = await importAgain('agenda', () => import('./agenda-view.js'));
  return { begin: () => dayListOf(entryTemplate) };
}

function dayListOf(entryTemplate: EntryTemplate): DrawView {
  const kept = new Kept<readonly Occurrence[]>();
  return (courses, context) => {
    const { session, catalogue, reading } = context;
    const day = session.openDay ?? reading.today;
    const span = { from: day, until: day };
    const all = kept.get([courses, day], () => occurrencesIn(courses, span, catalogue.holidays));
    return { template: dayTemplate(all, entryTemplate, context), span };
  };
}
