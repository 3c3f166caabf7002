import type { RulesArea } from './area';
import { partKey } from './keys';
import { printItem, type StoredItem } from './stored-item';

/** Bytes that one item may take, key and all: storage.sync takes 8,192, and some are left for how browsers count. */
const rooms: Record<RulesArea, number> = { local: Number.POSITIVE_INFINITY, sync: 8000 };

/** A single rule that is larger than what storage.sync takes in one item. */
export class RuleTooLarge extends Error {
  constructor(readonly bytes: number) {
    super(`a rule of ${bytes} bytes is too large to travel`);
  }
}

/** The rules of one place as items, in as many parts as they need. @throws RuleTooLarge */
export function packed(place: string, rules: readonly unknown[], area: RulesArea): [key: string, item: StoredItem][] {
  const room = rooms[area] - bytesOf(partKey(place, 999)) - bytesOf(printItem([], 999));
  const parts: unknown[][] = [];
  let left = 0;
  for (const rule of rules) {
    const bytes = area === 'local' ? 0 : bytesOf(rule) + 1;
    if (bytes > room) throw new RuleTooLarge(bytes);
    if (parts.length === 0 || bytes > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(rule);
    left -= bytes;
  }
  return parts.map((part, at) => [partKey(place, at + 1), printItem(part, at === 0 ? parts.length : 1)]);
}

/** As browsers count them: in UTF-8 as JSON, where Chromium writes < as \u003C. */
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
