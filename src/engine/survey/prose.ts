import { collapsedLength } from '../dom/text';

/** Text in these is never the article's own sentence. */
const notProse = new Set('a button label option select textarea h1 h2 h3 h4 h5 h6 nav summary th'.split(' '));

/** Shorter runs are labels, not sentences; Chinese, Japanese and Korean say as much in half the characters. */
const shortest = { spaced: 60, unspaced: 25 };
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;

/** The elements that hold sentences of their own, in page order, and how many characters of sentences each box has. */
export interface Prose {
  sentences: readonly Element[];
  /** Does the element itself hold a sentence? */
  holds(element: Element): boolean;
  /** Characters of sentences in an element. */
  of(element: Element): number;
  /** Characters of sentences that stand before an element. */
  before(element: Element): number;
  /** Characters of the longest run of sentences that stand side by side in one box: of a story, not of cards. */
  story: number;
}

function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) text += (child as Text).data;
  return text;
}

/** Collects prose while the survey passes through the page. */
export class ProseCount implements Prose {
  readonly sentences: Element[] = [];
  private readonly chars = new Map<Element, number>();
  private readonly outside = new Set<Element>();
  private readonly holders = new Map<Element, number>();

  constructor(private readonly root: Element) {}

  /** Parents come before their children. */
  visit(element: Element): void {
    const parent = element.parentElement;
    if (notProse.has(element.localName) || (parent && this.outside.has(parent))) {
      this.outside.add(element);
      return;
    }
    const text = ownText(element);
    if (text.length < shortest.unspaced) return;
    const length = collapsedLength(text);
    if (length < (unspaced.test(text) ? shortest.unspaced : shortest.spaced)) return;
    this.sentences.push(element);
    this.holders.set(element, length);
    for (let at: Element | null = element; at; at = at === this.root ? null : at.parentElement)
      this.chars.set(at, (this.chars.get(at) ?? 0) + length);
  }

  of(element: Element): number {
    return this.chars.get(element) ?? 0;
  }

  holds(element: Element): boolean {
    return this.holders.has(element);
  }

  get story(): number {
    const boxes = new Map<Element, number>();
    for (const [sentence, length] of this.holders) {
      const box = sentence.parentElement;
      if (box) boxes.set(box, (boxes.get(box) ?? 0) + length);
    }
    return Math.max(0, ...boxes.values());
  }

  before(element: Element): number {
    let chars = 0;
    for (const [sentence, length] of this.holders) {
      const place = element.compareDocumentPosition(sentence);
      if (place & Node.DOCUMENT_POSITION_PRECEDING && !(place & Node.DOCUMENT_POSITION_CONTAINS)) chars += length;
      else if (place & Node.DOCUMENT_POSITION_FOLLOWING) break;
    }
    return chars;
  }
}
