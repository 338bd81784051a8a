// A mail address at a provider for private people: it looks untrustworthy, and what is written there
// leaves the organisation's own responsibility for data protection.
import { defineRule } from './rule.js';
import { valuesOf } from './walk.js';

const PRIVATE =
  /^(gmail|googlemail|gmx|web|t-online|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|freenet|arcor|online|1und1|email|mail|proton|protonmail)\.[a-z.]{2,6}$/;

export const rule = defineRule('private-mail-domain', 'warning', function* ({ feed }) {
  for (const { value: email, path, recordId } of valuesOf(feed, new Set(['email']))) {
    const domain = email.slice(email.indexOf('@') + 1).toLowerCase();
    if (PRIVATE.test(domain)) yield { path, recordId, params: { email, domain } };
  }
});
