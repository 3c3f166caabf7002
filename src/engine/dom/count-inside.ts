/** For each element around these, and each of them, how many of them it holds; `top` and what is above it are not asked. */
export function countInside(elements: Iterable<Element>, top?: Element): Map<Element, number> {
  const inside = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at && at !== top; at = at.parentElement) inside.set(at, (inside.get(at) ?? 0) + 1);
  return inside;
}
