// Why an offer fits and what stands in the way, in a few words each, in the interface's language. Words
// the filters have already are taken from there. Left out: finding it out (domain/matcher.ts).
import { msg, str } from '@lit/localize';
import type { Facet } from '../../domain/offer-query.js';
import type { Obstacle, Reason } from '../../domain/matcher-findings.js';
import { plural } from '../../i18n/format.js';
import { formatDistance } from '../../i18n/more-format.js';
import { facetLabel } from '../../i18n/facet-labels.js';
import { labelOf } from '../../i18n/labels.js';
import type { Rendered } from '../../ui/local-text.js';
import { answerKey, type SurveyQuestion } from '../../domain/survey.js';
import { feedText, type Reading } from '../view/phrases.js';
import { aimWords, timeWords } from './survey-words.js';

/** `questions`: those that were asked; a reason may be an answer in the feed's own words. */
export function reasonWords(
  reason: Reason,
  questions: readonly SurveyQuestion[],
  reading: Reading,
): Rendered {
  const { code, value = '', amount } = reason;
  const { locale } = reading;
  switch (code) {
    case 'aim':
      return aimWords(value);
    case 'topic':
      return answerTitle(value, questions, reading);
    case 'script':
      return labelOf('topic', 'literacy');
    case 'secondScript':
      return msg('lateinische Schrift lernen', { id: 'match.second-script' });
    case 'pace':
      return msg('passendes Tempo', { id: 'match.pace' });
    case 'level':
      return msg(str`Ihr Niveau: ${labelOf('level', value)}`, { id: 'match.level' });
    case 'childcare':
      return labelOf('childcare', 'yes');
    case 'childcareOnRequest':
      return labelOf('childcare', 'onRequest');
    case 'near':
      return amount === undefined || amount === 0
        ? msg('in Ihrem Ort', { id: 'match.same-town' })
        : msg(str`in der Nähe: ${formatDistance(amount, locale)}`, { id: 'match.near' });
    case 'online':
      return labelOf('attendance', 'online');
    case 'free':
      return labelOf('cost', 'free');
    case 'audience':
      return msg(str`für: ${labelOf('audience', value)}`, { id: 'match.audience' });
    case 'startsSoon':
      return msg('beginnt bald', { id: 'match.starts-soon' });
    case 'anyTime':
      return labelOf('starts', 'rolling');
    case 'placesFree':
      return labelOf('places', 'open');
    case 'fewPlaces':
      return labelOf('places', 'few');
    default:
      return timeWords(code);
  }
}

/** The words of an answer in the feed, by its key. */
function answerTitle(
  key: string,
  questions: readonly SurveyQuestion[],
  reading: Reading,
): Rendered {
  for (const { id, answers } of questions) {
    const chosen = answers.find((answer) => answerKey(id, answer.id) === key);
    if (chosen !== undefined) return feedText(chosen.title, reading);
  }
  return key;
}

/** Facets whose answer is missing: "Kinderbetreuung: nicht bekannt". */
const UNKNOWN_FACETS: Readonly<Partial<Record<Obstacle['code'], Facet>>> = {
  levelUnknown: 'level',
  childcareUnknown: 'childcare',
  timesUnknown: 'timeOfDay',
  costUnknown: 'cost',
  startUnknown: 'starts',
};

export function obstacleWords(obstacle: Obstacle, reading: Reading): string {
  const { code, value = '' } = obstacle;
  const facet = UNKNOWN_FACETS[code];
  if (facet !== undefined) return unknownWords(facetLabel(facet));
  switch (code) {
    case 'childcareNo':
      return labelOf('childcare', 'no');
    case 'notFree':
      return labelOf('cost', 'paid');
    case 'waitingList':
      return labelOf('places', 'waitingList');
    case 'noPlaceLeft':
      return labelOf('places', 'full');
    case 'postponed':
      return labelOf('status', 'postponed');
    case 'distanceUnknown':
      return unknownWords(msg('Ort', { id: 'finder.where' }));
    case 'onlyFor':
      return msg(str`nur für: ${labelOf('audience', value)}`, { id: 'match.only-for' });
    case 'levelAbove':
    case 'levelTooHigh':
      return msg(str`verlangt mehr Deutsch: ${labelOf('level', value)}`, {
        id: 'match.level-above',
      });
    case 'levelBelow':
      return msg(str`endet mit ${labelOf('level', value)}`, { id: 'match.level-below' });
    default:
      return otherObstacle(obstacle, reading);
  }
}

function otherObstacle({ code, amount = 0 }: Obstacle, { locale }: Reading): string {
  switch (code) {
    case 'needsReading':
      return msg('Sie müssen lesen und schreiben können.', { id: 'match.needs-reading' });
    case 'teachesReading':
      return msg('für Menschen, die noch nicht lesen können', { id: 'match.teaches-reading' });
    case 'otherScript':
      return msg('für Menschen mit einer anderen Schrift', { id: 'match.other-script' });
    case 'scriptUnknown':
      return msg('vielleicht müssen Sie lesen können', { id: 'match.script-unknown' });
    case 'fast':
      return msg('schnelles Tempo', { id: 'match.fast' });
    case 'slow':
      return msg('langsames Tempo', { id: 'match.slow' });
    case 'levelOther':
      return msg('anderes Deutsch-Niveau', { id: 'match.level-other' });
    case 'otherTimes':
      return msg('zu anderen Zeiten', { id: 'match.other-times' });
    case 'someOtherTimes':
      return msg('teilweise zu anderen Zeiten', { id: 'match.some-other-times' });
    case 'far':
      return msg(str`weit weg: ${formatDistance(amount, locale)}`, { id: 'match.far' });
    case 'startsInWeeks':
      return plural(
        msg('{n, plural, one {beginnt in # Woche} other {beginnt in # Wochen}}', {
          id: 'match.starts-in',
        }),
        amount,
        locale,
      );
    case 'running':
      return msg('hat schon angefangen', { id: 'match.running' });
    default:
      return msg('Die Anmeldung ist vorbei.', { id: 'match.deadline' });
  }
}

function unknownWords(what: string): string {
  return `${what}: ${labelOf('answer', 'unknown')}`;
}
