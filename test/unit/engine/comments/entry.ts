import { extract } from '../../../../src/engine/extract';

/** The thread of a page, as text that can leave the browser; null where there is none. */
function thread(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = extract(page, { url: 'https://paper.example/story' })?.comments();
  if (!found) return null;
  const box = document.createElement('div');
  const htmlOf = (fragment: DocumentFragment) => {
    box.replaceChildren(fragment);
    return box.innerHTML;
  };
  const { count, comments } = found;
  return {
    count,
    comments: comments.map(({ content, ...about }) => ({ ...about, html: htmlOf(content()), text: box.innerHTML.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() })),
    whole: htmlOf(found.whole()),
  };
}

export type FoundThread = NonNullable<ReturnType<typeof thread>>;
Object.assign(globalThis, { thread });
