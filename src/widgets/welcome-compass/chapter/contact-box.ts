// Somebody to ask: name, large numbers to press, whether the door is open, languages spoken there.
// Left out: reckoning with hours (domain/opening-hours.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { openState, type HoursContext } from '../../../domain/opening-hours.js';
import type { Contact } from '../../../feed/schema.js';
import { formatList } from '../../../i18n/more-format.js';
import { spokenLanguage } from '../../../i18n/labels.js';
import { feedText, openingLines, type Reading } from '../../../offers/view/phrases.js';
import { heading, type HeadingLevel } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import { statusChip } from '../../../ui/parts/chips.js';
import { mailLink, phoneLink, webLink } from '../../../ui/parts/contact-links.js';
import { nextChangePhrase, openPhrase } from './hours-phrases.js';

export interface ContactContext {
  readonly reading: Reading;
  readonly hours: HoursContext;
  readonly now: Date;
}

export function contactBox(
  contact: Contact,
  level: HeadingLevel,
  context: ContactContext,
): TemplateResult {
  const { reading } = context;
  const { name, phone, email, url, languages = [], note } = contact;
  const spoken = languages.map(spokenLanguage);
  const lines: Rendered[] = [
    mailLink(email),
    webLink(url),
    spoken.length === 0
      ? nothing
      : html`${msg('Sprachen:', { id: 'compass.languages' })} ${formatList(spoken, reading.locale)}`,
    feedText(note, reading),
  ];
  return html`<div class="contact" part="card contact">
    ${heading(level, feedText(name, reading))}
    ${phone === undefined ? nothing : html`<p class="contact-phone">${phoneLink(phone)}</p>`}
    ${hoursTemplate(contact, context)}
    ${lines.filter((line) => line !== nothing).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

function hoursTemplate(contact: Contact, { reading, hours, now }: ContactContext): Rendered {
  const state = openState(contact, hours, now);
  const word = openPhrase(state);
  if (word === undefined) return nothing;
  const chip =
    state.kind === 'open'
      ? statusChip('good', 'circle-check', word)
      : statusChip('neutral', 'clock', word);
  const next = nextChangePhrase(state, reading);
  const because = state.kind === 'closed' ? state.because : undefined;
  return html`<p class="open-state">
      ${chip} ${next === undefined ? nothing : html`<span>${next}</span>`}
      ${because === undefined ? nothing : html`<span>(${feedText(because, reading)})</span>`}
    </p>
    <ul class="plain-list hours" role="list">
      ${openingLines(contact.openingHours ?? [], reading).map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
