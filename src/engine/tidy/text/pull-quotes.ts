import type { Step } from '../step';

const candidates = 'blockquote, aside, figure, [role="complementary"], [class*="pull"], [class*="quote"]';
const shortest = 24;
const longest = 400;

/** Letters and digits alone: quotation marks and case differ between a pull quote and its place in the text. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a box quotes, without who said it. */
function quoted(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  for (const source of copy.querySelectorAll('cite, footer, figcaption')) source.remove();
  return bare(copy.textContent ?? '');
}

/** Boxes that only repeat a sentence of the article in large letters. */
export const pullQuotes: Step = (root) => {
  const boxes = [...root.querySelectorAll(candidates)].filter(
    (box) => !box.querySelector('img, picture, video, pre, table, math') && (box.textContent ?? '').length <= longest * 2,
  );
  if (boxes.length === 0) return;
  const whole = bare(root.textContent ?? '');
  for (const box of boxes) {
    if (!root.contains(box) || box.closest('[data-galley-embed], [data-galley-footnote]')) continue;
    const text = quoted(box);
    if (text.length < shortest || text.length > longest) continue;
    const first = whole.indexOf(text);
    if (
      first >= 0 &&
      whole.indexOf(text, first + 1) >= 0 &&
      !boxes.some((other) => other !== box && other.contains(box) && root.contains(other) && quoted(other) === text)
    )
      box.remove();
  }
};
