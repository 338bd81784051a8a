// Recommendations: twenty people and what they should be shown, rules of the ranking, and promises
// that hold for any answers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recommend, type Advice, type Recommendation } from '../../src/domain/matcher.js';
import { questionsOf, type SurveyAnswers } from '../../src/domain/survey.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import type { Feed, MatcherQuestion, Offer, Run } from '../../src/feed/schema.js';
import type { Weekday } from '../../src/feed/vocabulary.js';
import { COUNTY, MONDAY, PERSONAS } from './personas.js';
import { catalogueOf } from './search-fixture.js';

const idsOf = (list: readonly Recommendation[]): string[] => list.map(({ offer }) => offer.id);
const advise = (answers: SurveyAnswers, catalogue: Catalogue = COUNTY): Advice =>
  recommend(catalogue, answers, MONDAY);

const offerOf = (id: string): Offer => COUNTY.offersById.get(id)?.record as Offer;
const runsOf = (id: string): Run[] => offerOf(id).runs ?? [];

/** The county with other offers, and with other records if need be. */
const withOffers = (offers: readonly Offer[], more: Partial<Feed> = {}): Catalogue =>
  catalogueOf(offers, { places: [...COUNTY.placesById.values()], ...more });

function withoutPlaces(run: Run): Run {
  const silent = { ...run };
  delete silent.availability;
  return silent;
}

const withHours = (byDay: Weekday[], startTime: string, endTime: string): Partial<Offer> => ({
  runs: [{ id: 'r', schedule: [{ byDay, startTime, endTime }] }],
});

/** Any answers to the questions of a catalogue. */
function answersTo(catalogue: Catalogue): fc.Arbitrary<SurveyAnswers> {
  const answers = questionsOf(catalogue).map(({ id, answers: offered, isMultiple }) => {
    const ids = offered.map((answer) => answer.id);
    const most = isMultiple ? ids.length : 1;
    return [id, fc.subarray(ids, { minLength: 1, maxLength: most })] as const;
  });
  const all = fc.record(Object.fromEntries(answers), { requiredKeys: [] });
  return all.map((chosen) => chosen as SurveyAnswers);
}

/** "+level:A1", "−far:40". */
function sayings({ reasons, obstacles }: Recommendation): string[] {
  const said = (sign: string, list: Recommendation['obstacles'] | Recommendation['reasons']) =>
    list.map(({ code, value, amount }) => {
      const more = value ?? amount;
      return `${sign}${code}${more === undefined ? '' : `:${more}`}`;
    });
  return [...said('+', reasons), ...said('−', obstacles)];
}

describe('somebody who', () => {
  for (const { who, answers, fits = [], near = [], because } of PERSONAS) {
    it(who, () => {
      const advice = advise(answers);
      assert.deepEqual(idsOf(advice.fitting).slice(0, fits.length), fits, 'fitting');
      assert.deepEqual(idsOf(advice.near).slice(0, near.length), near, 'near');
      assert.ok(advice.fitting.length + advice.near.length > 0);
      assert.ok(advice.help.length > 0 && advice.contacts.length > 0);
      for (const [id, expected] of Object.entries(because)) {
        const found = [...advice.fitting, ...advice.near].find(({ offer }) => offer.id === id);
        assert.ok(found !== undefined, `${id} is shown`);
        const said = sayings(found);
        assert.deepEqual(
          expected.filter((one) => !said.includes(one)),
          [],
          `${id} says ${said.join(' ')}`,
        );
      }
    });
  }
});

