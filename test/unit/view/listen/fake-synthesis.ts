/** A speech engine that speaks when told to: the browsers of the tests have no voices. */
export class FakeSynthesis extends EventTarget {
  spoken: FakeUtterance[] = [];
  cancelled = 0;
  voices: SpeechSynthesisVoice[] = [];

  getVoices = () => this.voices;
  resume = () => undefined;
  cancel = () => {
    this.cancelled++;
  };
  speak = (utterance: FakeUtterance) => {
    this.spoken.push(utterance);
  };

  get now(): FakeUtterance {
    const last = this.spoken.at(-1);
    if (!last) throw new Error('nothing was spoken');
    return last;
  }

  get said(): string[] {
    return this.spoken.map(({ text }) => text);
  }
}

export class FakeUtterance {
  rate = 1;
  lang = '';
  voice: SpeechSynthesisVoice | undefined;
  onstart?: (event: unknown) => void;
  onend?: (event: unknown) => void;
  onboundary?: (event: unknown) => void;
  onerror?: (event: unknown) => void;

  constructor(readonly text: string) {}

  end = () => this.onend?.({});
  word = (charIndex: number) => this.onboundary?.({ charIndex });
  fail = (error: SpeechSynthesisErrorCode) => this.onerror?.({ error });
}
