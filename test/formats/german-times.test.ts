// Which dates and times can be read in German free text, and which are handed back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStartDates, readWeeklyTimes } from '../../src/formats/german-times.js';

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];

describe('readStartDates', () => {
  const cases: [string, string[], string[]][] = [
    [
      'dates below a line that announces them',
      ['Starttermine:', '19.06.2023', '17.07.2023'],
      ['2023-06-19', '2023-07-17'],
    ],
    [
      'dates behind a label',
      ['Nächste Termine: 3.5.2027, 7.6.2027 und 5.7.2027'],
      ['2027-05-03', '2027-06-07', '2027-07-05'],
    ],
    [
      'a start and an end',
      ['Termine', '10.10. - 11.10.2023 in Vollzeit'],
      ['2023-10-10/2023-10-11'],
    ],
    ['a span over New Year', ['Termine', '28.12. - 10.01.2024'], ['2023-12-28/2024-01-10']],
    ['years of two digits', ['Beginn: 01.02.27'], ['2027-02-01']],
    ['a date twice as one', ['Start: 01.02.2027', '01.02.2027'], ['2027-02-01']],
    [
      'dates out of order, in order',
      ['Termine', '01.03.2027', '01.02.2027'],
      ['2027-02-01', '2027-03-01'],
    ],
    ['29 February of a leap year', ['Start: 29.02.2028'], ['2028-02-29']],
  ];
  for (const [what, lines, expected] of cases) {
    it(`reads ${what}`, () => {
      const { dates, unread } = readStartDates(lines);
      assert.deepEqual(
        dates.map(({ startDate, endDate }) => [startDate, ...(endDate ? [endDate] : [])].join('/')),
        expected,
      );
      assert.deepEqual(unread, []);
    });
  }

  it('keeps the words behind a date', () => {
    const { dates } = readStartDates(['Termine', '12.12. - 13.12.2023 in Teilzeit']);
    assert.equal(dates[0]?.note, 'in Teilzeit');
  });

  const unclear: [string, string[]][] = [
    ['a date that nothing calls a start', ['Stand: 01.01.2027', '02.02.2027']],
    ['a date inside a sentence', ['Starttermine', 'Der Kurs am 01.02.2027 ist schon voll.']],
    ['a day that does not exist', ['Start: 30.02.2027']],
    ['a date without a year', ['Start: 01.02.']],
    ['an end before the start', ['Termine', '11.10.2023 - 10.10.2023']],
    ['words nobody knows behind a date', ['Termine', '01.02.2027 (Abendkurs)']],
    ['a list with one bad date', ['Termine: 01.02.2027, 32.02.2027']],
  ];
  for (const [what, lines] of unclear) {
    it(`hands back ${what}`, () => {
      const { dates, unread } = readStartDates(lines);
      assert.deepEqual(dates, []);
      assert.equal(unread.length, lines.filter((line) => /\d/.test(line)).length);
    });
  }

  it('says nothing about lines without dates', () => {
    assert.deepEqual(readStartDates(['18 Lerneinheiten', 'Starttermine auf Anfrage']), {
      dates: [],
      unread: [],
    });
  });
});

describe('readWeeklyTimes', () => {
  const cases: [string, unknown[]][] = [
    ['Montag bis Freitag von 08:30 bis 15:35 Uhr', [[WORKDAYS, '08:30', '15:35']]],
    ['Mo.-Fr. 08:00 bis 16:45 Uhr', [[WORKDAYS, '08:00', '16:45']]],
    ['Mo–Fr, 8 – 16 Uhr', [[WORKDAYS, '08:00', '16:00']]],
    ['montags und mittwochs 18.00-20.15 Uhr.', [[['MO', 'WE'], '18:00', '20:15']]],
    ['Di/Do jeweils von 9:00 bis 12:15', [[['TU', 'TH'], '09:00', '12:15']]],
    ['Mo-Mi, Fr: 9:00-11:00 Uhr', [[['MO', 'TU', 'WE', 'FR'], '09:00', '11:00']]],
    [
      'Montag 18:00–20:15 Uhr, Samstag 9:00–12:00 Uhr',
      [
        [['MO'], '18:00', '20:15'],
        [['SA'], '09:00', '12:00'],
      ],
    ],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      const { schedule } = readWeeklyTimes(text);
      assert.deepEqual(
        schedule?.map(({ byDay, startTime, endTime }) => [byDay, startTime, endTime]),
        expected,
      );
    });
  }

  it('says when the text holds more than the hours', () => {
    assert.equal(readWeeklyTimes('Mo.-Fr. 08:00 bis 16:45 Uhr').hasMore, false);
    assert.equal(
      readWeeklyTimes('Mo.-Fr. 08:00 bis 16:45 Uhr (außer in den Ferien)').hasMore,
      true,
    );
    assert.equal(
      readWeeklyTimes('Einstieg jeden Montag. Mo bis Fr 9:00 bis 16:30 Uhr').hasMore,
      true,
    );
  });

  const unclear = [
    '8:00 Uhr bis 15:45 Uhr',
    'täglich 8 - 16 Uhr',
    'Vollzeit 8 - 16 Uhr, ggf. Teilzeit 8 - 12 Uhr',
    'Mo-Fr 8:00-16:00 Uhr oder 8:00-12:00 Uhr',
    'Mo-Fr 8:00-16:00 Uhr, Mo 17:00-18:00 Uhr',
    'Mo-Fr 8:00-12:00 und 13:00-16:00 Uhr',
    'Mo-Fr 18:00 bis 8:00 Uhr',
    'Mo-Fr 8:00 bis 24:00 Uhr',
    'Fr-Mo 8:00 bis 12:00 Uhr',
    'Mo-Fr ab 8:00 Uhr',
    'Mo 1-5',
    'jede zweite Woche Mo 18:00-20:00 Uhr',
    '14-tägig montags 18:00-20:00 Uhr',
    'Sa nach Vereinbarung, 9:00-12:00 Uhr',
    'flexible Unterrichtszeiten',
    '',
  ];
  for (const text of unclear) {
    it(`does not guess "${text}"`, () => assert.equal(readWeeklyTimes(text).schedule, undefined));
  }

  // a pattern that explodes on such text would never come back (threat H39)
  it('comes back from long runs of digits, spaces and days', () => {
    const text = `Mo ${' '.repeat(20_000)}${'1'.repeat(20_000)}${'Mo,'.repeat(5_000)}`;
    assert.equal(readWeeklyTimes(text).schedule, undefined);
    assert.deepEqual(readStartDates([`Termine ${'1.1.'.repeat(10_000)}`]).dates, []);
  });
});
