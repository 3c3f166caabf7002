import { expect, test } from 'vitest';
import type { Shared } from '../../src/view/shared';
import { openReader, type OwnPage } from './harness';

/** The page is ours, and the view in it is of the same world. */
const viewText = (page: OwnPage) =>
  page.evaluate(() => {
    const { view } = (globalThis as { [key: symbol]: Shared | undefined })[Symbol.for('galley')] ?? {};
    return view ? { text: view.dialog.innerText, hasAids: view.dialog.querySelector('.shelf') !== null } : undefined;
  });

test('the welcome page can be read clean by its button, and Escape gives it back', async () => {
  const page = await (await openReader()).openOwnPage('src/welcome/welcome.html');
  const story = await page.evaluate(() =>
    [...document.querySelectorAll('article > p:not(.byline)')].map(({ textContent }) => textContent ?? ''),
  );
  const menu = await page.evaluate(() => document.querySelector('.masthead li')?.textContent ?? '');
  await page.click('button.go');
  await expect.poll(() => viewText(page)).toMatchObject({ hasAids: true });
  const text = (await viewText(page))?.text ?? '';
  expect(story.length).toBe(5);
  for (const paragraph of story) expect(text).toContain(paragraph);
  expect(text).not.toContain(menu);
  await page.press('Escape');
  await expect.poll(async () => (await viewText(page)) ?? 'closed').toBe('closed');
  expect(await page.evaluate(() => document.querySelectorAll('dialog').length)).toBe(0);
  expect(await page.text()).toContain(story[0]);
});
