import { expect, test } from 'vitest';
import { openReader, type Tab } from './harness';

const sentences = (about: string) =>
  `The ${about} was closed for the winter, as it is every year, and whoever came by in those months found a note on the door that said when it would open again. `.repeat(
    4,
  );
/** A page that fills the window and cuts off what is longer. */
const long = `<!doctype html><html lang="en"><head><title>The ferry house</title><meta name="author" content="Ada Winter"><style>html, body { height: 100%; margin: 0; overflow: hidden; background: #123 }</style></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The ferry house</h1><p class="byline">By Ada Winter</p>
${Array.from({ length: 24 }, (_, number) => `<p>Part ${number}. ${sentences('ferry house')}</p>`).join('\n')}</article></body></html>`;

/** What can be seen of the view, of its controls, and of the page. */
const seen = (tab: Tab) =>
  tab.inView(({ dialog, root }) => {
    const { position, color, backgroundColor } = getComputedStyle(dialog);
    const controls = [...root.querySelectorAll('button, input, select, [role="status"], [data-tool], [data-panel]')];
    return {
      text: dialog.innerText.replace(/\s+/g, ' '),
      controls: controls.filter((control) => control.checkVisibility({ visibilityProperty: true })).map((control) => control.className),
      page: document.body.checkVisibility(),
      look: [position, color, backgroundColor],
    };
  });

test('on paper stand title, author, address and the article, black on white, and nothing else; on the screen all is as before', async () => {
  const reader = await openReader();
  await reader.storage('sync').set({ settings: { theme: 'dark' } });
  const tab = await reader.open(long);
  await tab.toggle();
  await tab.aids();
  await tab.press('a');
  const before = await seen(tab);
  expect(before.page).toBe(true);
  expect(before.controls.length).toBeGreaterThan(5);
  await tab.onPaper(true);
  const paper = await seen(tab);
  for (const words of ['The ferry house', 'Ada Winter', 'paper.example/story', 'Part 0.', 'Part 23.']) expect(paper.text).toContain(words);
  for (const words of ['Home', 'News']) expect(paper.text).not.toContain(words);
  expect(paper).toMatchObject({ controls: [], page: false, look: ['absolute', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'] });
  await tab.onPaper(false);
  expect(await seen(tab)).toEqual(before);
});

test('a long article takes as many sheets as it needs, on a page that fills the window too', async () => {
  const tab = await (await openReader()).open(long);
  expect(await tab.sheets()).toBe(1);
  await tab.toggle();
  expect(await tab.sheets()).toBeGreaterThanOrEqual(4);
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  expect(await tab.sheets()).toBe(1);
});
