import { browser } from '../browser';

/** Rules live on this machine, or travel with the reader's other settings; whichever the reader chose. */
export type RulesArea = 'local' | 'sync';
export const areas: readonly RulesArea[] = ['local', 'sync'];

const choice = 'rulesArea';

/** Where new rules go. */
export async function rulesArea(): Promise<RulesArea> {
  const { [choice]: area } = await browser.storage.local.get(choice);
  return area === 'sync' ? 'sync' : 'local';
}

/** Remembers the choice; the rules themselves are moved by `moveRules`. */
export const chooseRulesArea = (area: RulesArea): Promise<void> => browser.storage.local.set({ [choice]: area });
