// Which voice speaks: one of the device for the language, or none.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speakable, voiceFor, type Voice } from '../../src/ui/speech.js';

const voice = (lang: string, parts: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...parts,
});

describe('the voice for a language', () => {
  it('is never one that sends what it reads to a service', () => {
    const remote = voice('de-DE', { localService: false, default: true });
    assert.equal(voiceFor([remote], 'de'), undefined);
    const local = voice('de-AT');
    assert.equal(voiceFor([remote, local], 'de'), local);
  });

  it('is one of the same language, whatever the region', () => {
    const austrian = voice('de-AT');
    assert.equal(voiceFor([voice('en-GB'), austrian], 'de'), austrian);
    assert.equal(voiceFor([voice('en-GB')], 'de'), undefined);
  });

  it('is the one of the region, else the favourite of the device', () => {
    const [swiss, german] = [voice('de-CH', { default: true }), voice('de-DE')];
    assert.equal(voiceFor([swiss, german], 'de-DE'), german);
    assert.equal(voiceFor([german, swiss], 'de'), swiss);
  });

  it('is found under the names Android gives, and for Leichte Sprache', () => {
    const android = voice('de_DE');
    assert.equal(voiceFor([android], 'de-simple'), android);
    assert.equal(voiceFor([voice('de_AT'), android], 'de-DE'), android);
  });
});

describe('what can be spoken', () => {
  const place = [
    { text: 'المكان:', lang: 'ar' },
    { text: 'Kreisvolkshochschule.', lang: 'de' },
  ];
  const start = [{ text: 'يبدأ اليوم.', lang: 'ar' }];

  it('are sentences with a voice for each of their pieces', () => {
    assert.deepEqual(speakable([start, place], [voice('ar-SA'), voice('de-DE')]), [start, place]);
    assert.deepEqual(speakable([start, place], [voice('ar-SA')]), [start]);
    assert.deepEqual(speakable([start, place], []), []);
  });
});
