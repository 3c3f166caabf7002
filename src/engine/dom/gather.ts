/**
 * Nodes (or texts) as one fragment, to be put somewhere in one call: with a hundred thousand and more of them spread
 * into its arguments, a call overflows the stack.
 */
export function gather(nodes: Iterable<Node | string>, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of [...nodes]) fragment.appendChild(typeof node === 'string' ? document.createTextNode(node) : node);
  return fragment;
}

/** Moves what one node holds to the end of another, however much it is. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}
