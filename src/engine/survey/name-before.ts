/** What stands in an item before its first link. */
export function nameBefore(item: Element): string {
  let name = '';
  for (const node of item.childNodes) {
    if (node.nodeType === 1 && ((node as Element).localName === 'a' || (node as Element).querySelector('a'))) break;
    name += node.textContent ?? '';
  }
  return name;
}
