// No text of a feed breaks a calendar file, however long or odd it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { events, fileOf, read, RUN, value, write } from './ics-reading.js';

describe('the file', () => {
  it('defines its zone', () => assert.match(write(), /BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin/));

  it('folds emoji and letters of several bytes where no letter breaks', () => {
    const summary = 'Übungen für alle 👩🏽‍🏫 مع رعاية '.repeat(9);
    const text = write({}, { summary });
    assert.ok(value(events(text)[0], 'description').startsWith(summary));
    const bytes = Buffer.from(text);
    for (const line of bytes.toString('latin1').split('\r\n')) {
      const utf8 = Buffer.from(line, 'latin1').toString('utf8');
      assert.doesNotMatch(utf8, /\ufffd/);
    }
  });

  const hostile: [string, string][] = [
    ['ends of lines', 'A\r\nEND:VEVENT\r\nBEGIN:VALARM\\n'],
    ['single carriage returns', 'A\rEND:VEVENT\rATTACH:x'],
    ['other signs that end lines', 'A\u0085END:VEVENT\u2028ATTACH:x\u000bATTACH:y'],
    ['control characters', 'A\u0000\u0007\u001b[31mB'],
    ['signs of the syntax', 'B;C,D\\;LANGUAGE=x:y"z'],
    ['a folded line', 'A\r\n ATTACH:x'],
    ['a name like a property', 'SUMMARY:X-WR-CALDESC:BEGIN:VEVENT'],
    ['what turns the direction of text', 'A\u202eB\u2067C'],
    ['5,000 characters', 'Wort '.repeat(1000)],
    ['one long word', 'ß'.repeat(5000)],
  ];
  for (const [what, text] of hostile) {
    it(`cannot be broken open by ${what}`, () => {
      const file = fileOf(
        { ...RUN, name: text, note: text, scheduleNote: text },
        {
          offer: { name: text, summary: text, level: { target: 'B1' } },
          header: { places: [{ id: 'haus', name: text, address: { street: text, city: text } }] },
        },
      );
      assert.equal(events(file).length, 1);
      assert.deepEqual(
        read(file)
          .getAllSubcomponents()
          .map(({ name }) => name),
        ['vtimezone', 'vevent'],
      );
      assert.deepEqual(events(file)[0]?.getAllSubcomponents(), []);
      assert.equal(events(file)[0]?.hasProperty('attach'), false);
      assert.match(value(events(file)[0], 'summary'), /^.+$/);
    });
  }
});
