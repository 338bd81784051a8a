// The sections about one offer, each with what the feed knows; where people depend on an answer that is
// not there, a sentence says so. Left out: frame and order of the sections (details.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment, Contact, Link, Place, SpecialHours } from '../../feed/schema.js';
import {
  formatDateShort,
  formatNumber,
  formatPeriod,
  formatPrice,
  formatTimeSpan,
  plural,
} from '../../i18n/format.js';
import { formatList } from '../../i18n/more-format.js';
import { labelOf, spokenLanguage } from '../../i18n/labels.js';
import { readText } from '../../i18n/text.js';
import { readBody } from '../../i18n/body.js';
import { below, heading } from '../../ui/heading.js';
import type { Rendered } from '../../ui/local-text.js';
import { mailLink, phoneLink, webLink } from '../../ui/parts/contact-links.js';
import { feedLink } from '../../ui/feed-link.js';
import { richText } from '../../ui/rich-text.js';
import type { OfferActions } from '../actions.js';
import type { DetailsView } from '../details-state.js';
import { addressLine } from '../view/more-phrases.js';
import { feedText, openingLines, type Reading } from '../view/phrases.js';

/** A section with its heading; nothing when it has no content. */
function section(title: string, content: readonly Rendered[], reading: Reading): Rendered {
  const present = content.filter((part) => part !== nothing);
  if (present.length === 0) return nothing;
  return html`<section class="section">
    ${heading(below(reading.headingLevel), title)} ${present}
  </section>`;
}

const paragraph = (content: Rendered): Rendered =>
  content === nothing ? nothing : html`<p>${content}</p>`;