describe('the list', () => {
  it('never holds what is over or cancelled', () => {
    const all = fc.sample(answersTo(COUNTY), 60).flatMap((answers) => {
      const { fitting, near } = advise(answers);
      return idsOf([...fitting, ...near]);
    });
    assert.ok(!all.includes('abgesagt') && !all.includes('vorbei'));
  });

  it('leaves counselling to the help beside it, unless advice is what somebody wants', () => {
    assert.ok(!idsOf(advise({}).fitting).includes('kursberatung'));
    assert.deepEqual(idsOf(advise({ aim: ['advice'] }).fitting).sort(), [
      'anerkennungsberatung',
      'kursberatung',
      'kursliste',
    ]);
  });

  it('shows of each offer the run that suits best', () => {
    const offers = [
      { ...offerOf('allgemein'), runs: [...runsOf('allgemein'), ...runsOf('abends')] },
    ];
    const catalogue = withOffers(offers);
    const runAt = (time: string) => advise({ times: [time] }, catalogue).fitting[0]?.run?.record.id;
    assert.deepEqual([runAt('evening'), runAt('morning')], ['abends-1', 'allgemein-1']);
  });

  it('takes turns between several aims', () => {
    const { fitting } = advise({ aim: ['work', 'people'] });
    const aims = fitting.slice(0, 4).map(({ reasons }) => reasons[0]?.value);
    assert.deepEqual(aims, ['work', 'people', 'work', 'people']);
  });

  it('puts advice that helps with the aim beside it, for everybody rather than for some', () => {
    const help = (aim: string) => advise({ aim: [aim] }).help.map(({ id }) => id);
    assert.deepEqual(help('recognition'), ['anerkennungsberatung']);
    assert.deepEqual(help('german'), ['kursberatung']);
    assert.deepEqual(help('people'), ['kursberatung', 'anerkennungsberatung', 'frauenberatung']);
  });

  it('names whom to ask: contacts of that advice, or else of the feed', () => {
    const contacts = (aim: string) => advise({ aim: [aim] }).contacts.map(({ id }) => id);
    assert.deepEqual(contacts('german'), ['kursbuero']);
    assert.deepEqual(contacts('recognition'), ['kursbuero', 'notruf']);
  });
});

describe('next steps', () => {
  const stepsOf = (answers: SurveyAnswers) =>
    advise(answers).steps.map((step) => {
      if (step.kind === 'chain') return step.chain.id;
      const offers = step.offers.map(({ id }) => id).join(' ');
      return step.kind === 'childcare' ? `childcare: ${offers}` : `${step.code}: ${offers}`;
    });

  it('are the papers that the best offers ask for, and chains that lead to them', () => {
    assert.deepEqual(stepsOf({ level: ['A0'], times: ['morning'] }), [
      'placement-test: allgemein',
      'bamf-entitlement: allgemein',
      'weg-in-deutsch',
    ]);
  });

  it('begin with a placement test for those who do not know their level', () => {
    assert.ok(stepsOf({ level: ['unsure'], aim: ['people'] }).includes('placement-test: '));
  });

  it('lead to childcare where it is needed', () => {
    assert.ok(stepsOf({ childcare: ['yes'] }).includes('childcare: kita'));
    const none = withOffers([offerOf('allgemein')]);
    const kinds = advise({ childcare: ['yes'] }, none).steps.map(({ kind }) => kind);
    assert.ok(!kinds.includes('childcare'));
  });

  it('name chains with more fitting steps first, and none made for offices', () => {
    const steps = stepsOf({ aim: ['work'], level: ['B1'] });
    assert.deepEqual(steps, ['jobcenter-obligation: beruf-b2', 'weg-in-arbeit']);
  });
});

