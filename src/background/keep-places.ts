import { browser } from '../platform/browser';
import { listen } from '../platform/messages';

/** So many addresses a tab are remembered: the ones read last. */
const most = 20;
const keyOf = (tabId: number) => `places:${tabId}`;

/**
 * Where reading stopped, by tab and address, so that a reload does not lose it. In the memory of this session and nowhere
 * else: it is gone with the tab, and with the browser.
 */
export function keepPlaces(): void {
  const { session } = browser.storage;
  const read = async (tabId: number): Promise<[address: string, share: number][]> =>
    ((await session.get(keyOf(tabId)))[keyOf(tabId)] as [string, number][] | undefined) ?? [];
  listen({
    'place:keep': async ({ address, share }, { tab }) => {
      if (tab?.id === undefined) return undefined;
      const others = (await read(tab.id)).filter(([other]) => other !== address);
      await session.set({ [keyOf(tab.id)]: [...others, [address, share]].slice(-most) });
      return undefined;
    },
    'place:recall': async ({ address }, { tab }) => {
      const places = tab?.id === undefined ? [] : await read(tab.id);
      return { share: places.find(([other]) => other === address)?.[1] ?? 0 };
    },
  });
  browser.tabs.onRemoved.addListener((tabId) => void session.remove(keyOf(tabId)));
}