/** A list of what is known. */
function listOf(items: readonly Rendered[], className = 'plain-list'): Rendered {
  const present = items.filter((item) => item !== nothing);
  if (present.length === 0) return nothing;
  return html`<ul class=${className} role="list">
    ${present.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** The same without bullets: numbers, addresses and hours, one a line. */
const linesOf = (items: readonly Rendered[]): Rendered => listOf(items, 'plain-list lines');

export function descriptionSection({ card }: DetailsView, reading: Reading): Rendered {
  const body = readBody(card.offer.record.body, reading.language, reading.defaultLanguage);
  if (body === undefined) return nothing;
  const title = msg('Worum geht es?', { id: 'finder.about' });
  return section(title, [richText(body, below(below(reading.headingLevel)))], reading);
}

export function hoursSection({ card }: DetailsView, reading: Reading): Rendered {
  const { openingHours = [], specialHours = [] } = card.offer.record;
  const title = msg('Öffnungszeiten', { id: 'finder.opening-hours' });
  return section(
    title,
    [linesOf([...openingLines(openingHours, reading), ...specialLines(specialHours, reading)])],
    reading,
  );
}

function specialLines(hours: readonly SpecialHours[], reading: Reading): Rendered[] {
  const { locale, today } = reading;
  return hours
    .filter(({ from, to = from }) => to >= today)
    .map(({ from, to = from, closed, opens, closes, note }) => {
      const when = formatPeriod(from, to, locale);
      const open =
        opens !== undefined && closes !== undefined && closed !== true
          ? formatTimeSpan(opens, closes, locale)
          : msg('geschlossen', { id: 'finder.closed' });
      return html`${when}: ${open} ${feedText(note, reading)}`;
    });
}

export function registrationSection({ card }: DetailsView, reading: Reading): Rendered {
  const { registration } = card.offer.record;
  if (registration === undefined) return nothing;
  const { required, url, phone, email, inPerson, note, deadline } = registration;
  const links = linesOf([
    url === undefined
      ? nothing
      : html`${msg('Im Internet:', { id: 'finder.online-at' })} ${feedLink(url, undefined)}`,
    phoneLink(phone),
    mailLink(email),
  ]);
  const until =
    deadline === undefined
      ? nothing
      : paragraph(registerUntilPhrase(formatDateShort(deadline, reading.locale)));
  return section(
    msg('Anmeldung', { id: 'finder.registration' }),
    [
      required === undefined ? nothing : paragraph(requiredPhrase(required)),
      until,
      paragraph(feedText(note, reading)),
      links,
      paragraph(feedText(inPerson, reading)),
    ],
    reading,
  );
}

function registerUntilPhrase(date: string): string {
  return msg(str`Melden Sie sich an bis zum ${date}.`, { id: 'finder.register-until' });
}

function requiredPhrase(isRequired: boolean): string {
  return isRequired
    ? msg('Bitte melden Sie sich vorher an.', { id: 'finder.register-first' })
    : msg('Sie können ohne Anmeldung kommen.', { id: 'finder.no-registration' });
}

export function contactSection({ card }: DetailsView, reading: Reading): Rendered {
  const { contacts, provider } = card.offer;
  const title = msg('Kontakt', { id: 'finder.contact' });
  if (contacts.length > 0) {
    return section(
      title,
      contacts.map((contact) => contactBox(contact, reading)),
      reading,
    );
  }
  if (provider === undefined) return nothing;
  const { name, phone, email, url } = provider;
  const links = linesOf([phoneLink(phone), mailLink(email), webLink(url)]);
  return section(title, [paragraph(feedText(name, reading)), links], reading);
}

function contactBox(contact: Contact, reading: Reading): TemplateResult {
  const { name, phone, email, url, languages, openingHours = [], note } = contact;
  return html`<div class="contact">
    <p class="contact-name">${feedText(name, reading)}</p>
    ${linesOf([
      phoneLink(phone),
      mailLink(email),
      webLink(url),
      languages === undefined ? nothing : languagesPhrase(languages, reading),
      ...openingLines(openingHours, reading),
      feedText(note, reading),
    ])}
  </div>`;
}

function languagesPhrase(languages: readonly string[], { locale }: Reading): string {
  const list = formatList(languages.map(spokenLanguage), locale);
  return msg(str`Wir sprechen: ${list}`, { id: 'finder.we-speak' });
}

export function placeSection({ card }: DetailsView, reading: Reading): Rendered {
  const { place } = card;
  if (place === undefined || card.isOnline) return nothing;
  const address = addressLine(place);
  return section(
    msg('Ort', { id: 'finder.where' }),
    [
      paragraph(feedText(place.name, reading)),
      address === undefined ? nothing : paragraph(feedText(address, reading)),
      paragraph(feedText(place.arrival, reading)),
      listOf(accessLines(place, reading)),
    ],
    reading,
  );
}

/** What is known about getting in; what is not is named, because people depend on it. */
function accessLines({ accessibility = {} }: Place, reading: Reading): Rendered[] {
  const { wheelchair, hearingLoop, signLanguage, note } = accessibility;
  const label = (name: string, answer: string | undefined): Rendered =>
    answer === undefined ? nothing : `${name}: ${labelOf('answer', answer)}`;
  return [
    wheelchair === undefined
      ? unknownPhrase(labelOf('facet', 'wheelchair'))
      : labelOf('wheelchair', wheelchair),
    label(msg('Induktionsschleife', { id: 'finder.hearing-loop' }), hearingLoop),
    label(msg('Gebärdensprache', { id: 'finder.sign-language' }), signLanguage),
    feedText(note, reading),
  ];
}

/** "Kinderbetreuung: nicht bekannt – bitte nachfragen". */
function unknownPhrase(what: string): string {
  return msg(str`${what}: nicht bekannt – bitte nachfragen`, { id: 'finder.not-known' });
}

export function requirementSection({ card }: DetailsView, reading: Reading): Rendered {
  const { requirements = [], age, gender, areaServed, audience = [] } = card.offer.record;
  const people = [...new Set([...audience, ...(gender === undefined ? [] : [gender])])];
  return section(
    msg('Für wen?', { id: 'finder.for-whom' }),
    [
      listOf([
        people.length === 0
          ? nothing
          : formatList(
              people.map((code) => labelOf('audience', code)),
              reading.locale,
            ),
        agePhrase(age, reading),
        areaServed?.residentsOnly === true
          ? msg('Nur für Menschen, die hier wohnen', { id: 'finder.residents-only' })
          : nothing,
        ...requirements.map(({ code, text }) => requirementLine(code, text, reading)),
      ]),
    ],
    reading,
  );
}

type Requirement = NonNullable<DetailsView['card']['offer']['record']['requirements']>[number];

function requirementLine(
  code: Requirement['code'],
  text: Requirement['text'],
  reading: Reading,
): Rendered {
  if (code === undefined || code === 'other') return feedText(text, reading);
  const label = labelOf('requirement', code);
  return text === undefined ? label : html`${label}: ${feedText(text, reading)}`;
}

function agePhrase(
  age: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined,
  { locale }: Reading,
): Rendered {
  const from = age?.from === undefined ? undefined : formatNumber(age.from, locale);
  const to = age?.to === undefined ? undefined : formatNumber(age.to, locale);
  if (from !== undefined && to !== undefined) {
    return msg(str`von ${from} bis ${to} Jahren`, { id: 'finder.age-span' });
  }
  if (from !== undefined) return msg(str`ab ${from} Jahren`, { id: 'finder.age-from' });
  return to === undefined ? nothing : msg(str`bis ${to} Jahre`, { id: 'finder.age-to' });
}

export function priceSection({ card }: DetailsView, reading: Reading): Rendered {
  const { free, prices = [], feeWaiver, travelSupport, funding = [] } = card.offer.record;
  const { locale } = reading;
  const unknown = free === undefined && prices.length === 0;
  return section(
    labelOf('facet', 'cost'),
    [
      listOf([
        unknown ? unknownPhrase(labelOf('facet', 'cost')) : nothing,
        free === true ? labelOf('cost', 'free') : nothing,
        free === false && prices.length === 0 ? labelOf('cost', 'paid') : nothing,
        ...prices.map(({ amount, currency, per, for: whom }) => {
          const price = formatPrice(amount, currency, locale);
          const unit = per === undefined ? nothing : labelOf('priceUnit', per);
          const note = whom === undefined ? nothing : html`(${feedText(whom, reading)})`;
          return html`${price} ${unit} ${note}`;
        }),
        feedText(feeWaiver, reading),
        travelSupport === undefined
          ? nothing
          : html`${msg('Fahrgeld:', { id: 'finder.travel' })} ${labelOf('answer', travelSupport)}`,
        funding.length === 0 ? nothing : fundingPhrase(funding, reading),
      ]),
    ],
    reading,
  );
}

function fundingPhrase(funding: readonly string[], { locale }: Reading): string {
  const list = formatList(
    funding.map((code) => labelOf('funding', code)),
    locale,
  );
  return msg(str`Gefördert von: ${list}`, { id: 'finder.funded-by' });
}

export function childcareSection({ card }: DetailsView, reading: Reading): Rendered {
  const { childcare, kind } = card.offer.record;
  const title = labelOf('facet', 'childcare');
  if (childcare === undefined) {
    if (kind === 'childcare') return nothing;
    return section(title, [paragraph(unknownPhrase(title))], reading);
  }
  return section(
    title,
    [
      paragraph(labelOf('childcare', childcare.state)),
      paragraph(agePhrase(childcare.age, reading)),
      paragraph(feedText(childcare.note, reading)),
    ],
    reading,
  );
}

export function courseSection({ card }: DetailsView, reading: Reading): Rendered {
  const { lessons, modules = [], intensity, certificate } = card.offer.record;
  return section(
    msg('Über den Kurs', { id: 'finder.about-course' }),
    [
      listOf([
        lessons === undefined ? nothing : lessonsPhrase(lessons, reading),
        intensity === undefined ? nothing : intensityPhrase(intensity),
        certificate === undefined
          ? nothing
          : html`${msg('Abschluss:', { id: 'finder.certificate' })}
            ${feedText(certificate, reading)}`,
      ]),
      modules.length === 0
        ? nothing
        : html`<p class="contact-name">${msg('Themen im Kurs', { id: 'finder.modules' })}</p>
            ${listOf(
              modules.map(
                ({ name, lessons: units }) =>
                  html`${feedText(name, reading)}
                  ${units === undefined ? nothing : html`(${lessonsPhrase(units, reading)})`}`,
              ),
            )}`,
    ],
    reading,
  );
}

function lessonsPhrase(lessons: number, { locale }: Reading): string {
  return plural(
    msg('{n, plural, one {# Unterrichtsstunde} other {# Unterrichtsstunden}}', {
      id: 'finder.lessons',
    }),
    lessons,
    locale,
  );
}

function intensityPhrase(intensity: 'full' | 'part'): string {
  return intensity === 'full'
    ? msg('Vollzeit', { id: 'finder.full-time' })
    : msg('Teilzeit', { id: 'finder.part-time' });
}

export function languageSection({ card }: DetailsView, reading: Reading): Rendered {
  const { spokenLanguages = [], teaches } = card.offer.record;
  return section(
    msg('Sprachen', { id: 'finder.languages' }),
    [
      listOf([
        teaches === undefined
          ? nothing
          : html`${msg('Sie lernen:', { id: 'finder.teaches' })} ${spokenLanguage(teaches)}`,
        spokenLanguages.length === 0 ? nothing : languagesPhrase(spokenLanguages, reading),
      ]),
    ],
    reading,
  );
}

export function documentSection({ card }: DetailsView, reading: Reading): Rendered {
  const { url, links = [], attachments = [] } = card.offer.record;
  return section(
    msg('Mehr Informationen', { id: 'finder.more-information' }),
    [
      listOf([
        webLink(url),
        ...links.map((link) => linkLine(link, reading)),
        ...attachments.map((file) => attachmentLine(file, reading)),
      ]),
    ],
    reading,
  );
}

function linkLine({ url, title, lang }: Link, reading: Reading): Rendered {
  return feedLink(url, readText(title, reading.language, reading.defaultLanguage), lang);
}

/** Title, kind and size of a file, and its language when it is another one. */
function attachmentLine(file: Attachment, reading: Reading): TemplateResult {
  const { url, title, mediaType, bytes, lang } = file;
  const { locale, language, defaultLanguage } = reading;
  const facts = [
    mediaType?.replace(/^.*[/.]/, '').toUpperCase(),
    bytes === undefined ? undefined : `${formatNumber(Math.ceil(bytes / 1000), locale)} kB`,
    lang === undefined || lang === language ? undefined : spokenLanguage(lang),
  ].filter((fact) => fact !== undefined);
  const note = facts.length === 0 ? nothing : html`<bdi>(${facts.join(', ')})</bdi>`;
  return html`${feedLink(url, readText(title, language, defaultLanguage), lang)} ${note}`;
}

export function nextSection(
  { leadsTo }: DetailsView,
  reading: Reading,
  actions: OfferActions,
): Rendered {
  const links = leadsTo.map(
    ({ id, record }) =>
      html`<a href=${actions.linkTo(id)} @click=${(event: MouseEvent) => actions.open(id, event)}
        >${feedText(record.name, reading)}</a
      >`,
  );
  return section(msg('Danach möglich', { id: 'finder.leads-to' }), [listOf(links)], reading);
}
