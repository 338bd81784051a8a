// Address of one offer in this page, for the links of cards. Left out: searches (offer-link.ts).
// Source: embed contract 4.7.

const TAG = 'lotse-offer-finder';

/** How every fragment of this finder begins; `instance` is the element's id, when it has one. */
export function head(instance: string): string {
  return instance === '' ? TAG : `${TAG}_${encode(instance)}`;
}

/** Bytes other than ASCII letters and digits become `_XX`. */
export function encode(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9]/.test(letter) ? letter : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/** Address of the page with another fragment; absolute, so that <base> does not lead elsewhere. */
export function addressWith(fragment: string): string {
  return `${location.href.replace(/#.*$/, '')}#${fragment}`;
}

/** Where the details of an offer can be found again. */
export function addressOf(offerId: string, instance: string): string {
  return addressWith(`${head(instance)}__offer-${encode(offerId)}`);
}
