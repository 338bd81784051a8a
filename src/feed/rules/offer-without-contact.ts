// An offer nobody can ask about: neither it nor its provider has a contact, a phone number, a mail
// address, a page or a way to register. Source: docs/feed, section "Offers".
import type { Offer, Provider } from '../schema.js';
import { defineRule } from './rule.js';

export const rule = defineRule('offer-without-contact', 'error', function* ({ feed }) {
  const providers = new Map(feed.providers.map((provider) => [provider.id, provider]));
  for (const offer of feed.offers) {
    if (hasContact(offer) || hasContact(providers.get(offer.provider))) continue;
    yield { path: ['offers', offer.id], recordId: offer.id };
  }
});

interface Contactable extends Pick<Provider, 'contacts' | 'url' | 'phone' | 'email'> {
  readonly registration?: Offer['registration'];
}

function hasContact(record: Contactable | undefined): boolean {
  const { registration, contacts, url, phone, email } = record ?? {};
  const ways = [url, phone, email, registration?.url, registration?.phone, registration?.email];
  const isInPerson = registration?.inPerson !== undefined;
  return isInPerson || ways.some((way) => way !== undefined) || (contacts?.length ?? 0) > 0;
}
