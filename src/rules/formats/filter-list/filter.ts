import type { RuleSelection } from '../../rule';

/** What one cosmetic filter of uBlock Origin or AdGuard says, as far as Galley can carry it out. */
export interface Filter extends RuleSelection {
  select: string;
  /** It holds there and on everything below; on all sites where none is named. `example.*` is any ending. */
  hosts: readonly string[];
  /** It does not hold there nor below. */
  notHosts: readonly string[];
  /** What the path must contain, as it is written; see `pathGlobs`. */
  path?: string;
  /** Takes the same selector away again (`#@#`). */
  exception: boolean;
}
