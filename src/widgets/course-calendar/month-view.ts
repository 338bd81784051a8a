// The month as it is drawn. Left out: the list of a day, which is drawn as all lists are (day-list.ts).
import type { MonthCells } from '../../domain/month-cells.js';
import { monthOf, monthSpan } from '../../domain/month.js';
import { Kept } from './calendar-model.js';
import { cellsOf } from './month-state.js';
import type { BeginView } from './view-loader.js';
import { monthTemplate } from './view/month.js';

export { monthStyles as styles } from './view/month-styles.js';

export const begin: BeginView = () => {
  const kept = new Kept<MonthCells>();
  return (courses, context) => {
    const { session, catalogue } = context;
    const month = monthOf(session.day);
    const cells = kept.get([courses, month], () => cellsOf(courses, month, catalogue.holidays));
    const template = monthTemplate({ month, cells }, context);
    return { template, total: cells.courses, span: monthSpan(month) };
  };
};
