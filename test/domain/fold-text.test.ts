// Which spellings must meet, script by script, and the laws that folding keeps for any text at all.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText, foldWord, splitWords, wordsOf } from '../../src/domain/fold-text.js';

/** Spellings of the same thing, as different people write it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'upper and lower case': ['Deutsch', 'DEUTSCH', 'deutsch'],
  'umlauts and their two-letter forms': ['Bücher', 'Buecher', 'Bucher', 'BÜCHER'],
  'umlauts written as letter and mark': ['Ärzte', 'A\u0308rzte', 'Aerzte', 'arzte'],
  'ß, ss and s': ['Straße', 'Strasse', 'STRASSE', 'STRAẞE', 'Strase'],
  'Fuehrerschein and Führerschein': ['Führerschein', 'Fuehrerschein', 'Fuhrerschein'],
  'accents of names': ['Café', 'Cafe', 'CAFÉ'],
  'hyphenation points of easy German': ['Bundes·tag', 'Bundes‧tag', 'Bundestag', 'Bundes\u00adtag'],
  'invisible joiners and direction marks': ['Kurs\u200b', '\u200eKurs\u200f', 'Kurs'],
  apostrophes: ["geht's", 'geht’s', 'gehts'],
  'Turkish dotted and dotless i': ['İstanbul', 'istanbul', 'Istanbul', 'ıstanbul'],
  'Turkish, Polish and Romanian letters': ['Şanlıurfa łódź ț', 'sanliurfa lodz t'],
  'Ukrainian apostrophes': ["сім'я", 'сім’я', 'сімʼя', 'Сімя'],
  'Russian ё': ['ещё', 'еще', 'ЕЩЁ'],
  'Ukrainian ґ': ['ґрунт', 'грунт'],
  'Arabic hamza, alef and article': ['الأطفال', 'الاطفال', 'أطفال', 'اطفال', 'ٱطفال'],
  'Arabic ta marbuta and alef maqsura': ['مدرسة', 'مدرسه'],
  'Arabic vowel marks and stretched letters': ['مَدْرَسَة', 'مدرســة', 'مدرسة'],
  'Arabic words behind "in the", "and the", "for the"': [
    'بالألمانية',
    'والألمانية',
    'الألمانية',
    'للألمانية',
  ],
  'Persian and Arabic letters': ['کلاس', 'كلاس'],
  'Arabic-Indic and Persian digits': ['١٢٣', '۱۲۳', '123'],
  'full-width letters': ['Ｋｕｒｓ', 'Kurs'],
  'steps with a dot, a comma and without': ['B1.2', 'b1,2', 'B12'],
  'steps typed with Cyrillic letters': ['В1', 'в1', 'B1'],
  'a step with a space': ['B 1', 'B1'],
};

describe('spellings that must meet', () => {
  for (const [title, spellings] of Object.entries(SAME)) {
    it(title, () => {
      const folded = spellings.map(foldText);
      assert.deepEqual(
        folded,
        spellings.map(() => folded[0]),
      );
      assert.notEqual(folded[0], '');
    });
  }
});

describe('words that must stay apart', () => {
  const different = [
    ['Frauen', 'Fraun'],
    ['neue', 'neu'],
    ['Quelle', 'Qulle'],
    ['мир', 'мір'],
    ['Kurs', 'Kurz'],
    ['B1', 'B2'],
  ] as const;
  for (const [one, other] of different) {
    it(`${one} and ${other}`, () => assert.notEqual(foldText(one), foldText(other)));
  }

  it('keeps "parents" apart from "and religion" in Arabic', () => {
    assert.notEqual(foldWord('والدين'), foldWord('دين'));
  });
});

describe('splitting a text into words', () => {
  it('cuts at spaces, hyphens, slashes and other signs', () => {
    assert.deepEqual(wordsOf('Eltern-Kind-Café, Mo/Mi (kostenlos!)'), [
      ...['eltern', 'kind', 'cafe', 'mo', 'mi', 'kostenlos'],
    ]);
  });

  it('keeps steps whole and their neighbours out', () => {
    assert.deepEqual(wordsOf('b1-Kurs, A2/B1, B1.1 bis B2'), [
      ...['b1', 'kurs', 'a2', 'b1', 'b11', 'bis', 'b2'],
    ]);
  });

  it('does not take a letter before a number for a step', () => {
    assert.deepEqual(wordsOf('A 25, Klasse C 17, 2.1'), ['a', '25', 'klase', 'c', '17', '2', '1']);
  });

  it('keeps the spelling of each word for suggestions', () => {
    assert.deepEqual(splitWords('Straße 5, Köln'), ['Straße', '5', 'Köln']);
  });

  it('finds no words where there are none', () => {
    assert.deepEqual([wordsOf(''), wordsOf(' – … ’ ·'), foldWord('ـ')], [[], [], '']);
  });

  it('keeps vowel signs of scripts in which they are not optional', () => {
    assert.notEqual(foldWord('की'), foldWord('का'));
  });
});

describe('folding any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'aeouäöüßs.12 bcAB-ıЁґвіالوأٱةىی١ـ\u064b\u00ad·’'.split('')),
    }),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = foldText(text);
        assert.equal(foldText(once), once);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not care about case', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcdeouäöüßxyz éèñş'.split('')) });
    fc.assert(
      fc.property(latin, (text) => {
        assert.equal(foldText(text.toUpperCase()), foldText(text));
      }),
    );
  });

  it('does not care how accents are encoded', () => {
    fc.assert(
      fc.property(anything, (text) => {
        assert.equal(foldText(text.normalize('NFD')), foldText(text.normalize('NFC')));
      }),
    );
  });

  it('gives words of letters, digits and marks only', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const word of wordsOf(text)) assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});
