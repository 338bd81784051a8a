// Address of one offer in this page, for the links of cards. Left out: searches (offer-link.ts).
// Source: embed contract 4.7.
import { addressWith, encode, fragmentHead, type FragmentOwner } from '../ui/page-address.js';

/** Where the details of an offer can be found again. */
export function addressOf(offerId: string, owner: FragmentOwner): string {
  return addressWith(`${fragmentHead(owner)}__offer-${encode(offerId)}`);
}
