import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Failure, Speaker } from '../../../../src/view/listen/speaker';
import { FakeSynthesis, FakeUtterance } from './fake-synthesis';

const manner = { rate: 1, lang: 'en', voice: undefined as SpeechSynthesisVoice | undefined };
let synthesis: FakeSynthesis;
let failures: Failure[];
let changes: number;

function speaker(...texts: string[]): Speaker {
  synthesis = new FakeSynthesis();
  failures = [];
  changes = 0;
  const listener = { changed: () => changes++, failed: (why: Failure) => failures.push(why) };
  return new Speaker(synthesis as unknown as SpeechSynthesis, texts, () => manner, listener);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  Object.assign(manner, { rate: 1, voice: undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the speaker', () => {
  it('says one sentence after another and stops after the last', () => {
    const one = speaker('It slid.', 'Nobody was on it.');
    one.play();
    synthesis.now.end();
    expect(one.at).toBe(1);
    expect(one.playing).toBe(true);
    synthesis.now.end();
    expect(synthesis.said).toEqual(['It slid.', 'Nobody was on it.']);
    expect([one.isOver, one.playing]).toEqual([true, false]);
  });

  it('begins anew after the end', () => {
    const one = speaker('It slid.');
    one.play();
    synthesis.now.end();
    one.play();
    expect(synthesis.said).toEqual(['It slid.', 'It slid.']);
  });

  it('goes on at the word where it was paused', () => {
    const one = speaker('The herons have begun to sit on them.');
    one.play();
    synthesis.now.word(11);
    one.pause();
    expect(synthesis.cancelled).toBeGreaterThan(0);
    one.play();
    expect(synthesis.now.text).toBe('have begun to sit on them.');
    synthesis.now.word(5);
    one.pause();
    one.play();
    expect(synthesis.now.text).toBe('begun to sit on them.');
  });

  it('does not take the end of what it cut short for the end of the sentence', () => {
    const one = speaker('It slid.', 'Twice.');
    one.play();
    const first = synthesis.now;
    one.pause();
    first.end();
    first.fail('interrupted');
    expect([one.at, one.playing, synthesis.said.length]).toEqual([0, false, 1]);
    expect(failures).toEqual([]);
  });

  it('steps back and on, within the text, speaking only if it was', () => {
    const one = speaker('One.', 'Two.', 'Three.');
    one.goTo(-1);
    expect([one.at, synthesis.said]).toEqual([0, []]);
    one.play();
    one.goTo(2);
    one.goTo(3);
    expect(synthesis.said).toEqual(['One.', 'Three.', 'Three.']);
  });

  it('says a long sentence in pieces that a browser does not give up on', () => {
    const long = 'the herons have begun to sit on the rails again, '.repeat(6).trim();
    const one = speaker(long, 'Next.');
    one.play();
    for (let piece = 0; one.at === 0 && piece < 9; piece++) synthesis.now.end();
    expect(synthesis.said.slice(0, -1).join('')).toBe(long);
    expect(synthesis.said.at(-1)).toBe('Next.');
  });

  it('speaks on in a new manner from where it is', () => {
    const one = speaker('The herons have begun.');
    one.play();
    synthesis.now.word(4);
    manner.rate = 2;
    one.again();
    expect([synthesis.now.text, synthesis.now.rate]).toEqual(['herons have begun.', 2]);
  });

  it('says so when the browser does not let it speak, and when nothing comes', () => {
    const one = speaker('It slid.');
    one.play();
    synthesis.now.fail('not-allowed');
    expect([failures, one.playing]).toEqual([['blocked'], false]);
    one.play();
    vi.advanceTimersByTime(6000);
    expect([failures, one.playing]).toEqual([['blocked', 'silent'], false]);
  });

  it('waits longer for a voice on a server, and not at all once it has begun', () => {
    manner.voice = { localService: false, voiceURI: 'far', lang: 'en' } as SpeechSynthesisVoice;
    const one = speaker('It slid.');
    one.play();
    vi.advanceTimersByTime(6000);
    expect(failures).toEqual([]);
    synthesis.now.onstart?.({});
    vi.advanceTimersByTime(60_000);
    expect([failures, one.playing]).toEqual([[], true]);
  });

  it('only pauses when somebody else took the voice', () => {
    const one = speaker('It slid.');
    one.play();
    synthesis.now.fail('interrupted');
    expect([one.playing, failures]).toEqual([false, []]);
  });
});
