// Stands in for the speech of the browser: voices as the test wants them, what has been said, and ends on command.
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const local = (lang: string): FakeVoice => ({ lang, localService: true, default: false });
export const remote = (lang: string): FakeVoice => ({ lang, localService: false, default: true });

class FakeUtterance extends EventTarget {
  readonly text: string;
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export class FakeSpeech extends EventTarget {
  voices: readonly FakeVoice[] = [];
  cancelled = 0;
  #queue: FakeUtterance[] = [];
  readonly #originals = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );

  /** Takes the place of the browser's speech; without `voices` they have not arrived yet. */
  static install(voices: readonly FakeVoice[] = []): FakeSpeech {
    const speech = new FakeSpeech();
    speech.voices = voices;
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: FakeUtterance,
      configurable: true,
    });
    return speech;
  }

  /** A browser that cannot speak. */
  static installNothing(): FakeSpeech {
    const speech = FakeSpeech.install();
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: undefined,
      configurable: true,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    return speech;
  }

  uninstall(): void {
    for (const [name, original] of this.#originals) {
      Reflect.deleteProperty(window, name);
      if (original !== undefined) Object.defineProperty(window, name, original);
    }
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.#queue.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
    const all = this.#queue;
    this.#queue = [];
    for (const utterance of all) utterance.dispatchEvent(new Event('error'));
  }

  /** Text and voice of what is being spoken or waits for it. */
  get said(): readonly (readonly [string, string | undefined])[] {
    return this.#queue.map(({ text, voice }) => [text, voice?.lang]);
  }

  /** More voices arrive. */
  add(...voices: readonly FakeVoice[]): void {
    this.voices = [...this.voices, ...voices];
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** Everything has been spoken. */
  finish(): void {
    const all = this.#queue;
    this.#queue = [];
    for (const utterance of all) utterance.dispatchEvent(new Event('end'));
  }
}
