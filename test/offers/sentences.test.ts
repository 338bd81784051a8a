// What is read aloud: whole sentences made of data, each word with the language it is to be spoken in.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Offer, Place } from '../../src/feed/schema.js';
import { words } from '../../src/i18n/generated/offer-finder.js';
import { chooseLocale, currentLocale, loadMoreWords } from '../../src/i18n/locale.js';
import { wantWords } from '../../src/i18n/words.js';
import { cardView } from '../../src/offers/card-state.js';
import { cardSentences, offerSentences } from '../../src/offers/pictograms/sentences.js';
import type { Reading } from '../../src/offers/view/phrases.js';
import type { Sentence } from '../../src/ui/speech.js';
import { offerOf } from '../support/catalogue.js';

const TODAY = '2026-11-22';

const school: Place = {
  id: 'school',
  name: 'Kreisvolkshochschule',
  address: { street: 'Schulgasse 4', postalCode: '06401', city: 'Auenstadt' },
};

const course: Partial<Offer> = {
  kind: 'course',
  courseType: 'integration-general',
  name: 'Allgemeiner Integrationskurs',
  runs: [
    {
      id: 'spring',
      startDate: '2027-03-08',
      endDate: '2027-06-25',
      place: 'school',
      schedule: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '08:30', endTime: '12:45' }],
      availability: { state: 'open' },
    },
  ],
};

const reading = (): Reading => ({
  locale: currentLocale(),
  language: currentLocale(),
  defaultLanguage: 'de',
  today: TODAY,
  headingLevel: 2,
});

const cardOf = async (parts: Partial<Offer>) =>
  cardView(await offerOf(parts, { places: [school] }), TODAY, undefined, undefined);
const said = (sentences: readonly Sentence[]) =>
  sentences.map((pieces) => pieces.map(({ text }) => text).join(' '));
const cardSays = async (parts: Partial<Offer>) =>
  said(cardSentences(await cardOf(parts), reading()));
const offerSays = async (parts: Partial<Offer>) =>
  said(offerSentences(await cardOf(parts), reading()));

before(async () => {
  wantWords(words.first);
  await loadMoreWords(words.more);
  await loadMoreWords(() => import('../../src/i18n/generated/pictograms.js'));
});
after(() => chooseLocale('de'));

describe('a card read aloud', () => {
  const expected: Record<string, readonly string[]> = {
    de: [
      'Allgemeiner Integrationskurs.',
      'Beginnt am Montag, 8. März.',
      'Montag bis Freitag, von 8 Uhr 30 bis 12 Uhr 45.',
      'Ort: Kreisvolkshochschule, Schulgasse 4, Auenstadt.',
      'Es gibt freie Plätze.',
    ],
    'de-simple': [
      'Allgemeiner Integrationskurs.',
      'Es fängt an am Montag, 8. März.',
      'Montag bis Freitag, von 8 Uhr 30 bis 12 Uhr 45.',
      'Der Ort ist: Kreisvolkshochschule, Schulgasse 4, Auenstadt.',
      'Es gibt noch freie Plätze.',
    ],
    en: [
      'Allgemeiner Integrationskurs.',
      'Starts on Monday, 8 March.',
      'Monday to Friday, from 8:30 to 12:45.',
      'Place: Kreisvolkshochschule, Schulgasse 4, Auenstadt.',
      'There are free places.',
    ],
    ar: [
      'Allgemeiner Integrationskurs.',
      'يبدأ يوم الاثنين، 8 مارس.',
      'الاثنين إلى الجمعة، من الساعة 8:30 إلى الساعة 12:45.',
      'المكان: Kreisvolkshochschule, Schulgasse 4, Auenstadt.',
      'توجد أماكن شاغرة.',
    ],
  };
  for (const [locale, sentences] of Object.entries(expected)) {
    it(`speaks ${locale}`, async () => {
      await chooseLocale(locale);
      assert.deepEqual(await cardSays(course), sentences);
    });
  }

  it('leaves each word the language it is written in', async () => {
    await chooseLocale('ar');
    const sentences = cardSentences(await cardOf(course), reading());
    assert.deepEqual(
      sentences.map((pieces) => pieces.map(({ lang }) => lang)),
      [['de'], ['ar'], ['ar'], ['ar', 'de'], ['ar']],
    );
  });

  it('speaks of the title in the wanted language where the feed has it', async () => {
    await chooseLocale('en');
    const name = { de: 'Integrationskurs', en: 'Integration course' };
    const [title] = cardSentences(await cardOf({ ...course, name }), reading());
    assert.deepEqual(title, [{ text: 'Integration course.', lang: 'en' }]);
  });
});

