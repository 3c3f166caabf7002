import { attribute, firstChild, localNameOf, nextSibling, nodeType, parentOf, queryAll, textOf } from '../../engine/dom/live';
import { collapse } from '../../engine/dom/text';
import type { BlockFacts, ElementFacts } from '../../rules/make/facts';

const farthest = 6;
const mostLines = 12;
const mostLinks = 4;
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const told = ['role', 'aria-label', 'itemprop', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-name'];

/** What can be said of a block of the live page, for a rule to know it by; of boxes around it as long as they hold no more than may go. */
export function factsOf(live: Element, holdsMore: (box: Element) => boolean = () => false): BlockFacts {
  const around: ElementFacts[] = [];
  for (let at = parentElement(live); at && localNameOf(at) !== 'body' && around.length < farthest && !holdsMore(at); at = parentElement(at))
    around.push(elementFacts(at));
  const own = headingIn(live);
  const above = own ? undefined : headingAbove(live);
  const heading = own ?? above;
  return {
    ...elementFacts(live),
    ...(heading ? { heading } : {}),
    ...(above ? { under: true } : {}),
    links: linksOf(live),
    lines: linesOf(live),
    children: childrenOf(live).map(localNameOf),
    around,
  };
}

function elementFacts(element: Element): ElementFacts {
  const attributes = told.flatMap((name) => {
    const value = attribute(element, name);
    return value === null ? [] : [[name, value] as const];
  });
  const id = attribute(element, 'id');
  return {
    tag: localNameOf(element),
    ...(id ? { id } : {}),
    classes: (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean),
    attributes: Object.fromEntries(attributes),
  };
}

/** The heading that a block begins with. */
function headingIn(block: Element): string | undefined {
  for (let at: Element | undefined = block; at; at = childrenOf(at).find((child) => wordsOf(child) !== ''))
    if (isHeading(at)) return wordsOf(at) || undefined;
  return undefined;
}

/** The heading right above a block. */
function headingAbove(block: Element): string | undefined {
  const parent = parentElement(block);
  const beside = parent ? childrenOf(parent) : [];
  const above = beside.slice(0, beside.indexOf(block)).findLast((one) => wordsOf(one) !== '');
  return above && isHeading(above) ? wordsOf(above) : undefined;
}

const isHeading = (element: Element): boolean => headings.has(localNameOf(element)) || attribute(element, 'role') === 'heading';

/** Where the first links of a block lead. */
const linksOf = (block: Element): string[] =>
  [...queryAll(block, 'a[href]')].slice(0, mostLinks).flatMap((link) => attribute(link, 'href') ?? []);

/** The texts of a block, one for each run that stands in an element of its own. */
function linesOf(block: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element): void => {
    const children = childrenOf(element);
    if (children.every((child) => inline.has(localNameOf(child)))) lines.push(wordsOf(element));
    else for (const child of children) if (lines.length < mostLines) visit(child);
  };
  visit(block);
  return lines.filter(Boolean);
}

const inline = new Set('a abbr b bdi br cite code em i img kbd mark picture q s small span strong sub sup svg time u wbr'.split(' '));

const wordsOf = (element: Element): string => collapse(textOf(element) ?? '');

function parentElement(of: Element): Element | null {
  const parent = parentOf(of);
  return parent && nodeType(parent) === 1 ? (parent as Element) : null;
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child: Node | null = firstChild(element); child; child = nextSibling(child))
    if (nodeType(child) === 1) children.push(child as Element);
  return children;
}
