/**
 * Safe reading of the live page. A form control named `parentNode`, or an image named `body`, hides the property of
 * that name on its form or document (HTML "DOM clobbering", https://html.spec.whatwg.org/#dom-document-nameditem), so
 * properties of live nodes are read through their prototypes. The engine's copy needs none of this.
 */
type Getter = (this: Node) => never;

function getterOf(from: object, name: string): Getter {
  for (let at: object | null = from; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get as Getter;
  }
  throw new TypeError(`No property ${name} on this platform`);
}

const node = Node.prototype;
const element = Element.prototype;
const doc = Document.prototype;

const getNodeType = getterOf(node, 'nodeType');
const getFirstChild = getterOf(node, 'firstChild');
const getNextSibling = getterOf(node, 'nextSibling');
const getPreviousSibling = getterOf(node, 'previousSibling');
const getParent = getterOf(node, 'parentNode');
const getText = getterOf(element, 'textContent');
const getBaseUri = getterOf(node, 'baseURI');
const getLocalName = getterOf(element, 'localName');
const getShadowRoot = getterOf(element, 'shadowRoot');
const getDocumentElement = getterOf(doc, 'documentElement');
const getBody = getterOf(doc, 'body');
const getUrl = getterOf(doc, 'URL');
const getTitle = getterOf(doc, 'title');
const getImplementation = getterOf(doc, 'implementation');
const getDefaultView = getterOf(doc, 'defaultView');

// One function each, so that the engine's walk stays monomorphic: it calls these for every node of a page.
export const nodeType = (of: Node): number => getNodeType.call(of);
export const firstChild = (of: Node): ChildNode | null => getFirstChild.call(of);
export const parentOf = (of: Node): ParentNode | null => getParent.call(of);
export const nextSibling = (of: Node): ChildNode | null => getNextSibling.call(of);
export const previousSibling = (of: Node): ChildNode | null => getPreviousSibling.call(of);
export const textOf = (of: Node): string | null => getText.call(of);
export const baseUriOf = (of: Node): string => getBaseUri.call(of);
export const localNameOf = (of: Element): string => getLocalName.call(of);
export const shadowRootOf = (of: Element): ShadowRoot | null => getShadowRoot.call(of);
export const documentElementOf = (of: Document): Element | null => getDocumentElement.call(of);
export const bodyOf = (of: Document): HTMLElement | null => getBody.call(of);
export const urlOf = (of: Document): string => getUrl.call(of);
export const titleOf = (of: Document): string => getTitle.call(of);
export const windowOf = (of: Document): Window | null => getDefaultView.call(of);

/** Does a window show it? None shows a parsed one, nor the one a frame has gone on from. */
export const isInWindow = (of: Document): boolean => windowOf(of)?.document === of;

/** Has the page it belongs to not gone on? Of a document that a frame has gone on from Firefox leaves nothing, and what is asked of it throws. */
export function isOfPage(node: Node): boolean {
  try {
    return isInWindow(node.ownerDocument ?? (node as Document));
  } catch {
    return false;
  }
}

/** Does it stand on a page that has not gone on? */
export const isOnPage = (node: Node): boolean => isOfPage(node) && node.isConnected;

const getAttributes = getterOf(element, 'attributes');
const getNamespace = getterOf(element, 'namespaceURI');
export const attributeNames = (of: Element): string[] => element.getAttributeNames.call(of);
export const attributesOf = (of: Element): NamedNodeMap => getAttributes.call(of);
export const namespaceOf = (of: Element): string | null => getNamespace.call(of);
export const attribute = (of: Element, name: string): string | null => element.getAttribute.call(of, name);

export const queryAll = (within: Document | Element, selector: string): Element[] => [
  ...(nodeType(within) === 9 ? Document : Element).prototype.querySelectorAll.call(within, selector),
];

export const htmlSpace = 'http://www.w3.org/1999/xhtml';
/** Is it HTML's element of this name? Asked so, and not by its class, which is another one in each frame of a page. */
export const isHtml = (of: Element, name: string): boolean => localNameOf(of) === name && namespaceOf(of) === htmlSpace;

/** Asked so for the same reason. */
export const isShadowRoot = (of: Node): boolean => nodeType(of) === 11 && 'host' in of;

/** What a frame shows; null where that is of another origin. */
export function documentIn(frame: Element): Document | null {
  const kind = isHtml(frame, 'iframe') ? HTMLIFrameElement : isHtml(frame, 'frame') ? HTMLFrameElement : undefined;
  return kind ? getterOf(kind.prototype, 'contentDocument').call(frame) : null;
}

/** Nodes that a slot shows: what was put into it, else its own content. */
export const slotted = (slot: Element): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot, { flatten: true });

/** An empty document without a window: nothing in it loads or runs. Made without a parser, which policies may forbid. */
export const inertDocument = (of: Document): Document => (getImplementation.call(of) as DOMImplementation).createHTMLDocument('');
