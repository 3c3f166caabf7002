import { pieceEnd } from './pieces';
import { isLocal } from './voices';

export type Failure = 'blocked' | 'silent' | 'network' | 'voice';

/** How to say it; read anew before every utterance. */
export interface Manner {
  rate: number;
  lang: string;
  voice: SpeechSynthesisVoice | undefined;
}

interface Listener {
  /** Another sentence, or playing began or stopped. */
  changed(): void;
  failed(why: Failure): void;
}

/** A voice that has not begun by then will not. One on a server may take longer. */
const patience = 5000;
const remotePatience = 15_000;

const failures: Partial<Record<SpeechSynthesisErrorCode, Failure>> = { 'not-allowed': 'blocked', network: 'network' };

/**
 * Says one sentence after another. Pausing stops the voice and playing goes on at the last word it began: the
 * browsers' own pause loses its place with voices on a server and on phones.
 */
export class Speaker {
  playing = false;
  at = 0;
  /** Characters of the sentence that have been said. */
  #said = 0;
  /** Kept, or Chrome may collect it and never tell that it ended. */
  #utterance?: SpeechSynthesisUtterance;
  #waiting?: ReturnType<typeof setTimeout>;

  constructor(
    readonly synthesis: SpeechSynthesis,
    readonly texts: readonly string[],
    readonly manner: () => Manner,
    readonly listener: Listener,
  ) {}

  get isOver(): boolean {
    return this.at >= this.texts.length;
  }

  play(): void {
    if (this.isOver) this.#move(0);
    this.playing = true;
    this.#say();
    this.listener.changed();
  }

  pause(): void {
    this.playing = false;
    this.#hush();
    this.listener.changed();
  }

  /** To a sentence; the last one back is the first. Goes on speaking if it was. */
  goTo(at: number): void {
    this.#move(Math.max(0, Math.min(at, this.texts.length - 1)));
    if (this.playing) this.#say();
    this.listener.changed();
  }

  /** The manner has changed: what is being said is said on in the new one. */
  again(): void {
    if (this.playing) this.#say();
  }

  #move(at: number): void {
    this.at = at;
    this.#said = 0;
  }

  #hush(): void {
    clearTimeout(this.#waiting);
    this.#utterance = undefined;
    this.synthesis.cancel();
  }

  #say(): void {
    const text = this.texts[this.at];
    if (text === undefined) return this.pause();
    this.#hush();
    const { rate, lang, voice } = this.manner();
    const from = this.#said;
    const end = pieceEnd(text, from, rate);
    const utterance = new SpeechSynthesisUtterance(text.slice(from, end));
    Object.assign(utterance, { rate, lang: voice?.lang ?? lang }, voice && { voice });
    const ours =
      <E extends Event>(then: (event: E) => void) =>
      (event: E) => {
        if (utterance === this.#utterance) then(event);
      };
    utterance.onstart = ours(() => clearTimeout(this.#waiting));
    utterance.onboundary = ours(({ charIndex }) => (this.#said = from + charIndex));
    utterance.onend = ours(() => this.#next(end));
    utterance.onerror = ours(({ error }) => this.#stopped(error));
    this.#utterance = utterance;
    this.#waiting = setTimeout(() => this.#stopped('synthesis-failed', 'silent'), voice && !isLocal(voice) ? remotePatience : patience);
    // A voice that was paused elsewhere would keep what it is given to itself.
    this.synthesis.resume();
    this.synthesis.speak(utterance);
  }

  #next(end: number): void {
    const whole = end >= (this.texts[this.at]?.length ?? 0);
    if (whole) this.#move(this.at + 1);
    else this.#said = end;
    this.#say();
    if (whole) this.listener.changed();
  }

  /** Somebody else (the page, another tab) took the voice, or it failed. */
  #stopped(error: SpeechSynthesisErrorCode, why: Failure = failures[error] ?? 'voice'): void {
    this.pause();
    if (error !== 'interrupted' && error !== 'canceled') this.listener.failed(why);
  }
}
