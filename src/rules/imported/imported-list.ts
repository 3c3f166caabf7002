import type { RefusalKind } from '../formats/refusal';
import type { Rule, RuleSelection } from '../rule';

/** What of a list could not be taken: how often, for which reason, and the first lines it happened to. */
export interface RefusedLines {
  kind: RefusalKind;
  count: number;
  examples: string[];
}

/** Site configs that were read: what is not taken says nothing that Galley can carry out, or could not be read. */
export interface ConfigCounts {
  read: number;
  empty: number;
  refused: number;
}

/** A list that the reader brought, as the options page shows it. */
export interface ImportedList {
  /** See `ListIdentity`: a list with the same id takes the place of the older one. */
  id: string;
  name: string;
  from?: string;
  format: 'filters' | 'site-configs';
  enabled: boolean;
  /** Milliseconds since 1970. */
  added: number;
  lines: number;
  /** Filters or site configs that work now. */
  taken: number;
  configs?: ConfigCounts;
  /** Hosts that have an entry. */
  hosts: number;
  /** Does it say anything of all sites? */
  everywhere: boolean;
  refused: RefusedLines[];
}

/** One box to leave out, by a filter. */
export interface ListMark extends RuleSelection {
  select: string;
  /** Hosts where it does not hold, nor below. */
  not?: readonly string[];
  /** Globs; see `pathFits`. */
  paths?: readonly string[];
}

/** What a list says of one host (`*.example.com` for all below, `example.*` for any ending, `*` for all sites). */
export interface HostEntry {
  list: string;
  host: string;
  marks?: ListMark[];
  /** Selections (`selectionKey`) that no list may take here. */
  spared?: string[];
  rules?: Rule[];
}

/** A selection as a key, the same for the same selection. */
export const selectionKey = ({ select, steps }: RuleSelection): string => JSON.stringify(steps ? [select, steps] : [select]);
