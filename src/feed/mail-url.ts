// The only way an e-mail address from a feed becomes an href. Left out: web addresses (safe-url.ts), phone numbers
// (phone-url.ts).
import { PATTERNS } from './patterns.js';
import type { SafeUrl } from './safe-url.js';

/** `mailto:` link for one plain address, without subject, copies or text. */
export function mailtoUrl(email: string | undefined): SafeUrl | undefined {
  if (email === undefined || !PATTERNS.email.test(email)) return undefined;
  return `mailto:${encodeURI(email)}` as SafeUrl;
}
