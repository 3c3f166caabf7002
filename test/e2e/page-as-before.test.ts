import { expect, test } from 'vitest';
import { openReader, type Tab, windowedReader } from './harness';
import { pageState } from './page-state';

/** A minute of a quiet tone: longer than a test, since at its end the time is for a moment nothing again. */
function tone(): string {
  const rate = 8000;
  const length = 60 * rate;
  const wave = Buffer.alloc(44 + length, 128);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + length, 4);
  wave.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate],
    [40, length],
  ] as const)
    wave.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    wave.writeUInt16LE(value, at);
  wave.write('data', 36);
  return `data:audio/wav;base64,${wave.toString('base64')}`;
}

const paragraph = (topic: string) =>
  `<p>The ${topic} had been a matter of some debate in the village, and when the council met on the second Tuesday of the month nobody was surprised that it took up the whole evening, nor that it ended without a vote.</p>`;
const story = ['ferry', 'bridge', 'lighthouse', 'harbour wall', 'fish market', 'old customs house', 'pilot'].map(paragraph).join('\n');
const page = `<!doctype html><html lang="en"><head><title>The ferry stays</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The ferry stays</h1>${story}${story}<p id="last">In the end the ferry stayed where it was.</p></article>
<audio id="tone" loop controls src="${tone()}"></audio>
<div data-scrolls style="height:60px;overflow:auto"><div style="height:900px">A list of tides</div></div>
<form><input id="name" name="name"><input type="checkbox" name="news"><textarea id="letter" rows="3"></textarea>
<select name="port"><option>North<option>South</select></form>
</body></html>`;

/** A reader in the middle of things: a letter half written, a place kept, a tone playing. */
async function inTheMiddle(withWindow: boolean) {
  const tab = await (await (withWindow ? windowedReader() : openReader())).open(page);
  await tab.evaluate(async () => {
    const of = <T extends Element>(selector: string) => document.querySelector(selector) as T;
    of<HTMLInputElement>('#name').value = 'Wren';
    of<HTMLInputElement>('[name=news]').checked = true;
    of<HTMLSelectElement>('select').selectedIndex = 1;
    const letter = of<HTMLTextAreaElement>('#letter');
    letter.value = 'Dear editor, about the ferry';
    letter.focus();
    letter.setSelectionRange(5, 11);
    of('[data-scrolls]').scrollTop = 120;
    await of<HTMLAudioElement>('#tone').play();
    window.scrollTo(0, 300);
  });
  // A busy machine begins to play late.
  await expect.poll(() => playing(tab)).toEqual({ paused: false, moved: true });
  return tab;
}

const playing = (tab: Tab) =>
  tab.evaluate(() => {
    const { paused, currentTime } = document.querySelector('audio') as HTMLAudioElement;
    return { paused, moved: currentTime > 0 };
  });

test.each(['toolbar', 'shortcut'] as const)('opened and closed by %s, the page is as it was', async (gesture) => {
  const tab = await inTheMiddle(gesture === 'shortcut');
  const before = await pageState(tab);
  await tab.toggle(gesture);
  await tab.aids();
  const during = await tab.evaluate(() => [...document.documentElement.children].map((element) => element.localName));
  expect(during).toEqual(['head', 'body', 'div']);
  await tab.toggle(gesture);
  expect(await pageState(tab)).toEqual(before);
  expect(await playing(tab)).toEqual({ paused: false, moved: true });
  expect(await tab.problems()).toEqual([]);
});

test('a selection is still there', async () => {
  const tab = await (await openReader()).open(page);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#last') as Element));
  const before = await pageState(tab);
  await tab.toggle();
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  const after = await pageState(tab);
  expect(after.selected).toBe('In the end the ferry stayed where it was.');
  expect(after).toEqual(before);
});

test('a closed view stays closed: after scrolling, a change of the page and a reload', async () => {
  const tab = await (await openReader()).open(page);
  await tab.toggle();
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  await tab.evaluate(() => {
    window.scrollTo(0, 500);
    document.querySelector('article')?.append('One more line.');
    history.pushState({}, '', '?page=2');
  });
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  expect(await tab.isOpen()).toBe(false);
  await tab.reload();
  expect(await tab.isOpen()).toBe(false);
});

test('the page’s own strict policy changes nothing', async () => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const tab = await (await openReader()).open('reference-like', { headers: { 'content-security-policy': policy } });
  const before = await pageState(tab);
  await tab.toggle();
  await tab.aids();
  await tab.screenshot('strict-policy');
  const dressed = await tab.inView(({ dialog, main }) => {
    const { position, backgroundColor } = getComputedStyle(dialog);
    return { position, backgroundColor, width: main.getBoundingClientRect().width, sheets: dialog.getRootNode() instanceof ShadowRoot };
  });
  expect(dressed.position).toBe('fixed');
  expect(dressed.backgroundColor).not.toMatch(/rgba\(.*, 0\)|transparent/);
  expect(dressed.width).toBeLessThan(900);
  await tab.toggle();
  expect(await pageState(tab)).toEqual(before);
  expect(await tab.problems()).toEqual([]);
});
