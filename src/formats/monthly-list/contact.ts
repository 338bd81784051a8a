// Where people ask about a course: phone, mail, and the address behind its QR code.
// Left out: names of providers (facts.ts), drawing the code (../qr.ts, page.ts).
import type { CourseRun } from '../../domain/course-runs.js';
import { offerFragment } from '../../domain/page-fragment.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { safeUrl } from '../../feed/safe-url.js';
import type { Contact, Provider } from '../../feed/schema.js';

/** The element on the county's page that shows single offers. */
const FINDER = { localName: 'lotse-offer-finder', id: '' };

/** Longest address that still helps somebody who types it. */
const SHORT = 44;

export interface Ways {
  /** E.164 or a short number. */
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

/** The course's own phone and mail, or else its contact's, or else its provider's. */
export function waysTo({ offer }: CourseRun): Ways {
  const { registration } = offer.record;
  const { phone, email } = registration ?? {};
  const found = waysOf(offer.provider, offer.contacts);
  return { phone: phone ?? found.phone, email: email ?? found.email };
}

/** Phone and mail of contacts in their order, or else those of the provider itself. */
export function waysOf(provider: Provider | undefined, contacts: readonly Contact[]): Ways {
  const sources: readonly (Contact | Provider)[] = [...contacts, ...(provider ? [provider] : [])];
  return {
    phone: sources.find(({ phone }) => phone !== undefined)?.phone,
    email: sources.find(({ email }) => email !== undefined)?.email,
  };
}

/**
 * Address with more about the course: the run's or the offer's own, or else its place in the finder
 * on the county's page. Undefined when the feed names none.
 */
export function addressOf(
  { offer, run }: CourseRun,
  { homeUrl }: Pick<Catalogue, 'homeUrl'>,
): string | undefined {
  const page = safeUrl(run.record.url ?? offer.record.url);
  if (page !== undefined) return page;
  const home = safeUrl(homeUrl);
  return home && `${home.replace(/#.*$/, '')}#${offerFragment(offer.record.id, FINDER)}`;
}

/** "landkreis.example/bildung": what stands on paper beside a code. */
export function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const text = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
}
