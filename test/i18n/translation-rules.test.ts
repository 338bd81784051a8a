// The check of translations catches each kind of mistake it promises to catch.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from '../../scripts/translation-rules.js';

function check(options: {
  id?: string;
  source: string;
  madeFrom?: string;
  target?: string;
  locale?: string;
}): readonly string[] {
  const { id = 'finder.x', source, madeFrom = source, target, locale = 'en' } = options;
  return problemsOf({
    sources: new Map([[id, source]]),
    madeFrom: new Map([[id, madeFrom]]),
    targets: new Map([[locale, new Map(target === undefined ? [] : [[id, target]])]]),
  });
}

describe('the check of translations', () => {
  it('is content with a good one', () => {
    assert.deepEqual(check({ source: 'Suchen', target: 'Search' }), []);
    assert.deepEqual(check({ source: 'Suchen', target: 'بحث', locale: 'ar' }), []);
    assert.deepEqual(check({ source: 'vom BAMF', target: 'من BAMF', locale: 'ar' }), []);
    assert.deepEqual(
      check({ source: '${0} bis ${1}', target: 'من ${0} إلى ${1}', locale: 'ar' }),
      [],
    );
    assert.deepEqual(
      check({ source: 'Stand: {date}', target: 'تاريخ المعلومات: {date}', locale: 'ar' }),
      [],
    );
  });

  it('sees a gap that is missing or has another name', () => {
    const source = '{name}, bis {date}';
    assert.deepEqual(check({ source, target: 'until {date} at {name}' }), []);
    for (const target of ['until {date}', '{name}, until {day}', '{name}, {date}, {x}']) {
      assert.match(check({ source, target })[0] ?? '', /other gaps/);
    }
  });

  const mistakes: [title: string, problem: RegExp, given: Parameters<typeof check>[0]][] = [
    ['a missing one', /not translated/, { source: 'Suchen' }],
    ['an empty one', /not translated/, { source: 'Suchen', target: ' ' }],
    [
      'a German text that has changed since',
      /German text has changed/,
      { source: 'Finden', madeFrom: 'Suchen', target: 'Search' },
    ],
    [
      'an id made by the tool',
      /explicit id/,
      { id: 's5e0c9ec1bb9a5c3b', source: 'a', target: 'b' },
    ],
    ['German left in English', /still German/, { source: 'Suchen', target: 'Suchen' }],
    ['German words in English', /still German/, { source: 'a', target: 'offers und courses' }],
    ['English in Arabic', /not in Arabic/, { source: 'Suchen', target: 'Search', locale: 'ar' }],
    [
      'a long sentence in Leichte Sprache',
      /not easy to read/,
      {
        source: 'a',
        target: 'Wenn Sie das wollen, dann müssen Sie uns vorher anrufen und uns das sagen.',
        locale: 'de-simple',
      },
    ],
    [
      'a long word in Leichte Sprache',
      /not easy to read/,
      { source: 'a', target: 'Aufenthaltserlaubnis', locale: 'de-simple' },
    ],
    [
      'an abbreviation in Leichte Sprache',
      /not easy to read/,
      { source: 'a', target: 'Deutsch, z. B. A2', locale: 'de-simple' },
    ],
    ['half Arabic', /not in Arabic/, { source: 'a', target: 'بحث Search', locale: 'ar' }],
    [
      'a plural form too few',
      /plural forms/,
      {
        source: '{n, plural, one {# Tag} other {# Tage}}',
        target: '{n, plural, one {يوم} other {# أيام}}',
        locale: 'ar',
      },
    ],
    [
      'a plural form too many',
      /plural forms/,
      {
        source: '{n, plural, one {# Tag} other {# Tage}}',
        target: '{n, plural, one {# day} few {# days} other {# days}}',
      },
    ],
    [
      'a lost plural',
      /one side only/,
      { source: '{n, plural, one {# Tag} other {# Tage}}', target: '# days' },
    ],
    [
      'a plural that cannot be read',
      /cannot be read/,
      { source: 'a', target: '{n plural one {# day} other {# days}}' },
    ],
  ];
  for (const [title, problem, given] of mistakes) {
    it(`finds ${title}`, () => assert.match(check(given).join('\n'), problem));
  }
});
