// Reads sentences aloud with the voices of the device, after a press and until the next one. Without such a voice
// there is no button, and when speaking fails nothing is left on the page.
// Left out: the live region, which would speak at the same time, and marking words while they are spoken.
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import speakIcon from 'lucide/dist/esm/icons/volume-2.mjs';
import stopIcon from 'lucide/dist/esm/icons/square.mjs';
import { currentLocale } from '../i18n/locale.js';
import { icon } from './icon.js';
import type { Rendered } from './local-text.js';
import { speakable, voiceFor, type Sentence } from './speech.js';

/** A little slower than usual: many listeners are still learning the language. */
const RATE = 0.9;

/** Undefined where browsers cannot speak. */
const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : undefined;

export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #voices: readonly SpeechSynthesisVoice[] = [];
  /** Key of what is being read. */
  #speaking: string | undefined;
  /** Kept, because browsers forget utterances that nobody holds, and never say that they have ended. */
  #utterances: readonly SpeechSynthesisUtterance[] = [];
  /** Keys of the buttons of this rendering. */
  #drawn = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    synthesis()?.addEventListener('voiceschanged', this.#findVoices);
    window.addEventListener('pagehide', this.#stop);
    this.#findVoices();
  }

  hostDisconnected(): void {
    synthesis()?.removeEventListener('voiceschanged', this.#findVoices);
    window.removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  hostUpdate(): void {
    this.#drawn = new Set();
  }

  /** What has left the page is not read on. */
  hostUpdated(): void {
    if (this.#speaking !== undefined && !this.#drawn.has(this.#speaking)) {
      this.#forget();
      synthesis()?.cancel();
    }
  }

  /**
   * The button that reads `sentences`, or stops; nothing without a voice of the device for the interface's
   * language. `key` names what is read, `title` says so to those who cannot see where the button stands.
   */
  button(key: string, title: Rendered, sentences: () => readonly Sentence[]): Rendered {
    if (voiceFor(this.#voices, currentLocale()) === undefined) return nothing;
    const own = `${currentLocale()} ${key}`;
    this.#drawn.add(own);
    const isSpeaking = this.#speaking === own;
    const word = isSpeaking
      ? msg('Vorlesen beenden', { id: 'read.stop' })
      : msg('Vorlesen', { id: 'read.start' });
    const press = () => (isSpeaking ? this.#stop() : this.#speak(own, sentences()));
    return html`<button
      type="button"
      class="button read-aloud no-print"
      part="button"
      @click=${press}
    >
      ${icon(isSpeaking ? stopIcon : speakIcon)}<span
        >${word}<span class="visually-hidden">: ${title}</span></span
      >
    </button>`;
  }

  /** Voices may arrive long after the page. */
  readonly #findVoices = (): void => {
    this.#voices = synthesis()?.getVoices() ?? [];
    this.#host.requestUpdate();
  };

  readonly #stop = (): void => {
    if (this.#speaking === undefined) return;
    this.#forget();
    synthesis()?.cancel();
    this.#host.requestUpdate();
  };

  #forget(): void {
    this.#speaking = undefined;
    this.#utterances = [];
  }

  #speak(key: string, sentences: readonly Sentence[]): void {
    const speech = synthesis();
    const pieces = speakable(sentences, this.#voices).flat();
    if (speech === undefined || pieces.length === 0) return;
    // whatever another widget was reading ends, too
    speech.cancel();
    const utterances = pieces.map(({ text, lang }) => this.#utterance(text, lang));
    const isOver = () => {
      if (this.#utterances !== utterances) return;
      // nothing is cancelled: another widget may have begun to speak
      this.#forget();
      this.#host.requestUpdate();
    };
    for (const utterance of utterances) utterance.addEventListener('error', isOver);
    utterances.at(-1)?.addEventListener('end', isOver);
    this.#speaking = key;
    this.#utterances = utterances;
    for (const utterance of utterances) speech.speak(utterance);
    this.#host.requestUpdate();
  }

  #utterance(text: string, lang: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = voiceFor(this.#voices, lang);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? lang;
    utterance.rate = RATE;
    return utterance;
  }
}
