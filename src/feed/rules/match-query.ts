// Whether an offer answers a prepared query, in the plainest way: all conditions hold, of a list one.
// Enough to tell "matches nothing"; the finder's own search (domain/) is far more forgiving.
import { languageVersions } from '../language.js';
import type { Offer, OfferQueryPreset } from '../schema.js';
import { levelEnd, levelStart } from './levels.js';

export function matchesQuery(offer: Offer, query: OfferQueryPreset): boolean {
  return (
    overlaps(query.kind, [offer.kind]) &&
    overlaps(query.topic, offer.topics) &&
    overlaps(query.courseType, [offer.courseType]) &&
    overlaps(query.audience, offer.audience) &&
    overlaps(query.provider, [offer.provider]) &&
    matchesLevel(offer, query) &&
    matchesAnswers(offer, query) &&
    matchesText(offer, query)
  );
}

const overlaps = (wanted: readonly string[] = [], given: readonly (string | undefined)[] = []) =>
  wanted.length === 0 || wanted.some((value) => given.includes(value));

function matchesLevel({ level = {} }: Offer, { level: wanted = [] }: OfferQueryPreset): boolean {
  if (wanted.length === 0) return true;
  const from = level.entry ?? level.target;
  const to = level.target ?? level.entry;
  if (from === undefined || to === undefined) return false;
  return wanted.some((step) => {
    return levelStart(step) <= levelEnd(to) && levelEnd(step) >= levelStart(from);
  });
}

function matchesAnswers(offer: Offer, { childcare, free, online }: OfferQueryPreset): boolean {
  const isOnline = offer.attendanceMode === 'online' || offer.attendanceMode === 'mixed';
  const hasCare = offer.childcare?.state === 'yes' || offer.childcare?.state === 'onRequest';
  return (
    (childcare !== true || hasCare) &&
    (free === undefined || offer.free === free) &&
    (online === undefined || isOnline === online)
  );
}

function matchesText(offer: Offer, { text = '' }: OfferQueryPreset): boolean {
  const { name, summary } = offer;
  const texts = [name, summary].flatMap((field) => languageVersions(field, '').map(([, t]) => t));
  const words = [...texts, ...(offer.keywords ?? [])].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
