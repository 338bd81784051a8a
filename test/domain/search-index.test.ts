// How the word search decides, on a handful of documents, and against a plain scan of all texts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldWord } from '../../src/domain/fold-text.js';
import { questionOf, searchText } from '../../src/domain/search-index.js';
import { isStopWord, stemOf, synonymsOf } from '../../src/domain/search-words.js';
import { WordIndex } from '../../src/domain/word-index.js';
import type { FieldText } from '../../src/domain/word-index.js';
import { searchLinearly } from '../support/linear-search.js';

const indexOf = (...texts: readonly string[]): WordIndex =>
  new WordIndex(texts.length, (at) => [{ text: texts[at] ?? '', weight: 5 }]);

/** Documents found, best first. */
function search(index: WordIndex, question: string): number[] {
  const { documents, scores } = searchText(index, question);
  return [...documents].sort((a, b) => scores[b]! - scores[a]! || a - b);
}

describe('one word', () => {
  const index = indexOf('Kurs', 'Kursleitung', 'Sprachkurs', 'Exkursion', 'Beratung');

  it('is found as a word, then at the beginning, at the end and in the middle of one', () => {
    assert.deepEqual(search(index, 'kurs'), [0, 1, 2, 3]);
  });

  it('is looked for only at the beginning of words while it has one or two letters', () => {
    assert.deepEqual(search(index, 'k'), [0, 1]);
    assert.deepEqual(search(index, 'ur'), []);
  });

  it('is found by another ending', () => {
    assert.deepEqual(search(indexOf('Kurs', 'Sport'), 'Kurse'), [0]);
    assert.deepEqual(search(indexOf('Lerne lesen', 'Lernkurs', 'Sport'), 'lernen'), [0, 1]);
  });

  it('is found by another word for the same, rated lower', () => {
    assert.deepEqual(search(indexOf('Krippe', 'Kita', 'Sport'), 'Kita'), [1, 0]);
  });

  it('counts more in a prominent text and when it stands there again', () => {
    const texts: readonly (readonly FieldText[])[] = [
      [{ text: 'Tanz', weight: 2 }],
      [{ text: 'Tanz', weight: 10 }],
      [{ text: 'Tanz und Tanz', weight: 2 }],
    ];
    assert.deepEqual(search(new WordIndex(3, (at) => texts[at]!), 'tanz'), [1, 2, 0]);
  });
});

describe('slips of the finger', () => {
  it('are forgiven from four letters, two of them from eight', () => {
    assert.deepEqual(search(indexOf('Kurs', 'Amt'), 'Krus'), [0]);
    assert.deepEqual(search(indexOf('Sprachkurs'), 'Sprchkrus'), [0]);
    assert.deepEqual(search(indexOf('Tal'), 'Tol'), []);
  });

  it('are forgiven inside of compounds from six letters', () => {
    assert.deepEqual(search(indexOf('Sozialberatung'), 'beratng'), [0]);
    assert.deepEqual(search(indexOf('Sozialberatung'), 'berng'), []);
  });

  it('are not looked for when the word as typed finds enough', () => {
    const index = indexOf('Kasse', 'Kassenbon', 'Bankkasse', 'Tasse');
    assert.ok(!search(index, 'Kasse').includes(3));
  });

  it('rank below the word itself', () => {
    assert.deepEqual(search(indexOf('Tasse', 'Kasse'), 'Kasse'), [1, 0]);
  });
});

describe('compounds', () => {
  it('are found by words that stand apart', () => {
    assert.deepEqual(search(indexOf('Kinderbetreuung', 'Sport'), 'Kinder Betreuung'), [0]);
  });

  it('are cut into parts that the texts know', () => {
    const index = indexOf('Betreuung der Kinder im Kurs', 'Sport');
    assert.deepEqual(search(index, 'Kinderbetreuungskurs'), [0]);
  });

  it('know parts by the beginning or end of longer words', () => {
    const index = indexOf('Deutsch für Pflegekräfte im Kurs', 'Sport');
    assert.deepEqual(search(index, 'Deutschpflegekurs'), [0]);
  });

  it('put documents with all parts before those with some', () => {
    const index = indexOf('Treff mit Musik', 'Treff', 'Musik und Treff', 'Musik');
    const found = search(index, 'Musiktreff');
    assert.deepEqual(new Set(found.slice(0, 2)), new Set([0, 2]));
  });

  it('stay whole when their parts mean nothing here', () => {
    assert.deepEqual(search(indexOf('Sport'), 'Kinderbetreuungskurs'), []);
  });

  it('are given up on after four parts, however long a word is', () => {
    assert.deepEqual(search(indexOf('abc'), 'abc'.repeat(60)), []);
  });
});

