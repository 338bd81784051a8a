// The only way a phone number from a feed becomes an href; checked again at the moment of rendering, like all
// addresses (safe-url.ts). Left out: how a number is written (i18n/format.ts).
import { PATTERNS } from './patterns.js';
import type { SafeUrl } from './safe-url.js';

/** `tel:` link for an E.164 or German short number; service codes such as *#06# give none. */
export function telUrl(phone: string | undefined): SafeUrl | undefined {
  if (phone === undefined || !PATTERNS.phone.test(phone)) return undefined;
  return `tel:${phone}` as SafeUrl;
}
