import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askUntilAnswered } from '../../../src/popup/ask-until-answered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => {});
const answersIn = (ms: number, answer: string) => () => new Promise<string>((done) => setTimeout(done, ms, answer));
const refuse = (ms: number) => () => new Promise<string>((_, fail) => setTimeout(fail, ms, 'gone'));

/** Asks in turn, each time another way, for ten seconds; the last way holds for every turn after it. */
async function ask(...ways: (() => Promise<string>)[]) {
  const asking = vi.fn(() => (ways[asking.mock.calls.length - 1] ?? (ways.at(-1) as () => Promise<string>))());
  const late = vi.fn();
  const stop = new AbortController();
  let answer: string | undefined;
  void askUntilAnswered(asking, { wait: 1000, late, failed: (error) => `failed: ${error}`, signal: stop.signal }).then((one) => {
    answer = one;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  stop.abort();
  return { answer, asked: asking.mock.calls.length, late: late.mock.calls.length };
}

describe('asking until there is an answer', () => {
  it('asks once where the answer comes in time', async () => {
    expect(await ask(answersIn(900, 'here'))).toEqual({ answer: 'here', asked: 1, late: 0 });
  });

  it('asks again when a question was lost, and says once that it is late', async () => {
    expect(await ask(never, never, answersIn(10, 'here'))).toEqual({ answer: 'here', asked: 3, late: 1 });
  });

  it('takes the answer to an earlier question', async () => {
    expect(await ask(answersIn(2500, 'slowly'), never)).toEqual({ answer: 'slowly', asked: 3, late: 1 });
  });

  it('tells a failure', async () => {
    expect(await ask(refuse(10))).toEqual({ answer: 'failed: gone', asked: 1, late: 0 });
  });

  it('does not let the failure of an earlier question hide the answer to a later one', async () => {
    expect(await ask(refuse(1500), answersIn(800, 'here'))).toEqual({ answer: 'here', asked: 2, late: 1 });
  });

  it('asks no more when nobody waits', async () => {
    const asking = vi.fn(never);
    const stop = new AbortController();
    const done = vi.fn();
    void askUntilAnswered(asking, { wait: 1000, late: () => {}, failed: String, signal: stop.signal }).then(done);
    await vi.advanceTimersByTimeAsync(2500);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asking).toHaveBeenCalledTimes(3);
    expect(done).toHaveBeenCalledWith(undefined);
  });
});
