import type { Removed } from '../article';
import { preview } from '../dom/text';
import type { Reason } from '../mark';
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

/** The account of what was left out: cuts nodes from the copy, remembers them, and leaves a gap where they were. */
export class Ledger {
  readonly removed: Removed[] = [];
  readonly #nodes = new Map<string, Node[]>();

  /** Takes neighbouring nodes out of the copy as one entry. Nodes without anything to tell of go unlisted. */
  cut(nodes: readonly ChildNode[], { kind, reason, rule }: Verdict): void {
    const [first] = nodes;
    if (!first) return;
    const text = plainText(nodes);
    const shown = text || nodes.map((node) => (node instanceof Element ? altOf(node) : '')).find(Boolean) || '';
    if (text || nodes.some((node) => node.nodeType === 1 && holdsMedia(node as Element))) {
      const id = String(this.removed.length + 1);
      this.removed.push({ id, kind, reason, rule, preview: preview(shown), words: countWords(text) });
      this.#nodes.set(id, [...nodes]);
      const gap = (first.ownerDocument as Document).createElement('span');
      gap.setAttribute(gapAttribute, id);
      first.before(gap);
    }
    for (const node of nodes) node.remove();
  }

  nodes(id: string): readonly Node[] {
    return this.#nodes.get(id) ?? [];
  }
}

const holdsMedia = (element: Element): boolean =>
  element.matches('img, picture, video, audio, iframe') || element.querySelector('img, picture, video, audio, iframe') !== null;
