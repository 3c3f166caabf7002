import { browser } from '../browser';
import { isRulesKey } from './keys';

/** Rules live on this machine, or travel with the reader's other settings; whichever the reader chose. */
export type RulesArea = 'local' | 'sync';
/** What the second holds wins, where a rule is in both. */
export const areas: readonly RulesArea[] = ['local', 'sync'];

const choice = 'rulesArea';
/** Is this the key of the choice? With it, the rules in use change. */
export const isAreaKey = (key: string): boolean => key === choice;

/** What the reader chose on this device; nothing where they never did. */
async function chosenArea(): Promise<RulesArea | undefined> {
  const { [choice]: area } = await browser.storage.local.get(choice);
  return area === 'sync' || area === 'local' ? area : undefined;
}

/** Where this device looks for rules: a reader who took it out of step has left the synced ones to the other devices. */
export const areasInUse = async (): Promise<readonly RulesArea[]> => ((await chosenArea()) === 'local' ? ['local'] : areas);

/** Where new rules go. A device that was never asked is in step if all of its rules are: those of another device, and none of its own. */
export async function rulesArea(): Promise<RulesArea> {
  const chosen = await chosenArea();
  if (chosen) return chosen;
  return (await hasRules('sync')) && !(await hasRules('local')) ? 'sync' : 'local';
}

const hasRules = async (area: RulesArea): Promise<boolean> => Object.keys(await browser.storage[area].get(null)).some(isRulesKey);

/** Remembers the choice; the rules themselves are moved by `moveRules`. */
export const chooseRulesArea = (area: RulesArea): Promise<void> => browser.storage.local.set({ [choice]: area });
