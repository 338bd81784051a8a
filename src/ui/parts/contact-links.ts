// Ways to reach somebody, as links people can press: call, write, visit the website.
// Left out: who it is and when they are there.
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import phoneIcon from 'lucide/dist/esm/icons/phone.mjs';
import { telUrl } from '../../feed/phone-url.js';
import { mailtoUrl } from '../../feed/mail-url.js';
import { safeUrl } from '../../feed/safe-url.js';
import { formatPhone } from '../../i18n/format.js';
import { icon } from '../icon.js';
import { leftToRight, type Rendered } from '../local-text.js';
import { feedLink } from '../feed-link.js';

/** A number that calls when pressed; nothing for what is no number. */
export function phoneLink(phone: string | undefined): Rendered {
  const href = telUrl(phone);
  if (href === undefined || phone === undefined) return nothing;
  return html`<a class="contact-link" href=${href}
    >${icon(phoneIcon)}<span class="visually-hidden">${msg('Anrufen', { id: 'finder.call' })} </span
    >${leftToRight(formatPhone(phone))}</a
  >`;
}

/** "E-Mail: …"; nothing for what is no address. */
export function mailLink(email: string | undefined): Rendered {
  const href = mailtoUrl(email);
  if (href === undefined) return nothing;
  return html`${msg('E-Mail:', { id: 'finder.email' })} <a href=${href}>${leftToRight(email)}</a>`;
}

/** The host of a website, as a link. */
export function webLink(url: string | undefined): Rendered {
  return safeUrl(url) === undefined ? nothing : feedLink(url, undefined);
}
