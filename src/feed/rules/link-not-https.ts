// A link that is not encrypted: readers show it with a label that says so.
import { printable } from '../findings.js';
import { addressesOf } from './addresses.js';
import { defineRule } from './rule.js';

export const rule = defineRule('link-not-https', 'warning', function* ({ feed }) {
  for (const { url, value, path, recordId } of addressesOf(feed)) {
    if (url.protocol !== 'https:') yield { path, recordId, params: { url: printable(value) } };
  }
});
