import { expect, test } from 'vitest';
import { openReader } from './harness';

/** What the bar says and where the focus is; undefined without a bar. */
const bar = (view: { root: ShadowRoot }) => {
  const { root } = view;
  const found = root.querySelector<HTMLElement>('.listening');
  return found
    ? {
        text: found.innerText,
        buttons: [...found.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')),
        focused: found.contains(root.activeElement),
      }
    : null;
};

test('reading aloud says so when there is no voice for the language, and Escape closes the bar before the view', async () => {
  const reader = await openReader();
  // Klingon: no machine that runs this has a voice for it.
  const paragraphs = ['one', 'two', 'three', 'four'].map(
    (word) => `<p>Paragraph ${word} of a story that nobody can read aloud, long enough to be kept, with a comma and an end.</p>`,
  );
  const tab = await reader.open(
    `<!doctype html><html lang="tlh"><title>Story</title><article><h1>Story</h1>${paragraphs.join('')}</article></html>`,
  );
  await tab.toggle();
  await tab.aids();
  await tab.press('l');
  await expect
    .poll(() => tab.inView(bar), { timeout: 15_000 })
    .toMatchObject({ text: expect.stringContaining('no voice for'), buttons: ['Stop reading aloud'], focused: true });
  await tab.press('Escape');
  await expect.poll(() => tab.inView(bar)).toBeNull();
  expect(await tab.isOpen()).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  expect(await tab.problems()).toEqual([]);
});