describe('sentences in German', () => {
  before(() => chooseLocale('de'));

  it('say nothing of what nobody has said', async () => {
    assert.deepEqual(await cardSays({ name: 'Beratung' }), ['Beratung.']);
  });

  it('ask people to ask when nobody counts the places of a course', async () => {
    const runs = [{ id: 'r', startDate: '2027-03-08' }];
    assert.equal(
      (await cardSays({ kind: 'course', runs })).at(-1),
      'Bitte fragen Sie nach freien Plätzen.',
    );
  });

  it('name the year of what begins far ahead', async () => {
    const runs = [{ id: 'r', startDate: '2028-01-10' }];
    assert.equal(
      (await cardSays({ kind: 'course', runs }))[1],
      'Beginnt am Montag, 10. Januar 2028.',
    );
  });

  it('say that people can begin any time, or that it has begun', async () => {
    const run = { id: 'r', startDate: '2026-09-07', endDate: '2027-06-25' };
    const second = async (rolling: boolean) =>
      (await cardSays({ kind: 'course', runs: [{ ...run, rolling }] }))[1];
    assert.equal(await second(true), 'Sie können jederzeit anfangen.');
    assert.equal(await second(false), 'Das Angebot läuft schon.');
  });

  it('say whole hours without minutes, single days by name and the rhythm', async () => {
    const schedule = [
      { byDay: ['MO' as const, 'WE' as const], startTime: '18:00', endTime: '20:15', every: 2 },
    ];
    const runs = [{ id: 'r', startDate: '2027-03-08', endDate: '2027-06-25', schedule }];
    assert.equal(
      (await cardSays({ kind: 'course', runs }))[2],
      'Montag und Mittwoch, von 18 Uhr bis 20 Uhr 15, alle 2 Wochen.',
    );
  });

  it('never say that a course without a length lasts day and night', async () => {
    const schedule = [{ byDay: ['MO' as const], startTime: '18:00', endTime: '18:00' }];
    const runs = [{ id: 'r', startDate: '2027-03-08', schedule }];
    const [, , week] = await cardSays({ kind: 'course', runs });
    assert.equal(week, 'Montag, von 18 Uhr bis 18 Uhr.');
  });

  it('say when a door is open', async () => {
    const openingHours = [{ byDay: ['TU' as const], opens: '09:00', closes: '12:00' }];
    assert.deepEqual(await cardSays({ name: 'Beratung', openingHours }), [
      'Beratung.',
      'Geöffnet: Dienstag, von 9 Uhr bis 12 Uhr.',
    ]);
  });

  it('say that a door is always open', async () => {
    const openingHours = [
      { byDay: ['SA' as const, 'SU' as const], opens: '00:00', closes: '00:00' },
    ];
    const sentences = await cardSays({ name: 'Notruf', openingHours });
    assert.equal(sentences[1], 'Geöffnet: Samstag und Sonntag, Tag und Nacht.');
  });

  it('say that something is online instead of naming a place', async () => {
    const sentences = await cardSays({ name: 'Beratung', attendanceMode: 'online' });
    assert.deepEqual(sentences, ['Beratung.', 'Das Angebot ist online.']);
  });

  const states: [string, Partial<Offer>, string][] = [
    [
      'few places',
      { runs: [{ id: 'r', availability: { state: 'few' } }] },
      'Es gibt nur noch wenige Plätze.',
    ],
    [
      'a waiting list',
      { runs: [{ id: 'r', availability: { state: 'waitingList' } }] },
      'Es gibt eine Warteliste.',
    ],
    [
      'no places',
      { runs: [{ id: 'r', availability: { state: 'full' } }] },
      'Es gibt keine freien Plätze.',
    ],
    ['cancelled', { status: 'cancelled' }, 'Das Angebot fällt aus.'],
    ['postponed', { status: 'postponed' }, 'Das Angebot ist verschoben.'],
    [
      'over',
      { runs: [{ id: 'r', startDate: '2026-01-05', endDate: '2026-02-06' }] },
      'Das Angebot ist vorbei.',
    ],
  ];
  for (const [name, parts, sentence] of states) {
    it(`say: ${name}`, async () => {
      assert.equal((await cardSays({ kind: 'course', ...parts })).at(-1), sentence);
    });
  }

  it('of a whole offer also say what it is about, childcare, cost and the number, digit by digit', async () => {
    const sentences = await offerSays({
      name: 'Deutsch für Eltern',
      summary: 'Wir lernen zusammen!',
      childcare: { state: 'yes' },
      free: true,
      registration: { phone: '+493461401200' },
    });
    assert.deepEqual(sentences, [
      'Deutsch für Eltern.',
      'Wir lernen zusammen!',
      'Kinderbetreuung: ja.',
      'Kosten: kostenlos.',
      'Telefon: 0 3 4 6 1 4 0 1 2 0 0.',
    ]);
  });
});
