import { rename } from '../nodes';
import type { Step } from '../step';

/** Its items are boxes, and their marks drawn by a style sheet. */
const items = { ul: '.notion-bulleted_list-block, .notion-to_do-block', ol: '.notion-numbered_list-block' };

/** Lists of pages that were written in Notion, of which nothing but a class tells. */
export const notionLists: Step = (root, { page }) => {
  for (const [name, selector] of Object.entries(items)) {
    const made = new Set<Element>();
    for (const item of root.querySelectorAll(selector)) {
      const before = item.previousElementSibling;
      const list = before && made.has(before) ? before : page.document.createElement(name);
      if (list !== before) item.before(list);
      made.add(list);
      list.append(rename(item, 'li'));
    }
  }
};
