import { alone } from './alone';
import { areasInUse, chooseRulesArea, type RulesArea } from './area';
import { keysOfRule } from './keys';
import { readShelf } from './shelf';
import { idOf, isSound } from './stored-rule';
import { everythingOn, placed, writeShelf } from './write-shelf';

/**
 * Takes this device into step with the others, or out of it. What was here goes to them and leaves; what was theirs is copied
 * and stays with them.
 */
export const moveRules = (to: RulesArea): Promise<void> =>
  alone(async () => {
    const from = await readShelf(to === 'sync' ? 'local' : 'sync');
    const moving = everythingOn(from);
    const ids = new Set(moving.map(([, rule]) => idOf(rule)));
    await writeShelf(to, await readShelf(to), ids, moving);
    await chooseRulesArea(to);
    if (to === 'sync') await writeShelf('local', from, ids, []);
  });

/** Puts rules where pages look for them: those for hosts in other scripts once stood under their own spelling. */
export const settleRules = (): Promise<void> =>
  alone(async () => {
    for (const area of await areasInUse()) {
      const shelf = await readShelf(area);
      const astray = [...shelf].flatMap(([place, { rules }]) =>
        rules.filter(isSound).filter(({ rule }) => !keysOfRule(rule).includes(place)),
      );
      const once = [...new Map(astray.map((rule) => [rule.id, rule])).values()];
      await writeShelf(area, shelf, new Set(once.map(({ id }) => id)), placed(once));
    }
  });
