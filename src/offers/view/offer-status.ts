// Whether people can take part, as a chip. Left out: finding it out (domain/offer-facts.ts).
import type { TemplateResult } from 'lit';
import type { OfferStatus } from '../../domain/offer-facts.js';
import { statusChip, type Tone } from '../../ui/parts/chips.js';
import type { IconName } from '../../ui/first-icons.js';
import { statusPhrase } from './phrases.js';

/** Each state has an icon and a word, so that no colour has to be seen. */
const STATUS_LOOK: Readonly<Record<OfferStatus, readonly [Tone, IconName]>> = {
  open: ['good', 'circle-check'],
  few: ['warning', 'circle-alert'],
  waitingList: ['warning', 'hourglass'],
  full: ['bad', 'circle-x'],
  unknown: ['neutral', 'circle-question-mark'],
  cancelled: ['bad', 'circle-x'],
  postponed: ['warning', 'circle-alert'],
  over: ['neutral', 'circle-x'],
};

export function offerStatus(status: OfferStatus): TemplateResult {
  const [tone, icon] = STATUS_LOOK[status];
  return statusChip(tone, icon, statusPhrase(status));
}
