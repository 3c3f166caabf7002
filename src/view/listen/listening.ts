import { message, uiLocale } from '../../platform/i18n';
import { saveSettingsSoon } from '../../platform/settings/save-soon';
import type { Settings } from '../../platform/settings/schema';
import type { Script } from '../article/script-of';
import type { OpenView } from '../open-view';
import { firstSeen } from './first-seen';
import { type Sentence, sentencesOf } from './sentences';
import { SentenceMark } from './sentence-mark';
import { type Failure, Speaker } from './speaker';
import { spokenBlocks } from './spoken-text';
import { allVoices, isLocal, languageToSpeak, voiceKey, voicesFor } from './voices';

/** What stands in the way of listening, if anything. `remote`: there are voices, but they send the text to a server. */
export type Obstacle = 'none' | 'remote' | 'unsupported' | Failure;

/** Reading an article aloud, from the opening of the bar to its closing. */
export class Listening {
  readonly lang: string;
  /** Undefined until the browser has said which voices it has. */
  voices: SpeechSynthesisVoice[] | undefined;
  obstacle: Obstacle | undefined;
  readonly #sentences: Sentence[];
  readonly #speaker: Speaker | undefined;
  readonly #mark: SentenceMark;
  #all: SpeechSynthesisVoice[] = [];
  #follow = true;
  #begun = false;

  constructor(
    readonly view: OpenView,
    /** Ends with the bar, or with the view. */
    readonly signal: AbortSignal,
    readonly changed: () => void,
  ) {
    const { main, body, article, settings } = view;
    const { speechSynthesis: synthesis } = window as Partial<typeof window>;
    this.lang = languageToSpeak(article.lang, (main.dataset.script ?? 'alphabetic') as Script, uiLocale());
    const roots = [...main.querySelectorAll('.head h1, .head .standfirst'), body];
    this.#sentences = sentencesOf(spokenBlocks(roots, sayPicture(this.lang)), this.lang);
    this.#mark = new SentenceMark({ dialog: view.dialog, main, signal });
    if (!synthesis) {
      this.obstacle = 'unsupported';
      return;
    }
    const texts = this.#sentences.map(({ text }) => text);
    const listener = { changed: () => this.#show(), failed: (why: Failure) => this.#stand(why) };
    this.#speaker = new Speaker(synthesis, texts, () => ({ rate: settings.now.speechRate, lang: this.lang, voice: this.voice }), listener);
    this.#speaker.at = firstSeen(this.#sentences, view.dialog);
    signal.addEventListener('abort', () => this.#speaker?.pause());
    window.addEventListener('pagehide', () => this.#speaker?.pause(), { signal });
    synthesis.addEventListener('voiceschanged', () => this.#offer(synthesis.getVoices()), { signal });
    void allVoices(synthesis, signal).then((voices) => this.#offer(voices));
  }

  get playing(): boolean {
    return this.#speaker?.playing ?? false;
  }

  get rate(): number {
    return this.view.settings.now.speechRate;
  }

  /** Are there voices for the language that are only offered once the reader allows what they cost? */
  get hasHeldBack(): boolean {
    return voicesFor(this.#all, this.lang).length > (this.voices?.length ?? 0);
  }

  get voice(): SpeechSynthesisVoice | undefined {
    const chosen = this.view.settings.now.speechVoices[voiceKey(this.lang)];
    return this.voices?.find(({ voiceURI }) => voiceURI === chosen) ?? this.voices?.[0];
  }

  toggle(): void {
    if (!this.#speaker || !this.voice) return;
    this.#follow = true;
    this.#begun = true;
    this.obstacle = undefined;
    if (this.#speaker.playing) this.#speaker.pause();
    else this.#speaker.play();
    this.view.announce(message(this.#speaker.playing ? 'listen_playing' : 'listen_paused'));
  }

  /** So many sentences on, or back. */
  step(by: number): void {
    if (!this.#speaker) return;
    this.#follow = true;
    this.#speaker.goTo(this.#speaker.at + by);
  }

  setRate(speechRate: number): void {
    this.#save({ speechRate: Math.round(Math.min(3, Math.max(0.5, speechRate)) * 10) / 10 });
    this.#speaker?.again();
  }

  setVoice(voiceURI: string): void {
    const speechVoices = { ...this.view.settings.now.speechVoices, [voiceKey(this.lang)]: voiceURI };
    this.#save({ speechVoices });
    this.obstacle = undefined;
    this.#speaker?.again();
  }

  allowRemote(): void {
    this.#save({ remoteVoices: true });
    this.#offer(this.#all);
  }

  #offer(all: SpeechSynthesisVoice[]): void {
    if (this.signal.aborted) return;
    this.#all = all;
    const fitting = voicesFor(all, this.lang);
    this.voices = fitting.filter((voice) => isLocal(voice) || this.view.settings.now.remoteVoices);
    const missing = this.voices.length > 0 ? undefined : fitting.length > 0 ? 'remote' : 'none';
    if (missing && this.#speaker?.playing) this.#speaker.pause();
    if (missing) this.#stand(missing);
    else if (this.obstacle === 'remote' || this.obstacle === 'none') this.obstacle = undefined;
    this.changed();
    if (!this.#begun && this.voice) this.toggle();
  }

  #show(): void {
    if (this.signal.aborted) return;
    const over = this.#speaker?.isOver;
    this.#mark.show(over ? undefined : this.#sentences[this.#speaker?.at ?? 0], this.#follow);
    this.#follow = false;
    if (over) this.view.announce(message('listen_over'));
    this.changed();
  }

  #stand(why: Obstacle): void {
    if (this.signal.aborted) return;
    this.obstacle = why;
    this.changed();
  }

  #save(patch: Partial<Settings>): void {
    this.view.settings.change(patch);
    saveSettingsSoon(patch, undefined, (error) =>
      this.view.announce(message('options_notSaved', error instanceof Error ? error.message : String(error))),
    );
    this.changed();
  }
}

/** Words of ours only in the language of the voice. */
const sayPicture = (lang: string) => (alt: string) =>
  new Intl.Locale(uiLocale()).language === new Intl.Locale(lang).language ? message('listen_picture', alt) : alt;
