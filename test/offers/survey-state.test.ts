// Going through the survey: one question after the other, back, to the result, anew.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyQuestion } from '../../src/domain/survey.js';
import { surveyMode } from '../../src/offers/survey/survey-mode.js';
import * as state from '../../src/offers/survey/survey-state.js';

const { NEW_SURVEY } = state;
const question = (id: string, isMultiple = false): SurveyQuestion => ({
  id,
  isMultiple,
  answers: [{ id: 'a' }, { id: 'b' }],
});
const QUESTIONS = [question('eins'), question('zwei', true)];
const [first] = QUESTIONS as [SurveyQuestion];

describe('an answer', () => {
  it('is kept, and counts', () => {
    const session = state.answerQuestion(NEW_SURVEY, first, 'a');
    assert.deepEqual(session.answers, { eins: ['a'] });
    assert.equal(state.answeredCount(session, QUESTIONS), 1);
  });

  it('can be refused, which forgets an earlier one, and given after all', () => {
    const refused = state.answerQuestion(
      state.answerQuestion(NEW_SURVEY, first, 'a'),
      first,
      undefined,
    );
    assert.deepEqual([refused.answers, [...refused.passed]], [{}, ['eins']]);
    const given = state.answerQuestion(refused, first, 'b');
    assert.deepEqual([given.answers, given.passed.size], [{ eins: ['b'] }, 0]);
  });
});

describe('the way through', () => {
  it('ends with the result after the last question', () => {
    const second = state.nextQuestion(NEW_SURVEY, 2);
    assert.deepEqual([second.at, second.isDone], [1, false]);
    assert.equal(state.nextQuestion(second, 2).isDone, true);
  });

  it('goes back, at most to the first question', () => {
    assert.equal(state.previousQuestion(state.nextQuestion(NEW_SURVEY, 2)).at, 0);
    assert.equal(state.previousQuestion(NEW_SURVEY).at, 0);
  });

  it('leads from the result back to the first question with all answers', () => {
    const done = state.showResult(state.answerQuestion(NEW_SURVEY, first, 'a'));
    const again = state.changeAnswers({ ...done, at: 1 });
    assert.deepEqual([again.isDone, again.at, again.answers], [false, 0, { eins: ['a'] }]);
  });
});

describe('the attribute survey', () => {
  it('asks on one page unless it says otherwise, and nobody when it is absent', () => {
    assert.deepEqual(
      [surveyMode(null), surveyMode(''), surveyMode('page'), surveyMode('steps')],
      ['', 'page', 'page', 'steps'],
    );
  });
});
