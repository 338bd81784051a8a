// What an offer costs, in words. Apart from other phrases, so that views without prices bring no words for them.
import { msg, str } from '@lit/localize';
import { formatPrice } from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import type { Cost } from '../card-state.js';
import type { Reading } from './reading.js';

/** "kostenlos", "ab 2,29 € pro Unterrichtsstunde". */
export function costPhrase(cost: Cost, { locale }: Reading): string {
  if (cost.kind === 'free') return labelOf('cost', 'free');
  if (cost.amount === undefined) return labelOf('cost', 'paid');
  const price = formatPrice(cost.amount, cost.currency, locale);
  const full = cost.per === undefined ? price : `${price} ${labelOf('priceUnit', cost.per)}`;
  return cost.isLowest ? msg(str`ab ${full}`, { id: 'finder.price-from' }) : full;
}
