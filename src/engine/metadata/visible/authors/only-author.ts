import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Elsewhere } from '../../elsewhere';
import { siteLike } from '../../site-name';
import { inStoryCard } from '../../story-card';
import { couldBeName, isLabel, leadingName } from './name';

/** The author marked up anywhere in the page, if it is always the same one: a card after the text, a link to a profile. */
export function onlyAuthor(page: Page, elsewhere: Elsewhere, siteNames: readonly string[]): string | undefined {
  const names = new Set<string>();
  for (const element of [
    ...page.root.querySelectorAll('[rel~=author], [itemprop~=author], a[href*="/author/"], a[href*="/authors/"]'),
  ].slice(0, 60)) {
    if (
      element.closest('[itemprop~=comment], [itemprop~=review], [itemtype$="/Review"], footer, nav, aside, blockquote') ||
      elsewhere(element) ||
      inStoryCard(page, element)
    )
      continue;
    const inner = element.querySelector('[itemprop~=name]') ?? element;
    const text = textOf(inner).slice(0, 200);
    const name = siteLike(text, siteNames) ? text : leadingName(text);
    if (couldBeName(name) && !isLabel(name) && name.length < 60) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}
