import { expect } from 'vitest';
import type { Reader, Tab } from './harness';

const paragraph = (at: number) =>
  `<p>Paragraph ${at} tells of the harbour, of the boats that came in before the storm, and of what their crews had seen out at sea. They spoke of waves as high as houses.</p>`;
const paragraphs = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('\n');
const club = (build: string, words: string) => `<div class="club-box css-${build}"><h3>The Harbour Club</h3><p>${words}</p></div>`;

/** An article with two boxes of a club that no detector knows, a newsletter form, and a rail of links. */
export const clubPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour before the storm</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<main><h1>The harbour before the storm</h1><p class="byline">By Ada Winter</p>
<article class="story-body">
${paragraphs(1, 2)}
${club('1x2y3z', 'Members meet every Thursday evening at the old boat house to mend nets and to talk about the season.')}
${paragraphs(3, 5)}
<form class="letter"><h3>Newsletter</h3><p>Get our letter every morning.</p><input type="email" placeholder="Your email"><button>Subscribe</button></form>
${paragraphs(6, 7)}
${club('9x8y7z', 'Members pay a small sum at the door, and those who bring soup or bread for everyone pay nothing at all.')}
${paragraphs(8, 10)}
</article></main>
<aside class="rail"><h2>Most read</h2><ul><li><a href="/1">One story about the sea and its ships</a></li><li><a href="/2">Two tales of the lighthouse keeper</a></li><li><a href="/3">Three ways to fold a sail well</a></li></ul></aside>
<footer><a href="/imprint">Imprint</a> <a href="/terms">Terms</a></footer></body></html>`;

const words = { first: 'Members meet every Thursday', second: 'Members pay a small sum' };

/** The page in the clean view, with its tools. */
export async function opened(reader: Reader): Promise<Tab> {
  const tab = await reader.open(clubPage);
  await tab.toggle();
  await tab.aids();
  return tab;
}

/** The club's page in the clean view, opened by the popup's "Show" beside the newsletter form that was left out. */
export async function shownFromPopup(reader: Reader): Promise<Tab> {
  const tab = await reader.open(clubPage);
  const popup = await tab.popup();
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const entry = [...document.querySelectorAll('.out ol li')].find((item) => item.textContent?.includes('Newsletter'));
    entry?.querySelector('button')?.click();
  });
  await expect.poll(() => tab.isOpen()).toBe(true);
  return tab;
}

/** Which of the club's two boxes the view shows. */
export const seen = async (tab: Tab) => {
  const text = await tab.text();
  return [text.includes(words.first), text.includes(words.second)];
};

export const rulesKept = async (reader: Reader) =>
  Object.entries(await reader.storage('local').get()).filter(([key]) => key.startsWith('rules:'));

/** The number on the button of what was left out. */
export const badge = (tab: Tab) => tab.inView((view) => view.root.querySelector('.badge')?.textContent ?? '');