describe('single answers', () => {
  /** What is said about one course with these fields. */
  const saidAbout = (parts: Partial<Offer>, answers: SurveyAnswers): string[] => {
    const { runs = [{ id: 'r' }], ...rest } = parts;
    const record = { ...offerOf('allgemein'), requirements: [], ...rest, runs } as Offer;
    const { fitting, near } = advise(answers, withOffers([record]));
    return [...fitting, ...near].flatMap(sayings).filter((one) => one !== '−startUnknown');
  };
  const cases: [string, Partial<Offer>, SurveyAnswers, string[]][] = [
    ['no level is unknown', { level: undefined }, { level: ['A1'] }, ['−levelUnknown']],
    [
      'only a target: one step below is right',
      { level: { target: 'B1' } },
      { level: ['A2'] },
      ['+level:A2'],
    ],
    [
      'only a target: two steps below',
      { level: { target: 'B1' } },
      { level: ['A1'] },
      ['−levelAbove:A2'],
    ],
    ['only an entry', { level: { entry: 'B1' } }, { level: ['C1'] }, ['+level:C1']],
    [
      'first half of a step',
      { level: { entry: 'A2.1', target: 'A2.1' } },
      { level: ['A1'] },
      ['+level:A1'],
    ],
    [
      'second half of a step',
      { level: { entry: 'A2.2', target: 'A2.2' } },
      { level: ['A1'] },
      ['−levelAbove:A2'],
    ],
    ['within a step', { level: { entry: 'B1', target: 'B1' } }, { level: ['A2'] }, ['+level:A2']],
    ['three steps too high', { level: { entry: 'B2' } }, { level: ['A1'] }, ['−levelTooHigh:B2']],
    [
      'beginners join where a course is open to all',
      { level: { entry: 'A1', target: 'B1' } },
      { level: ['A0'] },
      ['+level:A0'],
    ],
    [
      'no type: nobody knows whether it teaches reading',
      { courseType: undefined },
      { script: ['none'] },
      ['−scriptUnknown'],
    ],
    ['conversation needs no reading', { courseType: 'conversation' }, { script: ['none'] }, []],
    ['needs reading', {}, { script: ['none'] }, ['−needsReading']],
    [
      'teaches reading',
      { courseType: 'integration-literacy' },
      { script: ['latin'] },
      ['−teachesReading'],
    ],
    ['another script', { secondScript: true }, { script: ['latin'] }, ['−otherScript']],
    ['slow', { courseType: 'integration-remedial' }, { schooling: ['long'] }, ['−slow']],
    ['slow is right', { courseType: 'integration-remedial' }, { schooling: ['short'] }, ['+pace']],
    ['no times are unknown', {}, { times: ['morning'] }, ['−timesUnknown']],
    [
      'some other times',
      withHours(['SA', 'MO'], '09:00', '12:00'),
      { times: ['weekend'] },
      ['−someOtherTimes'],
    ],
    ['other times', withHours(['MO'], '09:00', '12:00'), { times: ['evening'] }, ['−otherTimes']],
    [
      'a morning may end at one',
      withHours(['MO'], '08:30', '13:00'),
      { times: ['morning'] },
      ['+morning'],
    ],
    [
      'a morning until two is an afternoon, too',
      withHours(['MO'], '08:30', '14:00'),
      { times: ['morning'] },
      ['−someOtherTimes'],
    ],
    [
      'hours past midnight',
      withHours(['MO'], '22:00', '01:00'),
      { times: ['evening'] },
      ['+evening'],
    ],
    [
      'no place: the distance is unknown',
      { place: undefined },
      { place: ['Nahdorf'] },
      ['−distanceUnknown'],
    ],
    ['same town without coordinates', { place: 'halle' }, { place: ['Nahdorf'] }, ['+near']],
    ['postponed', { status: 'postponed' }, {}, ['−postponed']],
    ['deadline past', { registration: { deadline: '2026-11-22' } }, {}, ['−deadlinePast']],
    ['running', { runs: [{ id: 'r', startDate: '2026-11-01' }] }, {}, ['−running']],
    [
      'no topic: it may be the aim',
      { topics: undefined, courseType: undefined },
      { aim: ['german'] },
      [],
    ],
    ['no topic: it may be work', { topics: undefined }, { aim: ['work'] }, []],
  ];
  for (const [title, parts, answers, expected] of cases) {
    it(title, () => {
      const said = saidAbout({ childcare: undefined, ...parts }, answers);
      const missing = expected.filter((one) => !said.includes(one));
      const isObstacle = (one: string): boolean => one.startsWith('−');
      assert.deepEqual(missing, [], said.join(' '));
      assert.deepEqual(said.filter(isObstacle), expected.filter(isObstacle));
    });
  }

  it('a course without dates begins nobody knows when', () => {
    const { near } = advise({}, withOffers([{ ...offerOf('abends'), runs: [] }]));
    assert.deepEqual(near.map(sayings), [['−startUnknown']]);
  });

  it('open doors fit any time they are open in', () => {
    const { fitting } = advise({ aim: ['advice'], times: ['evening'] });
    const desk = fitting.find(({ offer }) => offer.id === 'kursberatung');
    assert.ok(desk !== undefined && sayings(desk).includes('+evening'));
  });
});