describe('several words', () => {
  it('put first what answers all of them', () => {
    const index = indexOf('Kurs', 'Kurs am Abend', 'Abend');
    assert.equal(search(index, 'Kurs Abend')[0], 1);
  });

  it('leave out what answers some of them when enough answers all', () => {
    const full = ['a', 'b', 'c', 'd', 'e'].map((letter) => `Kurs Abend ${letter}`);
    assert.deepEqual(search(indexOf(...full, 'Kurs'), 'Kurs Abend').length, 5);
    assert.deepEqual(search(indexOf(...full.slice(1), 'Kurs'), 'Kurs Abend').length, 5);
  });

  it('say which words a document answers, and which none does', () => {
    const { words, covered, known, complete } = searchText(
      indexOf('Kurs', 'Kurs am Abend'),
      'Kurs Hubschrauber Abend',
    );
    assert.deepEqual(words, ['Kurs', 'Hubschrauber', 'Abend']);
    assert.deepEqual([...covered], [0b001, 0b101]);
    assert.deepEqual([known, complete], [0b101, 1]);
  });

  it('weigh a rare word more than a frequent one', () => {
    const index = indexOf('Kurs Sport', 'Kurs Kochen', 'Kurs Nähen', 'Hebamme');
    assert.equal(search(index, 'Kurs Hebamme')[0], 3);
  });
});

describe('a question', () => {
  const wordsIn = (text: string): string[] => questionOf(text).map(({ shown }) => shown);

  it('is what is left without the words that only hold it together', () => {
    assert.deepEqual(wordsIn('Wo kann ich Deutsch lernen?'), ['Deutsch', 'lernen']);
    assert.deepEqual(wordsIn('Where can I find a doctor?'), ['doctor']);
    assert.deepEqual(wordsIn('أين أجد طبيب'), ['أجد', 'طبيب']);
    assert.deepEqual(wordsIn('Де я можу знайти лікаря?'), ['знайти', 'лікаря']);
  });

  it('keeps them when there is nothing else', () => {
    assert.deepEqual(wordsIn('Wo'), ['Wo']);
  });

  it('asks for each word once', () => {
    assert.deepEqual(wordsIn('Kurs kurs KURS'), ['Kurs']);
  });

  it('takes a step with a space for one word', () => {
    assert.deepEqual(wordsIn('kurs b 1'), ['kurs', 'b1']);
  });

  it('ends after 300 letters and after 32 words', () => {
    assert.equal(wordsIn('ab '.repeat(1000)).length, 1);
    const many = Array.from({ length: 80 }, (_, at) => `w${at}`).join(' ');
    assert.equal(wordsIn(many).length, 32);
    assert.equal(wordsIn('x'.repeat(1000))[0]?.length, 300);
  });

  it('is empty when it has no words', () => {
    assert.deepEqual(wordsIn('?! …'), []);
  });

  it('can have its thirty-second word answered too', () => {
    const letters = Array.from(
      { length: 32 },
      (_, at) => `${String.fromCharCode(97 + (at % 26))}q${at}`,
    );
    const { covered, known, complete } = searchText(indexOf(letters.join(' ')), letters.join(' '));
    assert.deepEqual([covered[0], known, complete], [2 ** 32 - 1, 2 ** 32 - 1, 1]);
  });
});

