/**
 * Safe reading of the live page. A form control named `parentNode`, or an image named `body`, hides the property of
 * that name on its form or document (HTML "DOM clobbering", https://html.spec.whatwg.org/#dom-document-nameditem), so
 * properties of live nodes are read through their prototypes. The engine's copy needs none of this.
 */
type Getter<T> = (node: Node) => T;

function getter<T>(proto: () => object, name: string): Getter<T> {
  let get: (() => T) | undefined;
  return (node) => {
    if (!get) {
      for (let at: object | null = proto(); at && !get; at = Object.getPrototypeOf(at))
        get = Object.getOwnPropertyDescriptor(at, name)?.get;
      if (!get) throw new TypeError(`No property ${name} on this platform`);
    }
    return get.call(node);
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;
const doc = () => Document.prototype;

export const nodeType = getter<number>(node, 'nodeType');
export const firstChild = getter<ChildNode | null>(node, 'firstChild');
export const nextSibling = getter<ChildNode | null>(node, 'nextSibling');
export const textOf = getter<string | null>(node, 'textContent');
export const baseUriOf = getter<string>(node, 'baseURI');
export const localNameOf = getter<string>(element, 'localName');
export const shadowRootOf = getter<ShadowRoot | null>(element, 'shadowRoot');
export const documentElementOf = getter<Element | null>(doc, 'documentElement');
export const bodyOf = getter<HTMLElement | null>(doc, 'body');
export const urlOf = getter<string>(doc, 'URL');
export const titleOf = getter<string>(doc, 'title');
export const implementationOf = getter<DOMImplementation>(doc, 'implementation');

export const attribute = (of: Element, name: string): string | null => Element.prototype.getAttribute.call(of, name);

export const queryAll = (within: Document | Element, selector: string): Element[] => [
  ...(nodeType(within) === 9 ? Document : Element).prototype.querySelectorAll.call(within, selector),
];

/** Nodes that a slot shows: what was put into it, else its own content. */
export const slotted = (slot: Element): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot, { flatten: true });

/** An empty document without a window: nothing in it loads or runs. Made without a parser, which policies may forbid. */
export const inertDocument = (of: Document): Document => implementationOf(of).createHTMLDocument('');
