// What the hand-over card shows for each entry, in which second language, and which dates go into its
// calendar file. Plain values. Left out: words and formats (hand-over/), the collection (domain/hand-over.ts).
import { currentRuns, nextRunOf } from '../domain/offer-facts.js';
import { handOverEntries, type HandOverEntry, type HandOverItem } from '../domain/hand-over.js';
import type { PlainDate } from '../domain/plain-date.js';
import { startOf } from '../domain/runs.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { Chain, ChainStep, LocalizedText, Place, Provider } from '../feed/schema.js';
import { detailsView, type DetailsView, type RunView } from './details-state.js';

/** Whom to ask. */
export interface HandOverContact {
  readonly name: LocalizedText;
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

export type EntryView =
  | {
      readonly kind: 'offer';
      readonly item: HandOverItem;
      readonly details: DetailsView;
      /** The chosen date, or else the next one. */
      readonly run: RunView | undefined;
      /** Further dates, when none was chosen. */
      readonly otherRuns: number;
      readonly isDateGone: boolean;
      readonly place: Place | undefined;
      readonly isOnline: boolean;
      readonly contacts: readonly HandOverContact[];
    }
  | {
      readonly kind: 'step';
      readonly item: HandOverItem;
      readonly chain: Chain;
      readonly step: ChainStep;
      readonly contacts: readonly HandOverContact[];
    }
  | { readonly kind: 'missing'; readonly item: HandOverItem };

/** More would make one entry longer than a card. */
const MOST_CONTACTS = 2;

/** One view for every item, in the same order. `today`: plain date in the feed's zone. */
export function entryViews(
  items: readonly HandOverItem[],
  catalogue: Catalogue,
  today: PlainDate,
): readonly EntryView[] {
  return handOverEntries(items, catalogue).map((entry) => entryView(entry, catalogue, today));
}

function entryView(entry: HandOverEntry, catalogue: Catalogue, today: PlainDate): EntryView {
  switch (entry.kind) {
    case 'offer':
      return offerView(entry, catalogue, today);
    case 'step': {
      const bodies = resolve(entry.step.responsible, catalogue.providersById);
      const contacts = bodies.map((body) => bodyContact(body, catalogue));
      return { ...entry, contacts: contacts.slice(0, MOST_CONTACTS) };
    }
    case 'missing':
      return entry;
  }
}

function offerView(
  { item, offer, run: chosen, isDateGone }: Extract<HandOverEntry, { kind: 'offer' }>,
  catalogue: Catalogue,
  today: PlainDate,
): EntryView {
  const details = detailsView(catalogue, offer, today, undefined);
  const { runs, pastRuns, card } = details;
  const wanted = chosen ?? nextRunOf(offer, today);
  const run = [...runs, ...pastRuns].find((one) => one.run === wanted);
  return {
    kind: 'offer',
    item,
    details,
    run,
    otherRuns: chosen === undefined ? card.otherRuns : 0,
    isDateGone,
    place: run?.place ?? card.place,
    isOnline: run === undefined ? card.isOnline : run.attendance === 'online',
    contacts: offerContacts(offer),
  };
}

/** Contacts of the offer or else its provider; where to register, when nobody else is named. */
function offerContacts({ contacts, provider, record }: CatalogueOffer): HandOverContact[] {
  const { phone, email } = record.registration ?? {};
  const own = contacts.map((one) => ({ name: one.name, phone: one.phone, email: one.email }));
  if (own.length > 0) return own.slice(0, MOST_CONTACTS);
  if (provider === undefined) return [];
  return [{ name: provider.name, phone: provider.phone ?? phone, email: provider.email ?? email }];
}

/** A body with the numbers of its first contact, where people are meant to ask, or else its own. */
function bodyContact(body: Provider, { contactsById }: Catalogue): HandOverContact {
  const [contact] = resolve(body.contacts, contactsById);
  return {
    name: body.name,
    phone: contact?.phone ?? body.phone,
    email: contact?.email ?? body.email,
  };
}

function resolve<T>(ids: readonly string[] | undefined, index: ReadonlyMap<string, T>): T[] {
  return (ids ?? []).flatMap((id) => index.get(id) ?? []);
}

/** Dates for the calendar file: the chosen one of an offer, or all that are not over and have a day. */
export function calendarCourses(
  entries: readonly EntryView[],
  today: PlainDate,
): readonly { readonly offer: CatalogueOffer; readonly run: CatalogueRun }[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'offer') return [];
    const { offer } = entry.details.card;
    const isChosen = entry.item.part !== undefined && !entry.isDateGone;
    const ahead = currentRuns(offer, today).filter(({ record }) => startOf(record) !== undefined);
    const runs = isChosen ? ahead.filter(({ record }) => record.id === entry.item.part) : ahead;
    return runs.map((run) => ({ offer, run }));
  });
}

/**
 * The language beside the reader's: the chosen one; readers of another language than the feed's own get
 * that one by themselves. Undefined for none.
 */
export function secondLanguage(
  chosen: string | undefined,
  language: string,
  { languages, defaultLanguage }: Pick<Catalogue, 'languages' | 'defaultLanguage'>,
): string | undefined {
  if (chosen === '') return undefined;
  if (chosen !== undefined && chosen !== language && languages.includes(chosen)) return chosen;
  return language === defaultLanguage ? undefined : defaultLanguage;
}
