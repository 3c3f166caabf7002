import { spacedText } from '../dom/text';
import type { Page } from '../page';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

const longest = 2500;

/** A table of contents may have a chapter on cookies and one called "Settings": links, and nothing to answer with. */
function listsPages(page: Page, box: Element): boolean {
  const { chars, linkChars, links } = page.stats(box);
  return links >= 5 && linkChars >= chars * 0.7 && !box.querySelector('button, input, [role="button"]');
}

/** Cookie notices: a box that speaks of cookies and has a button to accept or refuse them. */
export const consent = detector('consent', function* ({ page, labels, prose }) {
  for (const { element, text } of labels.of('consent-button')) {
    if (element.closest('button,a,input,[role=button]') === null && element.querySelector('button,a,input') === null) continue;
    for (let box = element.parentElement; box && box !== page.root; box = box.parentElement) {
      const { chars, paragraphs } = page.stats(box);
      if (chars > longest || paragraphs > 8 || prose.of(box) > prose.of(page.root) * 0.5 + 400) break;
      if (!mentions(spacedText(box).replace(text, ''), 'cookies')) continue;
      if (!listsPages(page, box) && !box.querySelector('h1,article,main')) yield found(box, 'cookie_notice', text);
      break;
    }
  }
});
