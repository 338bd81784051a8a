// The fragment of the page's address, in which widgets keep what can be shared: `lotse-offer-finder__kind-course`.
// Left out: how it is written (domain/page-fragment.ts), which pairs a widget keeps, writing the address (page.ts).
/** Address of the page with another fragment; absolute, so that <base> does not lead elsewhere. */
export function addressWith(fragment: string): string {
  return `${location.href.replace(/#.*$/, '')}#${fragment}`;
}
