// What somebody can do beside taking a course: get advice, call somebody, prepare papers, follow a
// chain. So that nobody leaves the survey empty-handed. Left out: ranking offers (matcher.ts), wording.
import type { Catalogue, CatalogueOffer } from '../feed/catalogue.js';
import { matchesQuery } from '../feed/rules/match-query.js';
import type { Chain, Contact } from '../feed/schema.js';
import type { Audience, Topic } from '../feed/vocabulary.js';
import { isOfferOver } from './offer-facts.js';
import type { PlainDate } from './plain-date.js';
import type { SurveyAnswers } from './survey.js';

/** Papers and appointments people have to see to themselves. */
export const STEP_REQUIREMENTS = [
  'placement-test',
  'bamf-entitlement',
  'jobcenter-obligation',
  'education-voucher',
] as const;
export type StepRequirement = (typeof STEP_REQUIREMENTS)[number];

export type NextStep =
  | {
      readonly kind: 'requirement';
      readonly code: StepRequirement;
      /** Recommended offers that ask for it; empty when the answers do. */
      readonly offers: readonly CatalogueOffer[];
    }
  | { readonly kind: 'childcare'; readonly offers: readonly CatalogueOffer[] }
  | { readonly kind: 'chain'; readonly chain: Chain };

const MAX_HELP = 3;
const MAX_CHILDCARE = 2;
const MAX_CHAINS = 2;
/** So many of the best recommendations lead to next steps. */
const TOP = 5;
/** Who reads chains and lists for their work. */
const STAFF: readonly Audience[] = ['professionals', 'volunteers'];

/** Counselling on these topics, the more fitting first; any counselling where none fits. */
export function helpFor(
  catalogue: Catalogue,
  topics: readonly Topic[],
  today: PlainDate,
): readonly CatalogueOffer[] {
  const all = current(catalogue, today)
    .filter(({ record }) => record.kind === 'counselling' && !isForStaff(record.audience))
    .map((offer) => ({ offer, merit: helpsWith(offer, topics) + openness(offer) }))
    .sort((a, b) => b.merit - a.merit);
  const helpful = all.filter(({ merit }) => merit >= 1);
  return (helpful.length > 0 ? helpful : all).slice(0, MAX_HELP).map(({ offer }) => offer);
}

function helpsWith({ record }: CatalogueOffer, topics: readonly Topic[]): number {
  return record.topics?.filter((topic) => topics.includes(topic)).length ?? 0;
}

/** Advice for everybody before advice for some. */
function openness({ record: { audience = ['everyone'], gender } }: CatalogueOffer): number {
  if (gender !== undefined) return 0;
  return audience.includes('everyone') ? 0.5 : audience.includes('adults') ? 0.3 : 0;
}

/** Contacts of the advice offered, or else of the feed. */
export function contactsFor(
  catalogue: Catalogue,
  help: readonly CatalogueOffer[],
): readonly Contact[] {
  const own = help.flatMap(({ contacts }) => contacts);
  const all = own.length > 0 ? own : [...catalogue.contactsById.values()];
  return [...new Set(all)].slice(0, MAX_HELP);
}

/** What to do next for the best of the recommended offers, best first. */
export function stepsFor(
  catalogue: Catalogue,
  recommended: readonly { readonly offer: CatalogueOffer }[],
  answers: SurveyAnswers,
  today: PlainDate,
): readonly NextStep[] {
  const best = recommended.slice(0, TOP).map(({ offer }) => offer);
  return [
    ...requirementSteps(best, answers),
    ...childcareStep(catalogue, answers, today),
    ...chainSteps(catalogue, best),
  ];
}

function requirementSteps(
  best: readonly CatalogueOffer[],
  answers: SurveyAnswers,
): readonly NextStep[] {
  return STEP_REQUIREMENTS.flatMap((code) => {
    const offers = best.filter(({ record }) =>
      record.requirements?.some((requirement) => requirement.code === code),
    );
    const isUnsure = code === 'placement-test' && answers['level']?.[0] === 'unsure';
    return offers.length > 0 || isUnsure ? { kind: 'requirement', code, offers } : [];
  });
}

function childcareStep(
  catalogue: Catalogue,
  answers: SurveyAnswers,
  today: PlainDate,
): readonly NextStep[] {
  if (answers['childcare']?.[0] !== 'yes') return [];
  const offers = current(catalogue, today)
    .filter(({ record }) => record.kind === 'childcare')
    .slice(0, MAX_CHILDCARE);
  return offers.length > 0 ? [{ kind: 'childcare', offers }] : [];
}

/** Chains with a step that leads to one of the best offers, those with most such steps first. */
function chainSteps({ chains }: Catalogue, best: readonly CatalogueOffer[]): readonly NextStep[] {
  return chains
    .filter(({ audience }) => !isForStaff(audience))
    .map((chain) => ({ chain, hits: chain.steps.filter((step) => leadsTo(step, best)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MAX_CHAINS)
    .map(({ chain }) => ({ kind: 'chain', chain }));
}

function leadsTo(
  { offers = [], offerQuery }: Chain['steps'][number],
  best: readonly CatalogueOffer[],
): boolean {
  return best.some(
    ({ id, record }) =>
      offers.includes(id) || (offerQuery !== undefined && matchesQuery(record, offerQuery)),
  );
}

function current({ offers }: Catalogue, today: PlainDate): readonly CatalogueOffer[] {
  return offers.filter(
    (offer) => !isOfferOver(offer, today) && offer.record.status !== 'cancelled',
  );
}

function isForStaff(audience: readonly Audience[] = []): boolean {
  return audience.length > 0 && audience.every((one) => STAFF.includes(one));
}
