import { factsOnly } from '../../../../src/engine/article/heading/facts-only';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { tidy } from '../../../../src/engine/tidy/tidy';

/** Tidies the body of a page, as if all of it were the article; gives the HTML, for tests to look at. */
Object.assign(globalThis, {
  async tidied(html: string, title = '', byline = '', publishedTime?: string): Promise<string> {
    document.body.innerHTML = html;
    // As on a page one reads: what can be loaded is.
    await Promise.allSettled([...document.images].filter(({ src }) => src.startsWith('data:')).map((image) => image.decode()));
    for (const canvas of document.querySelectorAll('canvas[aria-label]'))
      (canvas as HTMLCanvasElement).getContext('2d')?.fillRect(9, 9, 90, 90);
    // A whole page is one that no window shows, as the next pages of an article are.
    const page = snapshot(/^<!doctype/i.test(html) ? new DOMParser().parseFromString(html, 'text/html') : document);
    if (!page) throw new Error('no page');
    const root = page.document.createElement('article');
    root.append(...page.root.childNodes);
    tidy(root, page, { title, byline, saysFacts: factsOnly({ title, byline, publishedTime }) });
    return root.innerHTML;
  },
});
