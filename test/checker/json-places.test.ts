// Lines and columns of values, and the place where a text stops being JSON.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findJsonFault, jsonPlaces } from '../../src/checker/json-places.js';

const FEED = `{
  "bildungsfeed": "1.0",
  "offers": [
    { "id": "a", "runs": [{ "endDate": "2027" }] },
    {
      "id": "b",
      "name": { "de": "Deutsch" }
    },
    null
  ]
}`;

describe('a value of the text is found by its path', () => {
  const cases: [string, (string | number)[], string | undefined][] = [
    ['an entry of the header by its name', ['bildungsfeed'], '2:3'],
    ['a record by its opening brace', ['offers', 1], '5:5'],
    ['a field by its name', ['offers', 1, 'name', 'de'], '7:17'],
    ['a value deep inside', ['offers', 0, 'runs', 0, 'endDate'], '4:29'],
    ['a record that is no object', ['offers', 2], '9:5'],
    ['a missing field by its record', ['offers', 1, 'kind'], '5:5'],
    ['a missing field of a field by the field', ['offers', 1, 'name', 'ar'], '7:7'],
    ['a missing entry of the header by the beginning', ['license'], '1:1'],
    ['the file by its beginning', [], '1:1'],
    ['a record of another part not at all', ['offers', 9, 'name'], undefined],
    ['a list of another part not at all', ['places', 0], undefined],
  ];
  const placeOf = jsonPlaces(FEED);
  for (const [title, path, expected] of cases)
    it(title, () => {
      const place = placeOf(path);
      assert.equal(place && `${place.line}:${place.column}`, expected);
    });

  it('with every kind of line end, as editors count them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const place = jsonPlaces(FEED.replaceAll('\n', end))(['offers', 1]);
      assert.deepEqual(place, { line: 5, column: 5 });
    }
  });

  it('and texts nested beyond bounds have no places instead of an error', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    assert.equal(jsonPlaces(deep)([]), undefined);
  });
});

describe('the place where a text stops being JSON', () => {
  const cases: [string, string, string, string][] = [
    ['a missing comma', '{\n "a": 1\n "b": 2 }', 'comma-expected', '3:2'],
    ['a missing colon', '{ "a" 1 }', 'colon-expected', '1:7'],
    ['a missing value', '{ "a": , "b": 1 }', 'value-expected', '1:8'],
    ['a comma too many in an object', '{ "a": 1,\n}', 'trailing-comma', '2:1'],
    ['a comma too many in a list', '[1, 2, ]', 'trailing-comma', '1:8'],
    ['a name without quotation marks', '{ name: 1 }', 'unknown-word', '1:3'],
    ['a name that is missing', '{ : 1 }', 'key-expected', '1:3'],
    ['an object closed as a list', '{ "a": 1 ]', 'brace-expected', '1:10'],
    ['a curly quotation mark from Word', '{ “name”: 1 }', 'curly-quote', '1:3'],
    ['a German quotation mark as value', '{ "name": „Kurs“ }', 'curly-quote', '1:11'],
    ['single quotation marks', "{ 'name': 1 }", 'single-quote', '1:3'],
    ['a comment', '{\n // Kurse\n "a": 1 }', 'comment', '2:2'],
    ['a text over several lines', '{ "a": "eins\nzwei" }', 'text-not-closed', '1:8'],
    ['a tab inside a text', '{ "a": "eins\tzwei" }', 'control-character', '1:8'],
    ['a wrong escape', '{ "a": "C:\\Kurse" }', 'escape', '1:8'],
    ['a word that JSON does not know', '{ "a": True }', 'unknown-word', '1:8'],
    ['not a number', '{ "a": NaN }', 'unknown-word', '1:8'],
    ['a number that ends in its point', '{ "a": 12. }', 'number', '1:8'],
    ['something behind the end', '{ "a": 1 }\n{ "b": 1 }', 'end-expected', '2:1'],
    ['a brace too many', '{ "a": 1 }}', 'end-expected', '1:11'],
    ['a list closed as an object', '{ "a": [1, 2 }', 'bracket-expected', '1:14'],
    ['a file that breaks off', '{ "a": [1, 2', 'breaks-off', '1:13'],
  ];
  for (const [title, text, code, place] of cases)
    it(title, () => {
      assert.throws(() => void JSON.parse(text));
      const fault = findJsonFault(text);
      assert.deepEqual([fault?.code, `${fault?.place.line}:${fault?.place.column}`], [code, place]);
    });

  it('is found in every text that JSON.parse refuses, and in none that it takes', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', ':', '“'))
      .map(([text, at, more]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + more + text.slice(index + 1);
      });
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        if (text.trim() !== '') assert.equal(findJsonFault(text) === undefined, isJson(text), text);
      }),
      { numRuns: 2000 },
    );
  });
});
