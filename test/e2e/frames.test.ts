import { describe, expect, test } from 'vitest';
import { clubPage } from './club-page';
import { openReader, type Reader, type Tab } from './harness';

const manual = 'https://paper.example/manual';
const chapter = (of: string) =>
  `<!doctype html><html lang="en"><head><title>${of}</title></head><body><h1>${of}</h1>${Array.from(
    { length: 6 },
    (_, at) =>
      `<p>Part ${at} of the chapter on ${of} is long enough to be read, and tells where the ${of} are set and who looks after them.</p>`,
  ).join('')}</body></html>`;
const menu =
  '<!doctype html><html><body><ul><li><a id="two" href="winches.html" target="main">Winches</a></li><li><a href="index.html" target="_top">Contents</a></li></ul></body></html>';
const frameset =
  '<!doctype html><html lang="en"><head><title>The manual</title></head><frameset cols="20%,80%"><frame name="menu" src="menu.html"><frame name="main" src="anchors.html"><noframes><body><p>Your browser cannot show frames, which this manual is made of from its first page to its last.</p></body></noframes></frameset></html>';

async function openManual(reader: Reader): Promise<Tab> {
  reader.put(`${manual}/menu.html`, { body: menu });
  reader.put(`${manual}/anchors.html`, { body: chapter('anchors') });
  reader.put(`${manual}/winches.html`, { body: chapter('winches') });
  return reader.open(frameset, { url: `${manual}/index.html` });
}

describe('a page that shows a frame of its own', () => {
  test('a frameset is read by the frame that holds the text, and by its next one when that has gone on', async () => {
    const tab = await openManual(await openReader());
    const markup = () => tab.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    await tab.toggle();
    expect(await tab.text()).toContain('Part 5 of the chapter on anchors');
    expect(await tab.text()).not.toContain('cannot show frames');
    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect(await markup()).toBe(before);

    await tab.evaluate(() => window.frames[0]?.document.getElementById('two')?.click());
    await expect.poll(() => tab.evaluate(() => window.frames[1]?.document.body?.textContent ?? '')).toContain('winches');
    await tab.toggle();
    expect(await tab.text()).toContain('Part 5 of the chapter on winches');
    expect(await tab.text()).not.toContain('anchors');
    expect(await tab.problems()).toEqual([]);
  });

  test('the view closes when the frame goes on below it', async () => {
    const tab = await openManual(await openReader());
    await tab.toggle();
    await tab.evaluate(() => window.frames[1]?.location.assign('winches.html'));
    await expect.poll(() => tab.evaluate(() => window.frames[1]?.document.body?.textContent ?? '')).toContain('winches');
    await expect.poll(() => tab.isOpen()).toBe(false);
  });

  test('what stands in a frame is tidied there, and given back', async () => {
    const reader = await openReader();
    reader.put('https://paper.example/post', { body: clubPage });
    const tab = await reader.open(
      '<!doctype html><html><head><title>Club</title></head><body style="margin:0"><iframe src="/post" style="width:100%;height:900px"></iframe></body></html>',
    );
    const seen = () =>
      tab.evaluate(() => {
        const inner = window.frames[0]?.document;
        return ['nav', '.rail', '.letter', '.byline', 'article p'].map((select) => inner?.querySelector(select)?.checkVisibility());
      });
    const popup = await tab.popup();
    await popup.click('button.aside');
    await expect.poll(seen).toEqual([false, false, false, true, true]);
    // The page is tidied before the popup has heard of it, and offers to give it back.
    await expect.poll(() => popup.evaluate(() => document.querySelector('button.aside')?.getAttribute('aria-pressed'))).toBe('true');
    await popup.click('button.aside');
    await expect.poll(seen).toEqual([true, true, true, true, true]);
    await popup.close();
    expect(await tab.problems()).toEqual([]);
  });
});
