import { isPlace } from '../dom/is-place';
import { leadsNowhere } from '../dom/leads-nowhere';
import { collapse } from '../dom/text';
import type { Page } from '../page';
import type { Block } from './block';
import { breaks, setsApart, silent } from './boundaries';
import { groupsOf } from './class-words';
import { Run } from './run';
import { Shapes } from './shapes';
import { inside, ownSurroundings, withHidden } from './surroundings';

/**
 * The page's elements and blocks as columns, in page order, from one walk: what the features are read from. An
 * element's number is its place in page order, so a parent's is smaller than its children's.
 */
export interface Outline {
  elements: Element[];
  parent: Int32Array;
  depth: Uint8Array;
  /** What stands at and above each element: bits of `surroundings`. */
  around: Int32Array;
  /** For each element, the groups of class words in its own names. */
  words: (readonly number[])[];
  /** Elements with the same tag and classes share a number. */
  shape: Int32Array;
  images: Uint16Array;
  inputs: Uint16Array;
  blocks: Block[];
  /** For each block, the number of its element. */
  blockElement: Int32Array;
  /** For each block, characters that stand in links, in bold, in what Readability may vote on. */
  linkChars: Int32Array;
  strongChars: Int32Array;
  links: Uint16Array;
}

/** What most elements have: no class, or none that says anything. */
export const noWords: readonly number[] = [];

/** Walks the copy once. */
export function outlinePage(page: Page): Outline {
  return new Walk(page).outline();
}

class Walk {
  private readonly elements: Element[] = [];
  private readonly columns;
  private readonly shapes = new Shapes();
  private readonly wordsOf = new Map<string, readonly number[]>();
  private readonly blocks: Block[] = [];
  private readonly holders: number[] = [];
  private readonly runs: Run[] = [];
  private run = new Run();
  /** Nearest block-level element around the walk's place. */
  private holder = 0;

  constructor(private readonly page: Page) {
    const count = page.root.getElementsByTagName('*').length + 1;
    this.columns = {
      parent: new Int32Array(count),
      depth: new Uint8Array(count),
      around: new Int32Array(count),
      words: new Array<readonly number[]>(count).fill(noWords),
      shape: new Int32Array(count),
      images: new Uint16Array(count),
      inputs: new Uint16Array(count),
    };
  }

  outline(): Outline {
    this.walk();
    const { runs, blocks } = this;
    return {
      ...this.columns,
      elements: this.elements,
      blocks,
      blockElement: Int32Array.from(this.holders),
      linkChars: Int32Array.from(runs, (run) => run.linkChars),
      strongChars: Int32Array.from(runs, (run) => run.strongChars),
      links: Uint16Array.from(runs, (run) => run.links.size),
    };
  }

  /** Depth first without recursion, since the copy may be two hundred deep. */
  private walk(): void {
    const { root } = this.page;
    this.enter(root, -1);
    const path = [0];
    const holders = [0];
    let node: Node | null = root.firstChild;
    while (path.length > 0) {
      const at = path[path.length - 1] as number;
      if (node?.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        const block = setsApart(element);
        if (block || breaks.has(name)) this.endRun();
        const index = this.enter(element, at);
        if (silent.has(name)) node = element.nextSibling;
        else {
          path.push(index);
          if (block) this.holder = index;
          holders.push(this.holder);
          node = element.firstChild;
        }
      } else if (node) {
        if (node.nodeType === 3) this.addText(node as Text, at);
        node = node.nextSibling;
      } else {
        const element = this.elements[at] as Element;
        if (setsApart(element)) this.endRun();
        path.pop();
        holders.pop();
        this.holder = holders[holders.length - 1] ?? 0;
        node = path.length > 0 ? element.nextSibling : null;
      }
    }
    this.endRun();
  }

  private enter(element: Element, parent: number): number {
    const { columns: c } = this;
    const index = this.elements.push(element) - 1;
    const name = element.localName;
    const attributes = element.getAttributeNames();
    const classes = attributes.includes('class') ? (element.getAttribute('class') as string) : '';
    const names = attributes.includes('id') ? `${classes} ${element.id}` : classes;
    c.parent[index] = parent;
    c.depth[index] = parent < 0 ? 0 : Math.min(255, (c.depth[parent] as number) + 1);
    c.around[index] = (parent < 0 ? 0 : (c.around[parent] as number)) | ownSurroundings(element, this.means(element), attributes);
    if (names !== '') c.words[index] = this.groupsIn(names);
    c.shape[index] = this.shapes.of(name, classes);
    if (name === 'img' || name === 'video') c.images[index] = 1;
    if (name === 'input' || name === 'textarea' || name === 'select') c.inputs[index] = 1;
    return index;
  }

  private means(element: Element): string {
    if (isPlace(this.page.origin(element) ?? element)) return 'span';
    return element.localName === 'nav' && leadsNowhere(this.page, element) ? 'div' : element.localName;
  }

  private groupsIn(names: string): readonly number[] {
    let known = this.wordsOf.get(names);
    if (!known) this.wordsOf.set(names, (known = groupsOf(names)));
    return known;
  }

  private addText(text: Text, parent: number): void {
    const bits = this.columns.around[parent] as number;
    this.run.add(text, inside(bits, 'link') ? this.linkAbove(parent) : undefined, inside(bits, 'strong'));
  }

  private linkAbove(index: number): number {
    let at = index;
    while (at > 0 && (this.elements[at] as Element).localName !== 'a') at = this.columns.parent[at] as number;
    return at;
  }

  private endRun(): void {
    const { run } = this;
    if (run.texts.length === 0) return;
    const text = collapse(run.raw);
    if (text !== '') {
      const { around } = this.columns;
      const element = this.elements[this.holder] as Element;
      // Asked only of elements that hold text: style is computed for the question.
      if (this.page.hidden(element)) around[this.holder] = withHidden(around[this.holder] as number);
      this.blocks.push({ index: this.blocks.length, texts: run.texts, element, text });
      this.holders.push(this.holder);
      this.runs.push(run);
    }
    this.run = new Run();
  }
}
