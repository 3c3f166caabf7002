import type { Removed } from '../engine/article';
import { type ClutterKind, clutterKinds } from '../rules/kinds';

export interface KindOfRemoved {
  kind: ClutterKind;
  things: Removed[];
  /** The first words of the first thing that has any. */
  preview: string;
}

/** What was left out by kind, the most frequent first. */
export function byKind(removed: readonly Removed[]): KindOfRemoved[] {
  return clutterKinds
    .map((kind) => ({ kind, things: removed.filter((thing) => thing.kind === kind) }))
    .filter(({ things }) => things.length > 0)
    .map((group) => ({ ...group, preview: group.things.find(({ preview }) => preview)?.preview ?? '' }))
    .sort((a, b) => b.things.length - a.things.length);
}
