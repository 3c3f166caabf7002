import { extract } from '../../../../src/engine/extract';

const articleOf = (html: string) => extract(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://paper.example/story' });

/** How many comments there are, and how many milliseconds it took to know. */
function timed(html: string) {
  const article = articleOf(html);
  const start = performance.now();
  const found = article?.comments()?.comments().length;
  return { found, ms: performance.now() - start };
}

/** The thread of a page, as text that can leave the browser; null where there is none. */
function thread(html: string) {
  const found = articleOf(html)?.comments();
  if (!found) return null;
  const box = document.createElement('div');
  const htmlOf = (fragment: DocumentFragment) => {
    box.replaceChildren(fragment);
    return box.innerHTML;
  };
  const { count } = found;
  return {
    count,
    comments: found.comments().map(({ content, ...about }) => ({
      ...about,
      html: htmlOf(content()),
      text: box.innerHTML
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    })),
    whole: htmlOf(found.whole()),
  };
}

export type FoundThread = NonNullable<ReturnType<typeof thread>>;
Object.assign(globalThis, { thread, timed });
