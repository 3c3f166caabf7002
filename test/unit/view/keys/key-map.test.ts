// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type KeyMap, pressKey } from '../../../../src/view/keys/key-map';

const setUp = () => {
  const outline = vi.fn();
  const help = vi.fn();
  const keys: KeyMap = {
    single: new Map([
      ['o', outline],
      ['?', help],
    ]),
    onFocused: [],
    escapes: [],
  };
  const press = (init: KeyboardEventInit, { focused = null, on = true }: { focused?: Element | null; on?: boolean } = {}) => {
    const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
    pressKey(event, keys, focused, on);
    return event.defaultPrevented;
  };
  return { keys, outline, help, press };
};
const element = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild;
};

describe('single keys', () => {
  it('act and are taken', () => {
    const { press, outline, help } = setUp();
    expect([press({ key: 'o' }), press({ key: 'O', shiftKey: true }), press({ key: '?', shiftKey: true })]).toEqual([true, true, true]);
    expect([outline.mock.calls.length, help.mock.calls.length]).toEqual([2, 1]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])('belong to the browser with %o', (held) => {
    const { press, outline } = setUp();
    expect(press({ key: 'o', ...held })).toBe(false);
    expect(outline).not.toHaveBeenCalled();
  });

  it('leave the keys alone that scroll and go through links', () => {
    const { press } = setUp();
    for (const key of [' ', 'ArrowDown', 'PageUp', 'Home', 'Tab', 'Enter']) expect(press({ key })).toBe(false);
  });

  it('do nothing while something is typed, but act beside a slider or a choice', () => {
    const { press, outline } = setUp();
    for (const html of ['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])
      press({ key: 'o' }, { focused: element(html) });
    expect(outline).not.toHaveBeenCalled();
    for (const type of ['radio', 'checkbox', 'range']) press({ key: 'o' }, { focused: element(`<input type="${type}">`) });
    expect(outline).toHaveBeenCalledTimes(3);
  });

  it('can be switched off; Escape stays', () => {
    const { keys, press, outline } = setUp();
    const close = vi.fn(() => true);
    keys.escapes.push(close);
    expect([press({ key: 'o' }, { on: false }), press({ key: 'Escape' }, { on: false })]).toEqual([false, true]);
    expect([outline.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
  });

  it('are the Latin letter in their place on a keyboard of another script, and the letter itself on a Latin one', () => {
    const { press, outline } = setUp();
    expect(press({ key: 'щ', code: 'KeyO' })).toBe(true);
    expect(press({ key: 'r', code: 'KeyO' })).toBe(false);
    expect(outline).toHaveBeenCalledTimes(1);
  });
});

describe('Escape', () => {
  it('closes what was opened last, and only that', () => {
    const { keys, press } = setUp();
    const [view, panel, note] = [vi.fn(() => true), vi.fn(() => true), vi.fn(() => false)];
    keys.escapes.push(view, panel, note);
    press({ key: 'Escape' });
    expect([view, panel, note].map((close) => close.mock.calls.length)).toEqual([0, 1, 1]);
  });
});
