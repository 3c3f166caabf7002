import { isOfPage, isOnPage, isShadowRoot, parentOf, windowOf } from '../engine/dom/live';
import { pathOf } from '../engine/dom/path-of';

type Root = Document | ShadowRoot;

/**
 * Hides elements of the page by style sheets alone, one for its document and one for each shadow root concerned: no node and no
 * attribute is changed. The selectors count children, so they are written anew, before anything is painted, whenever the page
 * has moved what they count.
 */
export class HiddenPlaces {
  readonly #sheets = new Map<Root, CSSStyleSheet>();
  readonly #observer = new MutationObserver((records) => {
    if (records.some(({ target }) => this.#counted.has(target))) this.#write();
  });
  /** Everything whose children the selectors count. */
  #counted = new Set<Node>();
  #elements: readonly Element[] = [];
  #more = '';

  /** Hides these and nothing else; `more` are rules for the document beside. */
  hide(elements: readonly Element[], more = ''): void {
    this.#elements = elements;
    this.#more = more;
    this.#write();
  }

  /** The page as it is without the sheets, for as long as `look` runs. */
  lookBehind<T>(look: () => T): T {
    for (const [, sheet] of this.#inPlace()) sheet.disabled = true;
    try {
      return look();
    } finally {
      for (const [, sheet] of this.#inPlace()) sheet.disabled = false;
    }
  }

  stop(): void {
    this.#observer.disconnect();
    for (const [root, sheet] of this.#inPlace()) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    this.#sheets.clear();
  }

  /** All sheets but those that a frame took along when it went on; what the page has taken out for now may come back. */
  #inPlace(): [Root, CSSStyleSheet][] {
    return [...this.#sheets].filter(([root]) => isOfPage(root));
  }

  #write(): void {
    const counted = new Set<Node>();
    const texts = new Map<Root, string[]>([[document, this.#more ? [this.#more] : []]]);
    for (const element of this.#elements) {
      const root = rootOf(element);
      if (!root) continue;
      for (let at: Node | null = element; at; at = parentOf(at)) counted.add(at);
      texts.set(root, [...(texts.get(root) ?? []), `${pathOf(element)} { display: none !important }`]);
    }
    this.#counted = counted;
    for (const [root] of this.#inPlace()) if (!texts.has(root)) texts.set(root, []);
    for (const [root, rules] of texts) this.#sheetOf(root).replaceSync(rules.join('\n'));
  }

  #sheetOf(root: Root): CSSStyleSheet {
    const known = this.#sheets.get(root);
    if (known) return known;
    const sheet = new (sheetClassOf(root))();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#sheets.set(root, sheet);
    return sheet;
  }
}

/** The document or open shadow root that an element stands in; none for what the page, or a frame, has put something else for. */
function rootOf(element: Element): Root | undefined {
  if (!isOnPage(element)) return undefined;
  const root = Node.prototype.getRootNode.call(element);
  return root === element.ownerDocument || isShadowRoot(root) ? (root as Root) : undefined;
}

/** A document takes no sheets but those of its own window. */
const sheetClassOf = (root: Root): typeof CSSStyleSheet =>
  ((windowOf(root.ownerDocument ?? (root as Document)) ?? window) as unknown as typeof globalThis).CSSStyleSheet;
