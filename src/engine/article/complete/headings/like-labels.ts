import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { nameOf } from '../of-one-build';

/** In characters: "Step #4". */
const longest = 40;
/** Fewer that are kept tell nothing of one that is not. */
const fewest = 2;
const headings = 'h2, h3, h4';

/** The labels over a page's headings ("Step #4") that are missing where most of one build are kept, each over a kept heading or what is kept below it: a reader who counts misses one. */
export function likeLabels(page: Page, chars: Chars): Element[] {
  const builds = new Map<string, Element[]>();
  for (const heading of page.root.querySelectorAll(headings)) {
    const label = heading.previousElementSibling;
    if (!label || !(chars(heading) > 0 || isKeptBelow(heading, chars)) || !isLabel(page, label, heading)) continue;
    const alike = builds.get(nameOf(label)) ?? [];
    alike.push(label);
    builds.set(nameOf(label), alike);
  }
  return [...builds.values()].flatMap((alike) => {
    const missing = alike.filter((label) => chars(label) === 0);
    const kept = alike.length - missing.length;
    return kept >= fewest && kept > missing.length ? missing : [];
  });
}

/** Headings themselves may be completed later. */
const isKeptBelow = (heading: Element, chars: Chars): boolean =>
  [heading, heading.parentElement].some((at) => at?.nextElementSibling != null && chars(at.nextElementSibling) > 0);

function isLabel(page: Page, label: Element, heading: Element): boolean {
  const { chars, links, images, inputs } = page.stats(label);
  const isLine = chars > 0 && chars <= longest && links + images + inputs === 0 && label.matches('div, span, p');
  // What is faded in by a script is hidden with its heading.
  return isLine && page.hidden(label) === page.hidden(heading);
}
