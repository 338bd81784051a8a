// What can be read aloud, and with which voice: only voices that speak on the device itself, so that no word goes
// to anybody else. Left out: speaking (read-aloud.ts), making the sentences (offers/pictograms/).

/** A piece of speech in one language, BCP 47. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** What stands or falls together: without a voice for one of its pieces a sentence would have a hole. */
export type Sentence = readonly Spoken[];

/** The parts of a voice of the browser that the choice depends on. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Android writes `de_DE`; Leichte Sprache is spoken as German. */
const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();
const languageOf = (lang: string): string => tagOf(lang).split('-', 1)[0] ?? '';

/**
 * The voice of the device for a language: the one of its region, else the device's favourite, else any; undefined
 * when there is none. Voices that send texts to a service are never taken.
 */
export function voiceFor<T extends Voice>(voices: readonly T[], lang: string): T | undefined {
  const fitting = voices.filter(
    (voice) => voice.localService && languageOf(voice.lang) === languageOf(lang),
  );
  return (
    fitting.find((voice) => tagOf(voice.lang) === tagOf(lang)) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}

/** The sentences that can be spoken as a whole with these voices. */
export function speakable(
  sentences: readonly Sentence[],
  voices: readonly Voice[],
): readonly Sentence[] {
  return sentences.filter((pieces) =>
    pieces.every(({ lang }) => voiceFor(voices, lang) !== undefined),
  );
}
