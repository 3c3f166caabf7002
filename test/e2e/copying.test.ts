import { expect, test } from 'vitest';
import { pageWith } from '../unit/engine/comments/threads';
import { openReader } from './harness';

const meddler = `<script>for (const name of ['copy', 'selectstart', 'contextmenu', 'mousedown', 'keydown']) document.addEventListener(name, (event) => {
  if (event.key === 'Control') return; // bare modifiers are let through
  window.heard = name; event.preventDefault(); event.clipboardData?.setData('text/plain', 'Read more at');
});</script><div id="sink" contenteditable></div>`;

test('what is copied is plain: no colours, nothing of the page’s own', async () => {
  const reader = await openReader();
  await reader.storage('sync').set({ settings: { theme: 'dark' } });
  const last =
    '<p>A <b>bold</b> word and <a href="/x">a link</a> for the clipboard, with enough words around it to be kept in this story.</p></article>';
  const tab = await reader.open(pageWith(meddler).replace('</article>', last));
  await tab.toggle();
  await tab.inView(({ body }) => {
    const paragraph = body.querySelector('p:last-of-type') as Element;
    getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length);
  });
  await tab.press('Control+c');
  expect(await tab.evaluate(() => (window as { heard?: string }).heard ?? null)).toBeNull();
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  await tab.evaluate(() => document.getElementById('sink')?.focus());
  // The page cancels keys on its document; the shortcut must be let through for the test to see what came.
  await tab.evaluate(() => document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true }));
  await tab.press('Control+v');
  await expect
    .poll(() => tab.evaluate(() => document.getElementById('sink')?.innerHTML))
    .toBe(
      'A <b>bold</b> word and <a href="https://paper.example/x">a link</a> for the clipboard, with enough words around it to be kept in this story.',
    );
});
