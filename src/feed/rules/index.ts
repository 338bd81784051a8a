// All rules beyond the schema, in the order in which they are reported. For the command line and the
// configurator; a page never loads them, because nothing a reader shows depends on them.
import type { Rule } from './rule.js';
import { rule as ageReversed } from './age-reversed.js';
import { rule as chainAnswerUnlabelled } from './chain-answer-unlabelled.js';
import { rule as chainNeverEnds } from './chain-never-ends.js';
import { rule as chainNextUnknown } from './chain-next-unknown.js';
import { rule as chainPhaseUnknown } from './chain-phase-unknown.js';
import { rule as chainSeveralStarts } from './chain-several-starts.js';
import { rule as chainStartUnknown } from './chain-start-unknown.js';
import { rule as chainStepUnreachable } from './chain-step-unreachable.js';
import { rule as chainTooLong } from './chain-too-long.js';
import { rule as chainUnmarkedLoop } from './chain-unmarked-loop.js';
import { rule as courseWithoutLevel } from './course-without-level.js';
import { rule as courseWithoutRun } from './course-without-run.js';
import { rule as courseWithoutType } from './course-without-type.js';
import { rule as datesDiffer } from './dates-differ.js';
import { rule as deadlineAfterStart } from './deadline-after-start.js';
import { rule as deletedYetPresent } from './deleted-yet-present.js';
import { rule as duplicateInnerId } from './duplicate-inner-id.js';
import { rule as endsBeforeStart } from './ends-before-start.js';
import { rule as feedExpired } from './feed-expired.js';
import { rule as feedExpiresSoon } from './feed-expires-soon.js';
import { rule as feedFromFuture } from './feed-from-future.js';
import { rule as feedNotUpdated } from './feed-not-updated.js';
import { rule as lessonsImplausible } from './lessons-implausible.js';
import { rule as levelReversed } from './level-reversed.js';
import { rule as linkNotHttps } from './link-not-https.js';
import { rule as numbersDiffer } from './numbers-differ.js';
import { rule as offerWithoutContact } from './offer-without-contact.js';
import { rule as phonesDiffer } from './phones-differ.js';
import { rule as placesOutdated } from './places-outdated.js';
import { rule as placesWithoutDate } from './places-without-date.js';
import { rule as plainLanguageAbbreviation } from './plain-language-abbreviation.js';
import { rule as plainLanguageLongSentence } from './plain-language-long-sentence.js';
import { rule as privateAddress } from './private-address.js';
import { rule as privateMailDomain } from './private-mail-domain.js';
import { rule as queryMatchesNothing } from './query-matches-nothing.js';
import { rule as recordNotReviewed } from './record-not-reviewed.js';
import { rule as scheduleSessionsDisagree } from './schedule-sessions-disagree.js';
import { rule as sharedId } from './shared-id.js';
import { rule as startNotOnWeekday } from './start-not-on-weekday.js';
import { rule as unknownChain } from './unknown-chain.js';
import { rule as unknownContact } from './unknown-contact.js';
import { rule as unknownOffer } from './unknown-offer.js';
import { rule as unknownPlace } from './unknown-place.js';
import { rule as unknownProvider } from './unknown-provider.js';
import { rule as wrongScript } from './wrong-script.js';

export type { FeedContext, Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  endsBeforeStart,
  ageReversed,
  levelReversed,
  unknownPlace,
  unknownProvider,
  unknownContact,
  unknownOffer,
  unknownChain,
  duplicateInnerId,
  sharedId,
  deletedYetPresent,
  offerWithoutContact,
  courseWithoutType,
  courseWithoutRun,
  courseWithoutLevel,
  lessonsImplausible,
  scheduleSessionsDisagree,
  startNotOnWeekday,
  deadlineAfterStart,
  placesWithoutDate,
  placesOutdated,
  recordNotReviewed,
  feedExpired,
  feedExpiresSoon,
  feedNotUpdated,
  feedFromFuture,
  linkNotHttps,
  privateAddress,
  privateMailDomain,
  wrongScript,
  numbersDiffer,
  datesDiffer,
  phonesDiffer,
  chainStartUnknown,
  chainSeveralStarts,
  chainStepUnreachable,
  chainNextUnknown,
  chainNeverEnds,
  chainUnmarkedLoop,
  chainAnswerUnlabelled,
  chainPhaseUnknown,
  chainTooLong,
  queryMatchesNothing,
  plainLanguageAbbreviation,
  plainLanguageLongSentence,
];
