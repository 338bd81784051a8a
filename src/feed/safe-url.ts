// The only way an address from a feed becomes an href. The schema has refused bad links already; this
// checks again where it matters, at the moment of rendering. Left out: phone numbers (phone-url.ts), which a
// first view has, and whether the page exists.
import { PATTERNS } from './patterns.js';
import { LIMITS } from './vocabulary-core.js';

/** An address that may be put into an href: https, http, mailto or tel, and nothing else. */
export type SafeUrl = string & { readonly __brand: 'SafeUrl' };

/** What browsers skip or turn around inside an address, which lets it look like another one. */
const DECEIVING = /[\s\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/**
 * A web address in its normal form, host in punycode. Undefined for anything but http and https,
 * for addresses with a user name, and for those longer than 2,048 characters.
 */
export function safeUrl(value: string | undefined): SafeUrl | undefined {
  if (value === undefined || value.length > LIMITS.url) return undefined;
  if (DECEIVING.test(value) || !/^https?:\/\//i.test(value)) return undefined;
  const url = parsed(value);
  if (url?.username !== '' || url.password !== '') return undefined;
  return url.href as SafeUrl;
}

/** `mailto:` link for one plain address, without subject, copies or text. */
export function mailtoUrl(email: string | undefined): SafeUrl | undefined {
  if (email === undefined || !PATTERNS.email.test(email)) return undefined;
  return `mailto:${encodeURI(email)}` as SafeUrl;
}

function parsed(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
