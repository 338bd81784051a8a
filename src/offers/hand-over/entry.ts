// One entry of the hand-over card in one language: title, when, where, until when to register, what to
// bring, whom to ask. Written twice for a card in two languages.
// Left out: which facts there are (hand-over-state.ts), buttons and order (hand-over-page.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPeriod, formatTimeSpan, plural } from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import { directionOf } from '../../i18n/locale.js';
import { below, heading } from '../../ui/heading.js';
import type { Rendered } from '../../ui/local-text.js';
import { mailLink, phoneLink } from '../../ui/parts/contact-links.js';
import type { OfferActions } from '../actions.js';
import type { RunView } from '../details-state.js';
import type { EntryView, HandOverContact } from '../hand-over-state.js';
import { addressLine } from '../view/more-phrases.js';
import { costPhrase } from '../view/cost-phrase.js';
import {
  beginningPhrase,
  comma,
  feedText,
  openingLines,
  statusPhrase,
  weekLines,
  type Reading,
} from '../view/phrases.js';

type OfferEntry = Extract<EntryView, { kind: 'offer' }>;
type StepEntry = Extract<EntryView, { kind: 'step' }>;
type Fact = readonly [label: string, lines: readonly Rendered[]];

/** Meetings that are listed one by one; a course with more says so in its period. */
const MOST_MEETINGS = 4;

