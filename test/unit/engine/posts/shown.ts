import { takePosts } from '../../../../src/engine/posts/posts';
import { sayWho } from '../../../../src/engine/posts/say-who';

/** What is left of a page on which all text in `.kept` was chosen, with a line over each post. */
export function shown(html: string, { rule = '', taken = '', comments = '', certain = true } = {}): string[] {
  document.body.innerHTML = html;
  const root = document.body;
  const texts = new Set<Text>();
  for (const box of root.querySelectorAll('.kept')) {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) if ((text as Text).data.trim()) texts.add(text as Text);
  }
  const all = (selector: string) => (selector ? [...root.querySelectorAll(selector)] : []);
  const found = takePosts({ root, texts, boxes: all(rule), taken: new Set(all(taken)), comments: all(comments) }, certain);
  sayWho(root, found.posts, 'en');
  return [...root.querySelectorAll('[data-galley-post]')].map((line) => `${line.textContent} | ${line.nextSibling?.textContent?.trim()}`);
}

/** A post with its head and its words. */
export const post = (name: string, date: string, words: string) =>
  `<div class="post"><div class="head"><a class="username">${name}</a> <time datetime="2026-01-02">${date}</time></div><div class="body kept"><p>${words}</p></div></div>`;
