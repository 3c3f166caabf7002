// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceLostClicks } from '../../../../src/view/host/lost-clicks';

let control: HTMLElement;
let stop: AbortController;
const clicks = vi.fn();
const press = () => {
  for (const name of ['mousedown', 'mouseup']) window.dispatchEvent(new MouseEvent(name));
};

beforeEach(() => {
  vi.useFakeTimers();
  clicks.mockReset();
  stop = new AbortController();
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  control = root.appendChild(document.createElement('i'));
  control.setAttribute('data-stop', '');
  control.addEventListener('click', clicks);
  root.elementFromPoint = () => control;
  replaceLostClicks(root, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a press and a release on a control', () => {
  it('count as a click where none came', () => {
    press();
    vi.runAllTimers();
    expect(clicks).toHaveBeenCalledTimes(1);
  });

  it('do not count twice where a key comes before the timer', () => {
    press();
    control.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    vi.runAllTimers();
    expect(clicks).toHaveBeenCalledTimes(1);
  });
});
