import type { Removed } from '../article';
import { preview } from '../dom/text';
import type { Reason } from '../mark';
import { fold } from '../words/fold';
import type { ClutterKind } from '../../rules/kinds';
import { countWords } from './count-words';
import { plainText } from './plain-text';

/** Why a block is left out, before it has its place in the list. */
export interface Verdict {
  kind: ClutterKind;
  reason: Reason;
  rule: string;
}

export const gapAttribute = 'data-galley-gap';

const altOf = (element: Element): string =>
  (element.matches('img') ? element : element.querySelector('img[alt]'))?.getAttribute('alt') ?? '';

/** What stands under each of many cards ("Verified purchase", "419,00 €") is told of once. */
const mostRepeated = 40;

/** What makes a thing more of one that is listed already; undefined where each counts for itself. */
function sameAs({ kind, rule }: Verdict, shown: string): string | undefined {
  if (kind === 'hidden') return kind;
  return rule === 'model' && shown.length <= mostRepeated ? `${kind} ${fold(shown)}` : undefined;
}

interface Entry {
  verdict: Verdict;
  /** The words, or what its picture is said to show. */
  shown: string;
  words: number;
}

/** The account of what was left out: cuts nodes from the copy, remembers them, and leaves a gap where they were. */
export class Ledger {
  readonly removed: Removed[] = [];
  readonly #nodes = new Map<string, Node[]>();
  readonly #repeated = new Map<string, Removed>();

  /**
   * Takes neighbouring nodes out of the copy as one entry. Nodes without anything to tell of go unlisted. What the page
   * never showed is one entry altogether: a reader has nothing to look for in its place.
   */
  cut(nodes: readonly ChildNode[], verdict: Verdict): void {
    const [first] = nodes;
    if (!first) return;
    const text = plainText(nodes);
    const shown = text || nodes.map((node) => (node instanceof Element ? altOf(node) : '')).find(Boolean) || '';
    if (shown) {
      const same = sameAs(verdict, shown);
      const known = same === undefined ? undefined : this.#repeated.get(same);
      if (known) this.#add(known, nodes, countWords(text));
      else {
        const entered = this.#enter(first, nodes, { verdict, shown, words: countWords(text) });
        if (same !== undefined) this.#repeated.set(same, entered);
      }
    }
    this.drop(nodes);
  }

  /** Takes nodes out without an entry: nothing of what they say is lost. */
  drop(nodes: readonly ChildNode[]): void {
    for (const node of nodes) node.remove();
  }

  #enter(first: ChildNode, nodes: readonly Node[], { verdict: { kind, reason, rule }, shown, words }: Entry): Removed {
    const id = String(this.removed.length + 1);
    const entered = { id, kind, reason, rule, preview: preview(shown), words };
    this.removed.push(entered);
    this.#nodes.set(id, [...nodes]);
    const gap = (first.ownerDocument as Document).createElement('span');
    gap.setAttribute(gapAttribute, id);
    first.before(gap);
    return entered;
  }

  #add(known: Removed, nodes: readonly Node[], words: number): void {
    known.words += words;
    const all = this.#nodes.get(known.id);
    for (const node of nodes) all?.push(node);
  }

  nodes(id: string): readonly Node[] {
    return this.#nodes.get(id) ?? [];
  }
}
