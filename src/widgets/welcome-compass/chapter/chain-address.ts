// Where a process chain can be followed. Left out: showing it, which is another widget's work.
import { encode } from '../../../domain/page-fragment.js';

const TAG = 'lotse-process-chain';

/**
 * Address of a chain: in the page an editor has named, or else in this page when it shows process
 * chains; undefined when nothing does.
 */
export function chainAddressIn(page: string, chainId: string): string | undefined {
  const fragment = `#${TAG}__chain-${encode(chainId)}`;
  if (page !== '') return page.replace(/#.*$/, '') + fragment;
  const own = document.querySelector(TAG) !== null;
  return own ? location.href.replace(/#.*$/, '') + fragment : undefined;
}