describe('questions of the feed', () => {
  const answer = (
    id: string,
    offerQuery?: MatcherQuestion['answers'][number]['offerQuery'],
    weight?: number,
  ) => ({
    id,
    title: id,
    ...(offerQuery && { offerQuery }),
    ...(weight !== undefined && { weight }),
  });
  const QUESTIONS: MatcherQuestion[] = [
    {
      id: 'ziel',
      title: 'Ziel?',
      multiple: true,
      answers: [
        answer('deutsch', { kind: ['course'], topic: ['german'] }, 3),
        answer('arbeit', { topic: ['work'] }, 3),
        answer('kinder', { kind: ['childcare', 'school'] }, 3),
        answer('egal'),
      ],
    },
    {
      id: 'rest',
      title: 'Was noch?',
      multiple: true,
      answers: [
        answer('niveau', { level: ['B1', 'B2'] }, 3),
        answer('betreuung', { childcare: true }, 4),
        answer('kostenlos', { free: true }, 2),
        answer('online', { online: true }),
        answer('frauen', { audience: ['women'] }, 3),
        answer('nicht-intensiv', { courseType: ['integration-intensive'] }, -5),
      ],
    },
  ];
  const paid = { free: false };
  const offers = COUNTY.offers.map(({ record }) => record);
  const county = withOffers(offers, { matcher: QUESTIONS });
  const fits = (answers: SurveyAnswers, catalogue = county): string[] =>
    idsOf(advise(answers, catalogue).fitting);
  const said = (id: string, answers: SurveyAnswers, catalogue = county): string[] => {
    const { fitting, near } = advise(answers, catalogue);
    return [...fitting, ...near].filter(({ offer }) => offer.id === id).flatMap(sayings);
  };

  it('lead to the offers their answers name', () => {
    assert.deepEqual(fits({ ziel: ['kinder'] }), ['kita']);
    assert.deepEqual(said('kita', { ziel: ['kinder'] }), [
      '+topic:ziel/kinder',
      '+audience:parents',
    ]);
  });

  it('lead there, too, when they happen to be called as the built-in ones are', () => {
    const [first] = QUESTIONS;
    const [deutsch, arbeit] = first!.answers;
    const answers = [
      { ...deutsch!, id: 'german' },
      { ...arbeit!, id: 'work' },
    ];
    const called = withOffers(offers, { matcher: [{ ...first!, id: 'aim', answers }] });
    const chosen = [deutsch!.id, arbeit!.id];
    assert.deepEqual(fits({ aim: ['german', 'work'] }, called), fits({ [first!.id]: chosen }));
  });

  it('take several answers as alternatives', () => {
    const both = fits({ ziel: ['arbeit', 'kinder'] });
    assert.ok(both.includes('kita') && both.includes('bewerbung') && !both.includes('chor'));
  });

  it('judge level and childcare as the built-in ones do', () => {
    const answers = { ziel: ['deutsch'], rest: ['niveau', 'betreuung'] };
    assert.ok(said('pflege', answers).includes('+childcareOnRequest'));
    assert.ok(said('beruf-b2', answers).includes('−childcareUnknown'));
    assert.ok(said('beruf-b2', answers).includes('+level:B1'));
    assert.deepEqual(said('eok', answers), []);
  });

  it('know a course without a level from one with another', () => {
    const open = withOffers([{ ...offerOf('abends'), level: undefined }], {
      matcher: QUESTIONS,
    });
    assert.ok(said('abends', { rest: ['niveau'] }, open).includes('−levelUnknown'));
  });

  it('tell free from paid from unknown', () => {
    const priced = withOffers(
      [
        { ...offerOf('abends'), id: 'gratis', free: true },
        { ...offerOf('abends'), id: 'bezahlt', ...paid },
        offerOf('abends'),
      ],
      { matcher: QUESTIONS },
    );
    const about = (id: string) => said(id, { rest: ['kostenlos'] }, priced);
    assert.ok(about('gratis').includes('+free'));
    assert.ok(about('bezahlt').includes('−notFree'));
    assert.ok(about('abends').includes('−costUnknown'));
  });

  it('count lessons on the net as a merit, others not as a fault', () => {
    assert.ok(said('beruf-c1-online', { rest: ['online'] }).includes('+online'));
    assert.equal(fits({ rest: ['online'] })[0], 'beruf-c1-online');
  });

  it('that ask for women make offers for women fit', () => {
    assert.ok(said('frauen', { rest: ['frauen'] }).includes('+audience:women'));
    assert.ok(said('frauen', { ziel: ['deutsch'] }).includes('−onlyFor:women'));
  });

  it('push back what an answer counts against', () => {
    const rank = (answers: SurveyAnswers) => fits(answers).indexOf('intensiv');
    assert.ok(rank({ ziel: ['deutsch'] }) < rank({ ziel: ['deutsch'], rest: ['nicht-intensiv'] }));
  });

  it('take an offer without topics for one that may be meant', () => {
    const silent = { ...offerOf('bewerbung') };
    delete silent.topics;
    const catalogue = withOffers([silent, offerOf('chor')], { matcher: QUESTIONS });
    assert.deepEqual(fits({ ziel: ['arbeit'] }, catalogue), ['bewerbung']);
  });

  it('put advice on what was asked beside the list', () => {
    const help = (answers: SurveyAnswers) => advise(answers, county).help.map(({ id }) => id);
    assert.deepEqual(help({ ziel: ['arbeit'] }), ['anerkennungsberatung']);
    assert.deepEqual(help({ ziel: ['kinder'] }), ['frauenberatung']);
  });
});

