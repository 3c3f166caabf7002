import type { PageKind } from '../../../rules/kinds';
import { queryAll } from '../../dom/live';
import type { Page } from '../../page';

const product = '[itemtype$="schema.org/Product" i]';
const called = '[itemprop="name"]';
/** More headlines are those of other things. */
const mostNames = 20;
/** So many boxes with words behind the product's name are looked at: other products have prices, too. */
const mostLooked = 200;
/** A price that the data declare is the product's, however many pictures and kinds stand before it. */
const mostLookedForKnown = 1500;
/** So many boxes around the name are looked at for a price over it, and this much text, in characters. */
const mostUp = 3;
const mostOver = 200;
const whole = 'main, article, [role="main"], body';

/** The product's name: of copies for narrow and wide windows the one that shows; where there is no headline, what microdata call it. */
export function nameOf(page: Page): Element | undefined {
  const names = [...page.root.querySelectorAll('h1')].slice(0, mostNames);
  const [name = names[0]] = names.filter((one) => !page.hidden(one));
  if (name) return name;
  const [only, ...others] = queryAll(page.source, product);
  const said = only && others.length === 0 ? new Set(queryAll(only, called)) : new Set<Element>();
  return [...page.root.querySelectorAll(called)].slice(0, mostNames).find((one) => said.has(page.origin(one) as Element));
}

/** Where a known price is looked for: behind the name, right over it, and in a column that comes before it. */
export function* around(page: Page, name: Element, kind: PageKind): Generator<Element> {
  yield* behind(page, name, kind === 'product' ? mostLookedForKnown : mostLooked);
  yield* over(page, name);
  if (kind === 'product') yield* before(page, name);
}

/** The boxes behind a product's name. */
export function* behind(page: Page, name: Element, most = mostLooked): Generator<Element> {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = name;
  for (let looked = 0, said = 0; looked < mostLookedForKnown && said < most; looked++) {
    const box = walker.nextNode() as Element | null;
    if (!box) return;
    if (name.contains(box)) continue;
    if (page.stats(box).chars > 0) said++;
    yield box;
  }
}

/** The boxes before it, the nearest first. */
function* before(page: Page, name: Element): Generator<Element> {
  let at: Element | null = name;
  for (let looked = 0; looked < mostLooked; looked++) {
    let box: Element | null = at.previousElementSibling;
    while (box?.lastElementChild) box = box.lastElementChild;
    at = box ?? at.parentElement;
    if (!at || at === page.root) return;
    yield at;
  }
}

/** What stands over the name in the box that tells of the product: not what the page has before that. */
function* over(page: Page, name: Element): Generator<Element> {
  for (let at = name, up = 0; up < mostUp; up++) {
    for (let box = at.previousElementSibling; box; box = box.previousElementSibling) {
      if (page.stats(box).chars > mostOver) return;
      yield box;
      yield* box.querySelectorAll('*');
    }
    if (!at.parentElement || at.parentElement.matches(whole)) return;
    at = at.parentElement;
  }
}
