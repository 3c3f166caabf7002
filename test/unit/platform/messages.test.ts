import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../src/platform/messages';

type Listener = (message: unknown, sender: unknown) => unknown;
const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  return {
    listeners,
    runtime: {
      id: 'galley',
      getURL: (path: string) => `chrome-extension://galley/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const deliver = (message: unknown, sender: unknown) => {
  const answers = [...fake.listeners].map((listener) => listener(message, sender));
  return answers.find((answer) => answer !== undefined);
};
const popup = { id: 'galley', url: 'chrome-extension://galley/src/popup/popup.html' };
const ownTab = { ...popup, tab: { id: 3 } };
const background = { id: 'galley' };
const content = { id: 'galley', url: 'https://a.example/', tab: { id: 7 } };

beforeEach(() => fake.listeners.clear());

describe('messages', () => {
  const report = { name: 'tab:report', request: { tabId: 7 } };
  const changed = { name: 'view:changed', request: { open: true } };

  it('are answered by their handler', async () => {
    listen({ 'tab:report': ({ tabId }) => ({ state: 'failed', message: `tab ${tabId}` }) });
    expect(await deliver(report, popup)).toEqual({ state: 'failed', message: 'tab 7' });
  });

  it.each([
    ['the popup', popup],
    ['a page of ours in a tab', ownTab],
  ])('about tabs are taken from %s', (_, sender) => {
    listen({ 'tab:report': () => ({ state: 'pdf' }) });
    expect(deliver(report, sender)).toBeDefined();
  });

  it('about the page are taken from the background, which has no address', () => {
    listen({ 'page:close': () => ({ state: 'empty' }) });
    expect(deliver({ name: 'page:close', request: {} }, background)).toBeDefined();
  });

  it('about tabs are not taken from a content script: a page may have taken it over', () => {
    listen({ 'tab:report': () => ({ state: 'pdf' }) });
    expect(deliver(report, content)).toBeUndefined();
  });

  it('of the view are taken from content scripts only', () => {
    const heard = vi.fn();
    listen({ 'view:changed': heard });
    expect(deliver(changed, content)).toBeDefined();
    expect(deliver(changed, popup)).toBeUndefined();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('of other extensions are not heard', () => {
    listen({ 'tab:report': () => ({ state: 'pdf' }) });
    expect(deliver(report, { ...popup, id: 'other' })).toBeUndefined();
  });

  it.each([null, 'text', {}, { name: 'toString' }, { name: 'unheard:of' }])('that are none are ignored: %o', (nonsense) => {
    listen({ 'tab:report': () => ({ state: 'pdf' }) });
    expect(deliver(nonsense, popup)).toBeUndefined();
  });

  it('are no longer heard after the signal', () => {
    const stop = new AbortController();
    listen({ 'tab:report': () => ({ state: 'pdf' }) }, stop.signal);
    stop.abort();
    expect(deliver(report, popup)).toBeUndefined();
  });
});