describe('any answers', () => {
  const anything = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }));

  it('lead somewhere as long as there is an offer', () => {
    fc.assert(
      fc.property(answersTo(COUNTY), (answers) => {
        const { fitting, near } = advise(answers);
        return fitting.length + near.length > 0;
      }),
    );
  });

  it('lead somewhere even if there is one offer only', () => {
    const ids = COUNTY.offers.map(({ id }) => id).filter((id) => !/abgesagt|vorbei/.test(id));
    fc.assert(
      fc.property(fc.constantFrom(...ids), answersTo(COUNTY), (id, answers) => {
        const { fitting, near } = advise(answers, withOffers([offerOf(id)]));
        return fitting.length + near.length === 1;
      }),
    );
  });

  it('break nothing, whatever their names', () => {
    fc.assert(fc.property(anything, (answers) => advise(answers).contacts.length > 0));
  });

  it('never rank an offer higher for a known no than for not knowing', () => {
    const known: readonly Partial<Offer>[] = [
      { childcare: { state: 'no' } },
      { runs: runsOf('abends').map((run) => ({ ...run, availability: { state: 'full' } })) },
    ];
    const open = { ...offerOf('abends'), id: 'x' };
    const silent = { ...open, runs: runsOf('abends').map((run) => withoutPlaces(run)) };
    const others = ['allgemein', 'pflege', 'sprachcafe'].map(offerOf);
    const rank = (offer: Offer, answers: SurveyAnswers): number => {
      const { fitting, near } = advise(answers, withOffers([...others, offer]));
      const at = idsOf([...fitting, ...near]).indexOf('x');
      return at < 0 ? Infinity : at;
    };
    fc.assert(
      fc.property(fc.constantFrom(...known), answersTo(COUNTY), (no, answers) => {
        return rank(silent, answers) <= rank({ ...silent, ...no }, answers);
      }),
    );
  });

  it('give the same list every time', () => {
    fc.assert(
      fc.property(answersTo(COUNTY), (answers) => {
        assert.deepEqual(advise(answers), advise(answers));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a feed with nothing current', () => {
  it('still names whom to ask', () => {
    const catalogue = withOffers([offerOf('vorbei')], {
      contacts: [...COUNTY.contactsById.values()],
    });
    const { fitting, near, contacts } = advise({}, catalogue);
    assert.deepEqual([fitting, near], [[], []]);
    assert.deepEqual(
      contacts.map(({ id }) => id),
      ['kursbuero', 'notruf'],
    );
  });
});
