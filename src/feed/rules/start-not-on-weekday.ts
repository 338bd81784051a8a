// A run whose first day is not one of its weekdays: readers show the first such weekday after it.
import { weekdayOf } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('start-not-on-weekday', 'warning', function* ({ feed }) {
  for (const offer of feed.offers) {
    for (const { id, startDate, schedule = [], sessions } of offer.runs ?? []) {
      if (startDate === undefined || sessions !== undefined) continue;
      const days = new Set(
        schedule.filter(({ from = startDate }) => from <= startDate).flatMap(({ byDay }) => byDay),
      );
      const weekday = weekdayOf(startDate);
      if (days.size === 0 || days.has(weekday)) continue;
      const params = { date: startDate, weekday, days: [...days].join(', ') };
      const path = ['offers', offer.id, 'runs', id, 'startDate'];
      yield { path, recordId: offer.id, params };
    }
  }
});
