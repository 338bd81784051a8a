// One meeting as people read it: hours, title, level, place, what is special about it.
// Left out: the day around it (agenda.ts, day-list.ts), the whole record (offers/).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../domain/occurrences.js';
import { formatDateShort, formatTimeSpan, plural } from '../../../i18n/format.js';
import { fillIn } from '../../../i18n/plural.js';
import { formatDayOfWeek, spokenTimeSpan } from '../../../i18n/day-format.js';
import { labelOf } from '../../../i18n/labels.js';
import { offerStatus } from '../../../offers/view/offer-status.js';
import { comma, feedText, levelPhrase } from '../../../offers/view/phrases.js';
import { heading, type HeadingLevel } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import { statusChip } from '../../../ui/parts/chips.js';
import type { ViewContext } from './context.js';
import { courseLink } from './course-link.js';

/** Tells entries apart, so that the reader comes back to the same one. */
export function entryId({ course, date, meeting }: Occurrence): string {
  return `${course.key}@${date}T${meeting.startTime ?? ''}`;
}

/** `further` meetings of the same series are folded behind a button. */
export function entryTemplate(
  occurrence: Occurrence,
  further: readonly Occurrence[],
  level: HeadingLevel,
  context: ViewContext,
): TemplateResult {
  const { course, status, meeting } = occurrence;
  const isOff = status === 'cancelled' || course.status === 'cancelled';
  return html`<article class="entry" part="card entry">
    <p class="time">${timePhrase(occurrence, context)}${specials(occurrence)}</p>
    ${heading(level, courseLink(course, entryId(occurrence), isOff, context))}
    ${meeting.title === undefined ? nothing : html`<p>${feedText(meeting.title, context.reading)}</p>`}
    ${aboutLine(occurrence, context)} ${seriesTemplate(occurrence, further, context)}
  </article>`;
}

/** "18:00–20:15 Uhr", read out with a word for the dash. */
function timePhrase({ meeting }: Occurrence, { reading }: ViewContext): Rendered {
  const { startTime, endTime } = meeting;
  if (startTime === undefined || endTime === undefined) {
    return msg('Uhrzeit bitte erfragen', { id: 'calendar.time-unknown' });
  }
  return html`<span aria-hidden="true">${formatTimeSpan(startTime, endTime, reading.locale)}</span
    ><span class="visually-hidden">${spokenTimeSpan(startTime, endTime, reading.locale)}</span>`;
}

/** "Beginn", "Tag 2 von 5". */
function specials({ isFirst, event, day: today }: Occurrence): Rendered[] {
  const words: string[] = [];
  if (isFirst) words.push(msg('erster Termin', { id: 'calendar.first' }));
  if (event.length > 0) {
    const [day, of] = [event.indexOf(today) + 1, event.length];
    words.push(msg(str`Tag ${day} von ${of}`, { id: 'calendar.day-of' }));
  }
  return words.map((word) => html` <span class="special">${word}</span>`);
}

/** Level and place, then what people must know before they come. */
function aboutLine(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { offer } = occurrence.course;
  const { reading } = context;
  const type = offer.record.courseType;
  const facts = [
    levelPhrase(offer.record.level ?? {}),
    type === undefined ? labelOf('kind', offer.record.kind) : labelOf('courseType', type),
    ...placePhrase(occurrence, context),
  ].filter((fact) => fact !== undefined);
  return html`<p class="about">
    ${facts.map((fact, index) => html`${index === 0 ? nothing : comma(reading)}${fact}`)}
    ${statusMark(occurrence)}
  </p>`;
}

function placePhrase({ course, meeting }: Occurrence, context: ViewContext): Rendered[] {
  const { offer, run } = course;
  if ((run.record.attendanceMode ?? offer.record.attendanceMode) === 'online') {
    return [labelOf('attendance', 'online')];
  }
  const place = context.catalogue.placesById.get(meeting.place ?? '') ?? run.place;
  if (place === undefined) return [];
  const town = place.address?.city;
  const name = feedText(place.name, context.reading);
  return town === undefined ? [name] : [name, feedText(town, context.reading)];
}

/** What has happened to this meeting, else whether there are places; nothing when nobody knows. */
function statusMark({ course, status }: Occurrence): Rendered {
  if (status === 'cancelled' || status === 'postponed') return offerStatus(status);
  if (status !== 'scheduled')
    return statusChip('warning', 'circle-alert', labelOf('status', status));
  const { status: places } = course;
  return places === 'unknown' || places === 'over' ? nothing : offerStatus(places);
}

// ── Series ──────────────────────────────────────────────────────────────────────────────────────

/** "danach am Dienstag, 1. Dezember; 6 weitere Termine bis 12. Januar": all of them behind a button. */
function seriesTemplate(
  occurrence: Occurrence,
  further: readonly Occurrence[],
  context: ViewContext,
): Rendered {
  const [next] = further;
  if (next === undefined) return nothing;
  const day = formatDayOfWeek(next.date, context.reading.locale);
  const then = msg(str`danach am ${day}`, { id: 'calendar.then' });
  if (further.length === 1) return html`<p class="series">${then}</p>`;
  const id = entryId(occurrence);
  const isOpen = context.isPrinting || context.session.unfolded.has(id);
  return html`<button
      type="button"
      class="series"
      part="button series"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${listId(id)}
      @click=${() => context.actions.act((moves) => moves.toggleSeries(id))}
    >
      ${then}${context.reading.locale === 'ar' ? '؛' : ';'} ${furtherPhrase(further, context)}
    </button>
    <ul id=${listId(id)} class="dates" role="list" ?hidden=${!isOpen}>
      ${isOpen ? further.map((one) => html`<li>${dateLine(one, context)}</li>`) : nothing}
    </ul>`;
}

function listId(id: string): string {
  return `further-${id}`;
}

/** Only as far as the agenda goes; a series may go on beyond it, so the last date is named. */
function furtherPhrase(further: readonly Occurrence[], { reading }: ViewContext): string {
  const { locale } = reading;
  const phrase = plural(
    msg('{n, plural, one {# weiterer Termin} other {# weitere Termine}} bis {last}', {
      id: 'calendar.further',
    }),
    further.length - 1,
    locale,
  );
  return fillIn(phrase, { last: formatDateShort(further.at(-1)?.date ?? '', locale) });
}

function dateLine(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { date, status } = occurrence;
  const day = formatDayOfWeek(date, context.reading.locale);
  const line = html`${day}${comma(context.reading)}${timePhrase(occurrence, context)}`;
  return status === 'scheduled' ? line : html`<s>${line}</s> ${labelOf('status', status)}`;
}
