// The list of dates as it is drawn, on paper that of a month, too; and the entries of other lists.
// Left out: what it shows (agenda-state.ts), drawing it (view/agenda.ts).
import { agendaOf, type Agenda } from '../../domain/agenda.js';
import { monthOf, monthSpan } from '../../domain/month.js';
import { agendaSpan, agendaView } from './agenda-state.js';
import { Kept } from './calendar-model.js';
import type { BeginView } from './view-loader.js';
import { agendaTemplate } from './view/agenda.js';

export { entryTemplate } from './view/entry.js';
export { agendaStyles as styles } from './view/agenda-styles.js';

export const begin: BeginView = () => {
  const kept = new Kept<Agenda>();
  return (courses, context) => {
    const { session, catalogue, reading, isPrinting, view } = context;
    const span =
      view === 'month' ? monthSpan(monthOf(session.day)) : agendaSpan(session, reading.today);
    const all = kept.get([courses, span.from, span.until], () =>
      agendaOf(courses, span, catalogue.holidays),
    );
    const agenda = agendaView(all, span, isPrinting ? Infinity : session.shown);
    return { template: agendaTemplate(agenda, context), total: agenda.total, span };
  };
};