describe('words known beyond their letters', () => {
  it('lose their endings but keep four letters, three in other scripts', () => {
    const stems = ['kurse', 'kindern', 'beruflichen', 'wohnungen', 'amte', 'курси', 'معلمات'];
    assert.deepEqual(stems.map(stemOf), ['kurs', 'kind', 'beruf', 'wohn', 'amte', 'курс', 'معلم']);
  });

  it('lead to each other in several languages', () => {
    assert.ok(synonymsOf('doctor').includes('arzt'));
    assert.ok(synonymsOf(foldWord('лікаря')).includes('arzt'));
    assert.deepEqual(synonymsOf('fahrrad'), []);
  });

  it('are not stop words when they mean something', () => {
    assert.deepEqual(['wo', 'where', 'kurs'].map(isStopWord), [true, true, false]);
  });
});

describe('building', () => {
  const counted = (): { index: WordIndex; read: () => number } => {
    let read = 0;
    const index = new WordIndex(50, () => {
      read += 1;
      const end = Date.now() + 2;
      while (Date.now() < end);
      return [{ text: `Kurs ${read}`, weight: 5 }];
    });
    return { index, read: () => read };
  };

  it('reads nothing before it must', () => {
    const { read } = counted();
    assert.equal(read(), 0);
  });

  it('goes on in slices, each of which ends in time', () => {
    const { index, read } = counted();
    assert.equal(index.build(1), false);
    assert.ok(read() >= 1 && read() < 50);
    let slices = 1;
    while (!index.build(10)) slices += 1;
    assert.ok(slices > 1);
    assert.equal(read(), 50);
  });

  it('is finished by the first search, and done once', () => {
    const { index, read } = counted();
    index.build(1);
    assert.equal(searchText(index, 'kurs').documents.length, 50);
    assert.equal(index.build(), true);
    assert.equal(read(), 50);
  });

  it('works for no documents at all', () => {
    assert.deepEqual(search(indexOf(), 'Kurs'), []);
  });

  it('takes no word from signs', () => {
    assert.deepEqual(search(indexOf('– … ’'), 'Kurs'), []);
  });
});

describe('suggestions', () => {
  const texts: readonly FieldText[][] = [
    [{ text: 'Kurs Kreativ', weight: 10, suggests: true }],
    [{ text: 'Kreativ', weight: 10, suggests: true }],
    [{ text: 'Kreisel', weight: 2 }],
  ];
  const index = new WordIndex(3, (at) => texts[at]!);

  it('complete a beginning with whole words as they are spelt, frequent ones first', () => {
    assert.deepEqual(index.complete('k'), ['Kreativ', 'Kurs']);
  });

  it('leave out words that stand in longer texts only', () => {
    assert.deepEqual(index.complete('kreis'), []);
  });
});

describe('compared with a plain scan', () => {
  const word = fc.constantFrom(
    ...['Kurs', 'Sprachkurs', 'Kinder', 'Betreuung', 'Kinderbetreuung', 'Büro', 'Straße', 'Frauen'],
    ...['Deutsch', 'دورة', 'الألمانية', 'курс', 'жінок', 'B1.2', 'A2', 'Über', 'Café', 'Tür'],
  );
  const texts = fc.array(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    {
      maxLength: 30,
    },
  );
  /** A stretch of a word, so that beginnings and infixes are asked for too. */
  const piece = fc
    .tuple(word, fc.nat(4), fc.integer({ min: 1, max: 9 }))
    .map(([one, from, length]) => one.slice(from, from + length))
    .filter((one) => foldWord(one) !== '' && !isStopWord(foldWord(one)));
  const question = fc.array(piece, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('misses no document that has every word', () => {
    fc.assert(
      fc.property(texts, question, (documents, asked) => {
        const found = new Set(searchText(indexOf(...documents), asked).documents);
        for (const document of searchLinearly(documents, asked)) {
          assert.ok(found.has(document), `misses "${documents[document]}"`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('counts as complete every document that the scan finds', () => {
    fc.assert(
      fc.property(texts, question, (documents, asked) => {
        const { covered, words } = searchText(indexOf(...documents), asked);
        for (const document of searchLinearly(documents, asked)) {
          assert.equal(covered[document], 2 ** words.length - 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
