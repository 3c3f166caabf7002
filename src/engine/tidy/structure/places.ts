/** Gives places that links lead to a new holder when theirs goes, so that the links still arrive. */
export function placeKeeper(root: Element): (from: Element, heir: Element | null) => void {
  const wanted = new Set([...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)));
  return (from, heir) => {
    if (wanted.has(from.id) && heir && !heir.id && heir.localName !== 'br') heir.id = from.id;
  };
}