/** `actions` make the title a link; the second language of an entry has none. */
export function entrySide(
  entry: EntryView,
  reading: Reading,
  actions: OfferActions | undefined,
): TemplateResult {
  return html`<div class="side-text" lang=${reading.locale} dir=${directionOf(reading.locale)}>
    ${titleOf(entry, reading, actions)}
    <dl class="hand-facts">
      ${factsOf(entry, reading)
        .map(([label, lines]) => [label, lines.filter((line) => line !== nothing)] as const)
        .filter(([, lines]) => lines.length > 0)
        .map(
          ([label, lines]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${lines.map((line) => html`<div>${line}</div>`)}</dd>
            </div>`,
        )}
    </dl>
  </div>`;
}

/** The name of an entry as plain words, for buttons. */
export function entryName(entry: EntryView, reading: Reading): Rendered {
  if (entry.kind === 'missing') return missingPhrase(entry);
  const name = entry.kind === 'offer' ? entry.details.card.title : entry.step.title;
  return feedText(name, reading);
}

function titleOf(
  entry: EntryView,
  reading: Reading,
  actions: OfferActions | undefined,
): TemplateResult {
  const name = entryName(entry, reading);
  if (actions === undefined) return html`<p class="hand-title">${name}</p>`;
  const level = below(reading.headingLevel);
  if (entry.kind !== 'offer') return heading(level, name, { className: 'hand-title' });
  const { id } = entry.details.card.offer;
  const link = html`<a
    class="title"
    part="title"
    href=${actions.linkTo(id)}
    data-offer=${id}
    @click=${(event: MouseEvent) => actions.open(id, event)}
    >${name}</a
  >`;
  return heading(level, link, { className: 'hand-title' });
}

function missingPhrase({ item }: EntryView): string {
  return item.kind === 'offer'
    ? msg('Dieses Angebot gibt es nicht mehr.', { id: 'finder.gone' })
    : msg('Diesen Schritt gibt es nicht mehr.', { id: 'handover.step-gone' });
}

function factsOf(entry: EntryView, reading: Reading): readonly Fact[] {
  switch (entry.kind) {
    case 'offer':
      return offerFacts(entry, reading);
    case 'step':
      return stepFacts(entry, reading);
    case 'missing':
      return [];
  }
}

function offerFacts(entry: OfferEntry, reading: Reading): Fact[] {
  const { cost, provider } = entry.details.card;
  const deadline = entry.run?.deadline ?? entry.details.card.offer.record.registration?.deadline;
  const isNamed = entry.contacts.some(({ name }) => name === provider);
  const until = deadline === undefined ? nothing : formatDate(deadline, reading.locale);
  return [
    [msg('Wann', { id: 'handover.when' }), whenLines(entry, reading)],
    [msg('Ort', { id: 'finder.where' }), placeLines(entry, reading)],
    [msg('Anmelden bis', { id: 'finder.deadline' }), [until]],
    [msg('Das brauchen Sie', { id: 'handover.needs' }), needLines(entry, reading)],
    [labelOf('facet', 'cost'), cost === undefined ? [] : [costPhrase(cost, reading)]],
    [
      msg('Kontakt', { id: 'finder.contact' }),
      [isNamed ? nothing : feedText(provider, reading), ...contactLines(entry.contacts, reading)],
    ],
  ];
}

function whenLines(
  { run, otherRuns, isDateGone, details }: OfferEntry,
  reading: Reading,
): readonly Rendered[] {
  const gone = isDateGone
    ? msg('Der gemerkte Termin steht nicht mehr in der Liste. Bitte fragen Sie nach.', {
        id: 'handover.date-gone',
      })
    : nothing;
  const more = otherRuns === 0 ? nothing : otherRunsPhrase(otherRuns, reading);
  const { openingHours, scheduleNote } = details.card;
  if (run !== undefined) return [gone, ...runLines(run, reading), more];
  return [gone, ...openingLines(openingHours, reading), feedText(scheduleNote, reading)];
}

function otherRunsPhrase(count: number, { locale }: Reading): string {
  return plural(
    msg('{n, plural, one {# weiterer Termin} other {# weitere Termine}}', {
      id: 'finder.other-runs',
    }),
    count,
    locale,
  );
}

function runLines(run: RunView, reading: Reading): readonly Rendered[] {
  const { locale } = reading;
  const { status, beginning, name } = run;
  const isUrgent = status === 'cancelled' || status === 'postponed' || status === 'over';
  const period = formatPeriod(run.from, run.to, locale);
  const meetings = run.sessions.slice(0, MOST_MEETINGS);
  return [
    isUrgent ? html`<strong>${statusPhrase(status)}</strong>` : nothing,
    feedText(name, reading),
    beginning === undefined ? nothing : beginningPhrase(beginning, reading),
    run.to === undefined ? nothing : period,
    ...(meetings.length > 0 ? [] : weekLines(run.weeks, reading)),
    ...meetings.map(
      ({ date, startTime, endTime }) =>
        `${formatDate(date, locale)}${comma(reading)}${formatTimeSpan(startTime, endTime, locale)}`,
    ),
    feedText(run.scheduleNote, reading),
  ];
}

function placeLines({ place, isOnline }: OfferEntry, reading: Reading): readonly Rendered[] {
  if (isOnline) return [labelOf('attendance', 'online')];
  if (place === undefined) return [];
  const address = addressLine(place);
  return [
    feedText(place.name, reading),
    address === undefined ? nothing : feedText(address, reading),
  ];
}

function needLines({ details }: OfferEntry, reading: Reading): readonly Rendered[] {
  const { requirements = [] } = details.card.offer.record;
  return requirements.map(({ code, text }) => {
    if (code === undefined || code === 'other') return feedText(text, reading);
    const label = labelOf('requirement', code);
    return text === undefined ? label : html`${label}: ${feedText(text, reading)}`;
  });
}

function stepFacts({ chain, step, contacts }: StepEntry, reading: Reading): Fact[] {
  const documents = (step.documents ?? []).map((one) => feedText(one, reading));
  return [
    [msg('Schritt aus', { id: 'handover.chain' }), [feedText(chain.title, reading)]],
    [msg('Das bringen Sie mit', { id: 'chain.documents' }), documents],
    [msg('Dauer', { id: 'chain.duration' }), [feedText(step.duration, reading)]],
    [msg('Kosten', { id: 'chain.cost' }), [feedText(step.cost, reading)]],
    [msg('Wer hilft Ihnen', { id: 'chain.responsible' }), contactLines(contacts, reading)],
  ];
}

function contactLines(contacts: readonly HandOverContact[], reading: Reading): readonly Rendered[] {
  return contacts.flatMap(({ name, phone, email }) => [
    feedText(name, reading),
    phoneLink(phone),
    mailLink(email),
  ]);
}
