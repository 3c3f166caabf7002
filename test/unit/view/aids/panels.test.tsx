// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenView } from '../../../../src/view/open-view';
import { OpenPanels } from '../../../../src/view/aids/open-panels';
import { Shelf } from '../../../../src/view/aids/shelf';
import { Tools } from '../../../../src/view/aids/tools';
import { fakeI18n } from '../../platform/fake-i18n';

const fake = vi.hoisted(() => ({ i18n: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../../../src/view/aids/panels', () => {
  const panels = {
    outline: {
      title: () => 'Outline',
      place: 'side',
      tool: { icon: 'outline' },
      Content: () => <button type="button">In the outline</button>,
    },
    removed: { title: () => '3 things left out', place: 'side', tool: { icon: 'removed', badge: () => 3 }, Content: () => <p>List</p> },
    more: { title: () => 'More', place: 'side', light: true, tool: { icon: 'more' }, Content: () => <p>Menu</p> },
    listen: { title: () => 'Read aloud', place: 'foot', Content: () => <button type="button">Pause</button> },
  };
  return { panels, panelsFor: () => Object.entries(panels) };
});

const setUp = () => {
  document.body.innerHTML =
    '<div id="dialog"><div id="tools"></div><div id="side"></div><main tabindex="-1"><a href="#a">link</a></main><div id="foot"></div></div>';
  const [dialog, tools, main, side, foot] = ['#dialog', '#tools', 'main', '#side', '#foot'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  const quiet = { watch: () => undefined };
  const view = {
    root: document,
    dialog,
    tools,
    main,
    leftOut: quiet,
    settings: { ...quiet, now: { singleKeys: true } },
  } as unknown as OpenView;
  const open = new OpenPanels(
    new Map([
      ['outline', 'side'],
      ['removed', 'side'],
      ['more', 'side'],
      ['listen', 'foot'],
    ] as const),
  );
  act(() => {
    if (tools) render(<Tools view={view} open={open} />, tools);
    if (side) render(<Shelf view={view} open={open} place="side" />, side);
    if (foot) render(<Shelf view={view} open={open} place="foot" />, foot);
  });
  return { open, main };
};
const tool = (name: string) => document.querySelector<HTMLElement>(`[data-tool="${name}"]`) as HTMLElement;
const press = (name: string) =>
  act(() => {
    tool(name).focus();
    tool(name).click();
  });
const panel = () => document.querySelector('.panel');
const focused = () =>
  document.activeElement?.closest('[data-panel]')?.getAttribute('data-panel') ?? document.activeElement?.getAttribute('data-tool');

beforeEach(() => {
  fake.i18n = fakeI18n();
});

describe('the tools', () => {
  it('have names, and a count that is not only seen', () => {
    setUp();
    expect([...document.querySelectorAll('#tools button')].map((button) => button.querySelector('.name')?.firstChild?.textContent)).toEqual(
      ['Outline', '3 things left out', 'More'],
    );
    expect(tool('removed').querySelector('.badge')?.textContent).toBe('3');
  });

  it('say what is open', () => {
    setUp();
    press('outline');
    expect([tool('outline').getAttribute('aria-expanded'), tool('removed').getAttribute('aria-expanded')]).toEqual(['true', 'false']);
    expect(document.getElementById(tool('outline').getAttribute('aria-controls') ?? '')).toBe(panel());
  });
});

describe('a panel', () => {
  it('is named by its heading, takes the focus and gives it back to its button', () => {
    setUp();
    press('outline');
    const name = panel()?.getAttribute('aria-labelledby') ?? '';
    expect([document.getElementById(name)?.textContent, focused()]).toEqual(['Outline', 'outline']);
    act(() => document.querySelector<HTMLElement>('.panel .close')?.click());
    expect([panel(), focused()]).toEqual([null, 'outline']);
    expect(document.activeElement).toBe(tool('outline'));
  });

  it('gives the focus back to where the reader was when a key had opened it', () => {
    const { open, main } = setUp();
    main?.querySelector('a')?.focus();
    act(() => open.show('removed'));
    expect(focused()).toBe('removed');
    act(() => void open.escape());
    expect(document.activeElement).toBe(main?.querySelector('a'));
  });

  it('leaves the focus alone that the reader has moved elsewhere', () => {
    const { open, main } = setUp();
    press('outline');
    main?.querySelector('a')?.focus();
    act(() => open.close('outline'));
    expect(document.activeElement).toBe(main?.querySelector('a'));
  });

  it('gives way to another one, and not to the bar at the foot', () => {
    const { open } = setUp();
    act(() => open.show('listen'));
    press('outline');
    press('removed');
    expect([...document.querySelectorAll('[data-panel]')].map((each) => each.getAttribute('data-panel'))).toEqual(['removed', 'listen']);
  });

  it('stays while the reader is in the text, unless it is a menu', () => {
    const { main } = setUp();
    const touch = () => act(() => void main?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    press('outline');
    touch();
    expect(panel()?.getAttribute('data-panel')).toBe('outline');
    press('more');
    touch();
    expect(panel()).toBeNull();
  });
});
