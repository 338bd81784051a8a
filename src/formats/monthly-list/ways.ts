// Phone numbers, mail and web addresses as links, left to right in every language.
// Left out: whose they are (contact.ts).
import { formatPhone } from '../../i18n/format.js';
import { shortAddress } from './contact.js';
import type { Ways } from './contact.js';
import { markup } from '../html/markup.js';
import type { Content, Markup } from '../html/markup.js';

/** Phone and mail, one below the other. */
export function waysMarkup({ phone, email }: Ways): Content {
  return [
    phone !== undefined &&
      markup`<a class="way" dir="ltr" href="tel:${phone}">${formatPhone(phone)}</a>
`,
    email !== undefined &&
      markup`<a class="way" dir="ltr" href="mailto:${email}">${breakable(email)}</a>
`,
  ];
}

/** A page, called by its short address. */
export function addressMarkup(url: string): Markup {
  return markup`<a class="way" dir="ltr" href="${url}">${breakable(shortAddress(url))}</a>
`;
}

/** Narrow columns break addresses where people would. */
function breakable(address: string): Content {
  return address.split(/(?<=[@/])|(?=\.)/).map((part, index) => [index > 0 && markup`<wbr>`, part]);
}
