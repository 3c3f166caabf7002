import type { Place } from './place';

const named = /(?:^|[-_\s])(?:depth|level|lvl|indent|nest(?:ed)?|reply-level|generation)[-_]?(\d{1,2})(?=$|[-_\s])/i;
const attributes = ['data-depth', 'data-level', 'data-indent', 'aria-level', 'depth', 'indent', 'data-nesting'];
const deepest = 12;

/** How deep each comment stands: by how they are nested, else by what class, attribute or indentation says. From 0, without gaps. */
export function depthsOf(items: readonly Place[]): number[] {
  const scopes = new Map(items.map((item) => [item.scope, item]));
  const nested = items.map((item) => {
    let depth = 0;
    for (let at = item.scope.parentElement; at; at = at.parentElement) if (scopes.has(at)) depth++;
    return depth;
  });
  if (nested.some((depth) => depth > 0)) return nested.map((depth) => Math.min(depth, deepest));
  return ranks(items.map(saidDepth));
}

/** What a comment of a flat list says of its depth, in whatever unit the page has. */
function saidDepth({ element, scope }: Place): number {
  for (const box of new Set([scope, element])) {
    for (const name of attributes) {
      const value = box.getAttribute(name) ?? box.querySelector(`[${name}]`)?.getAttribute(name);
      if (value && /^\d{1,3}$/.test(value)) return Number(value);
    }
    const level = named.exec(box.className);
    if (level) return Number(level[1]);
    const indented = /(?:margin|padding)-(?:left|inline-start)\s*:\s*(\d{1,4})/i.exec(box.getAttribute('style') ?? '');
    if (indented) return Number(indented[1]);
    if (/(?:^|[-_\s])(?:is[-_])?(?:reply|child|subcomment|sub-comment|nested)(?:$|[-_\s])/i.test(box.className)) return 1;
  }
  return 0;
}

/** Values in any unit as steps: 0, 1, 2. An answer is never more than one deeper than what it answers. */
function ranks(values: readonly number[]): number[] {
  const steps = [...new Set(values)].sort((a, b) => a - b);
  let last = -1;
  return values.map((value) => {
    last = Math.min(steps.indexOf(value), last + 1, deepest);
    return last;
  });
}
