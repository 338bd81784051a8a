// The built-in questions and answers of the survey, in the interface's language.
// Left out: questions of the feed, which bring their own words.
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { SurveyAnswer, SurveyQuestion } from '../../domain/survey.js';
import { labelOf } from '../../i18n/labels.js';
import { leftToRight, type Rendered } from '../../ui/local-text.js';
import { feedText, type Reading } from '../view/phrases.js';

export function questionWords({ id, title }: SurveyQuestion, reading: Reading): Rendered {
  return title === undefined ? builtInQuestion(id) : feedText(title, reading);
}

function builtInQuestion(id: string): string {
  switch (id) {
    case 'script':
      return msg('Können Sie lesen und schreiben?', { id: 'survey.script' });
    case 'schooling':
      return msg('Wie lange waren Sie in der Schule?', { id: 'survey.schooling' });
    case 'level':
      return msg('Wie gut sprechen Sie Deutsch?', { id: 'survey.level' });
    case 'childcare':
      return msg('Brauchen Sie eine Kinderbetreuung, wenn Sie lernen?', {
        id: 'survey.childcare',
      });
    case 'times':
      return msg('Wann haben Sie Zeit?', { id: 'survey.times' });
    case 'place':
      return msg('Wo wohnen Sie?', { id: 'survey.place' });
    default:
      return msg('Was möchten Sie jetzt?', { id: 'survey.aim' });
  }
}

/** What helps with a question; undefined where it speaks for itself. */
export function hintWords(question: SurveyQuestion, reading: Reading): Rendered | undefined {
  if (question.hint !== undefined) return feedText(question.hint, reading);
  if (question.isMultiple) {
    return msg('Sie können mehrere Antworten wählen.', { id: 'survey.several' });
  }
  if (question.title === undefined && question.id === 'place') {
    return msg('Wählen Sie den nächsten Ort.', { id: 'survey.place-hint' });
  }
  return undefined;
}

export function answerWords(
  question: Pick<SurveyQuestion, 'id'>,
  { id, title }: SurveyAnswer,
  reading: Reading,
): Rendered {
  if (title !== undefined) return feedText(title, reading);
  switch (question.id) {
    case 'script':
      return scriptWords(id);
    case 'schooling':
      return schoolingWords(id);
    case 'level':
      return levelWords(id);
    case 'childcare':
      return labelOf('answer', id);
    case 'times':
      return timeWords(id);
    case 'place':
      return feedText(id, reading);
    default:
      return aimWords(id);
  }
}

function scriptWords(id: string): string {
  if (id === 'none') return msg('nein oder nur wenig', { id: 'survey.script-none' });
  if (id === 'other') return msg('ja, in einer anderen Schrift', { id: 'survey.script-other' });
  return msg('ja, in lateinischer Schrift (A B C)', { id: 'survey.script-latin' });
}

function schoolingWords(id: string): string {
  if (id === 'short') return msg('bis zu 4 Jahre', { id: 'survey.school-short' });
  if (id === 'middle') return msg('5 bis 9 Jahre', { id: 'survey.school-middle' });
  return msg('10 Jahre oder länger', { id: 'survey.school-long' });
}

/** What people can say, with the step of the European scale for those who know theirs. */
function levelWords(id: string): Rendered {
  const words = abilityWords(id);
  return id === 'A0' || id === 'unsure' ? words : html`${words} ${leftToRight(`(${id})`)}`;
}

function abilityWords(id: string): string {
  switch (id) {
    case 'A0':
      return msg('gar nicht oder nur einzelne Wörter', { id: 'survey.level-none' });
    case 'A1':
      return msg('einfache Sätze', { id: 'survey.level-a1' });
    case 'A2':
      return msg('einfache Gespräche im Alltag', { id: 'survey.level-a2' });
    case 'B1':
      return msg('Gespräche über vieles', { id: 'survey.level-b1' });
    case 'B2':
      return msg('gut, auch im Beruf', { id: 'survey.level-b2' });
    case 'C1':
      return msg('sehr gut', { id: 'survey.level-c1' });
    default:
      return msg('Ich weiß es nicht.', { id: 'survey.unsure' });
  }
}

export function timeWords(id: string): string {
  return id === 'weekend'
    ? msg('am Wochenende', { id: 'survey.weekend' })
    : labelOf('timeOfDay', id);
}

export function aimWords(id: string): string {
  switch (id) {
    case 'german':
      return labelOf('topic', 'german');
    case 'work':
      return msg('Arbeit finden', { id: 'survey.aim-work' });
    case 'training':
      return msg('Ausbildung oder Studium', { id: 'survey.aim-training' });
    case 'recognition':
      return msg('meinen Beruf anerkennen lassen', { id: 'survey.aim-recognition' });
    case 'children':
      return msg('Kita, Schule, Hilfe für meine Kinder', { id: 'survey.aim-children' });
    case 'people':
      return msg('Menschen kennenlernen', { id: 'survey.aim-people' });
    default:
      return msg('Beratung zu Papieren und Alltag', { id: 'survey.aim-advice' });
  }
}
