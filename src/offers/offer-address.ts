// Address of one offer in this page, for the links of cards. Left out: searches (offer-link.ts).
import { offerFragment, type FragmentOwner } from '../domain/page-fragment.js';
import { addressWith } from '../ui/page-address.js';

/** Where the details of an offer can be found again. */
export function addressOf(offerId: string, owner: FragmentOwner): string {
  return addressWith(offerFragment(offerId, owner));
}
