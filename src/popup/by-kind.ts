import type { Removed } from '../engine/article';
import type { ClutterKind } from '../rules/kinds';

export interface KindOfRemoved {
  kind: ClutterKind;
  things: Removed[];
  /** The first words of the first thing that has any. */
  preview: string;
}

/** What was left out by kind, the most frequent first. */
export function byKind(removed: readonly Removed[]): KindOfRemoved[] {
  const groups = Map.groupBy(removed, ({ kind }) => kind);
  return [...groups]
    .map(([kind, things]) => ({ kind, things, preview: things.find(({ preview }) => preview)?.preview ?? '' }))
    .sort((a, b) => b.things.length - a.things.length);
}
