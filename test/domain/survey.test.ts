// The questions of the survey and how answers are kept.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenIn, questionsOf, withAnswer } from '../../src/domain/survey.js';
import { COUNTY } from './personas.js';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('questions', () => {
  it('are the seven built-in ones, towns being those of the feed', () => {
    const questions = questionsOf(COUNTY);
    assert.deepEqual(ids(questions), [
      ...['script', 'schooling', 'level', 'childcare', 'times', 'place', 'aim'],
    ]);
    const place = questions.find(({ id }) => id === 'place');
    assert.deepEqual(ids(place?.answers ?? []), ['Fernau', 'Mittelstadt', 'Nahdorf']);
  });

  it('leave out the town where there is no choice', () => {
    const questions = questionsOf({ matcher: [], placesById: new Map() });
    assert.ok(!ids(questions).includes('place'));
  });

  it("are the feed's own where it has some", () => {
    const own = { id: 'a', title: 'A?', hint: 'h', answers: [{ id: 'ja', title: 'Ja' }] };
    const questions = questionsOf({ matcher: [own], placesById: COUNTY.placesById });
    assert.deepEqual(questions, [
      { id: 'a', title: 'A?', hint: 'h', isMultiple: false, answers: own.answers },
    ]);
  });
});

describe('an answer', () => {
  const one = { id: 'level', isMultiple: false };
  const several = { id: 'times', isMultiple: true };

  it('replaces the one before', () => {
    assert.deepEqual(withAnswer({ level: ['A1'] }, one, 'B1'), { level: ['B1'] });
  });

  it('joins the others where several are allowed, and is taken back by choosing it again', () => {
    const two = withAnswer({ times: ['evening'] }, several, 'weekend');
    assert.deepEqual(two, { times: ['evening', 'weekend'] });
    assert.deepEqual(withAnswer(two, several, 'evening'), { times: ['weekend'] });
    assert.deepEqual(withAnswer({ times: ['evening'] }, several, 'evening'), {});
  });

  it('counts for its own question, whatever that is called', () => {
    const odd = { id: 'constructor', isMultiple: true };
    const answers = withAnswer({}, odd, 'toString');
    assert.deepEqual(chosenIn(answers, odd.id), ['toString']);
    assert.deepEqual(chosenIn({}, odd.id), []);
    assert.deepEqual(withAnswer(answers, odd, 'toString'), {});
  });

  it('can be withheld', () => {
    assert.deepEqual(withAnswer({ level: ['A1'], times: [] }, one, undefined), { times: [] });
  });
});
