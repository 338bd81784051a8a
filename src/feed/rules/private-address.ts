// A link that leads into a town hall's own network or back to the reader's own machine: dead for
// everybody outside. Source: RFC 1918, RFC 6761, RFC 6762; threat model H16.
import { printable } from '../findings.js';
import { addressesOf } from './addresses.js';
import { defineRule } from './rule.js';

const PRIVATE_IP =
  /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2[0-9]|3[01])\.|^100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./;
const PRIVATE_NAME = /(^|\.)(localhost|local|lan|home|intern|internal|intranet|corp)$|^[^.]+$/;

export const rule = defineRule('private-address', 'error', function* ({ feed }) {
  for (const { url, value, path, recordId } of addressesOf(feed)) {
    const { hostname } = url;
    const isIp = /^[0-9.]+$/.test(hostname);
    if (!(isIp ? PRIVATE_IP : PRIVATE_NAME).test(hostname)) continue;
    yield { path, recordId, params: { url: printable(value), host: printable(hostname) } };
  }
});
