// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { whenMoved } from '../../../../src/view/host/when-moved';

let moved: Mock<() => void>;
let gone: Mock<(wentOn: boolean) => boolean>;
let stop: AbortController;
const go = (address: string, title = document.title) => {
  history.replaceState({}, '', address);
  document.title = title;
  vi.advanceTimersByTime(600);
};

beforeEach(() => {
  vi.useFakeTimers();
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM?.setURL('https://paper.example/one');
  document.title = 'One';
  moved = vi.fn();
  stop = new AbortController();
  gone = vi.fn(() => false);
  whenMoved(
    () => {
      moved();
      stop.abort();
    },
    gone,
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a single-page site has moved on', () => {
  it('when it is at another path, once', () => {
    go('https://paper.example/two');
    go('https://paper.example/three');
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('when query and title are others', () => {
    go('https://paper.example/one?id=2');
    expect(moved).not.toHaveBeenCalled();
    go('https://paper.example/one?id=2', 'Two');
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('when its text is gone, of which is asked with and without another address', () => {
    vi.advanceTimersByTime(600);
    expect(gone).toHaveBeenLastCalledWith(false);
    go('https://paper.example/one#/two');
    expect(gone).toHaveBeenLastCalledWith(true);
    expect(moved).not.toHaveBeenCalled();
    gone.mockReturnValue(true);
    vi.advanceTimersByTime(600);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('not for a place in the page, nor for a title that counts messages', () => {
    go('https://paper.example/one#part', '(1) One');
    expect(moved).not.toHaveBeenCalled();
  });
});
