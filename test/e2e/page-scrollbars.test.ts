import { describe, expect, test } from 'vitest';
import { windowedReader } from './harness';

const paragraph =
  '<p>The ferry had been a matter of some debate in the village, and when the council met on the second Tuesday of the month nobody was surprised that it took up the whole evening, nor that it ended without a vote.</p>';
const page = (style: string) =>
  `<!doctype html><html lang="en"><head><title>The ferry stays</title><style>${style}</style></head><body>
<article><h1>The ferry stays</h1>${paragraph.repeat(30)}</article></body></html>`;

/** What the bars of the page's window are painted with, and the room they take. */
const bars = () => {
  const { scrollbarColor } = getComputedStyle(document.documentElement);
  const thumb = getComputedStyle(document.body, '::-webkit-scrollbar-thumb').backgroundColor;
  return { standard: scrollbarColor, thumb, room: innerWidth - document.documentElement.clientWidth, scroll: scrollY };
};

describe('while the view is open the page’s own scroll bars are its paper, and take the room they took', () => {
  test.each([
    ['plain ones', ''],
    ['coloured ones', 'html { scrollbar-color: red yellow }'],
    ['ones of the page’s own making', '::-webkit-scrollbar { width: 9px } ::-webkit-scrollbar-thumb { background: red }'],
  ])('%s', async (_, style) => {
    const reader = await windowedReader();
    const tab = await reader.open(page(style));
    await tab.evaluate(() => scrollTo(0, 400));
    const before = await tab.evaluate(bars);
    expect(before.room).toBeGreaterThan(0);
    await tab.toggle();
    const painted = () =>
      tab.evaluate(bars).then(({ standard, thumb }) => (standard === 'auto' ? thumb : standard.replace(/(.+\)) \1/, '$1')));
    const paper = () => tab.inView(({ dialog }) => getComputedStyle(dialog).backgroundColor);
    const light = await paper();
    expect(await painted()).toBe(light);
    expect(await tab.evaluate(bars)).toMatchObject({ room: before.room, scroll: before.scroll });

    await reader.scheme('dark');
    await expect.poll(paper).not.toBe(light);
    await expect.poll(painted).toBe(await paper());

    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    await reader.scheme('light');
    expect(await tab.evaluate(bars)).toEqual(before);
  });
});
