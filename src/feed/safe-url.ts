// The only way an address from a feed becomes an href. The schema has refused bad links already; this
// checks again where it matters, at the moment of rendering. Left out: e-mail (mail-url.ts), phone numbers
// (phone-url.ts), and whether the page exists.
import { PATTERNS } from './patterns.js';
import { PAGE_LIMITS } from './vocabulary-core.js';

/** An address that may be put into an href: https, http, mailto or tel, and nothing else. */
export type SafeUrl = string & { readonly __brand: 'SafeUrl' };

/**
 * A web address in its normal form, host in punycode. Undefined for anything but http and https,
 * for addresses with a user name, and for those longer than 2,048 characters.
 */
export function safeUrl(value = ''): SafeUrl | undefined {
  const isSafe = value.length <= PAGE_LIMITS.url && PATTERNS.url.test(value) && URL.canParse(value);
  return isSafe ? (new URL(value).href as SafeUrl) : undefined;
}
