/** Is a node one of some, or inside one of them? `top` is where to stop; it is not asked any more. */
export function standsIn(node: Node, boxes: ReadonlySet<Node>, top?: Node): boolean {
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (boxes.has(at)) return true;
  return false;
}
