import { expect, test } from 'vitest';
import { openReader } from './harness';

const numbers = Array.from({ length: 14 }, (_, number) => number);
const text = (about: string) =>
  numbers
    .map(
      (number) =>
        `<p>Paragraph ${number} of ${about} is long enough to be read in peace, so that number ${number} of ${about} has a place.</p>`,
    )
    .join('');
const story = (
  title: string,
  script = '',
) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>
  <p>This story has a second part, and <a href="#part">the link leads to that part</a> without any detour, as will be seen.</p>
  ${text(title)}<h2 id="part">The part of ${title}</h2>${text(`${title} again`)}</article></main>${script}</body></html>`;

/** As long as a reader takes to see what happened; also longer than the view takes to notice that the address changed. */
const aMoment = () => new Promise((done) => setTimeout(done, 800));

/** The paragraph at the top of the window. */
const topmost = ({ body }: { body: HTMLElement }) =>
  [...body.querySelectorAll('p')].find((each) => each.getBoundingClientRect().bottom > 80)?.textContent?.slice(0, 14);

test('the place is kept from one opening to the next, and when the type has become larger meanwhile', async () => {
  const reader = await openReader();
  const tab = await reader.open(story('Herons'));
  await tab.toggle();
  await tab.inView(({ dialog }) => dialog.scrollTo(0, 1500));
  const place = await tab.inView(topmost);
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  await tab.toggle();
  expect(await tab.inView(topmost)).toBe(place);
  await tab.press('Escape');
  await expect.poll(() => tab.isOpen()).toBe(false);
  await reader.storage('sync').set({ settings: { size: 160 } });
  await tab.toggle();
  const now = Number(/\d+/.exec((await tab.inView(topmost)) ?? '')?.[0]);
  expect(Math.abs(now - Number(/\d+/.exec(place ?? '')?.[0]))).toBeLessThanOrEqual(1);
});

test('the place is kept when the page is loaded anew, for this tab', async () => {
  const reader = await openReader();
  const tab = await reader.open(story('Herons'));
  await tab.toggle();
  await tab.inView(({ dialog }) => dialog.scrollTo(0, 1500));
  const place = await tab.inView(topmost);
  await aMoment();
  await tab.reload();
  await tab.toggle();
  expect(await tab.inView(topmost)).toBe(place);
  const other = await reader.open(story('Herons'));
  await other.toggle();
  expect(await other.inView(({ dialog }) => dialog.scrollTop)).toBe(0);
  expect(await other.problems()).toEqual([]);
});

test('a link to a place in the text leads there, moves the focus, and leaves address and history alone', async () => {
  const tab = await (await openReader()).open(story('Herons'));
  await tab.toggle();
  const before = await tab.evaluate(() => [history.length, location.href]);
  await tab.click('.body a[href^="#"]');
  await expect.poll(() => tab.inView(({ root }) => Math.round(root.activeElement?.getBoundingClientRect().top ?? 0))).toBe(72);
  expect(await tab.inView(({ root }) => root.activeElement?.textContent)).toBe('The part of Herons');
  expect(await tab.evaluate(() => [history.length, location.href])).toEqual(before);
});

test('the view closes when a single-page site goes on, shows the new article when asked, and stays for a place in the page', async () => {
  const go = `<script>function go(to) { history.pushState({}, '', to); document.title = to; document.querySelector('article').innerHTML = '<h1>' + to + '</h1>' + ${JSON.stringify(text('Storks'))} }</script>`;
  const tab = await (await openReader()).open(story('Herons', go));
  await tab.toggle();
  await tab.evaluate(() => history.replaceState({}, '', '#part'));
  await aMoment();
  expect(await tab.isOpen()).toBe(true);
  await tab.evaluate(() => (globalThis as unknown as { go(to: string): void }).go('/storks'));
  await expect.poll(() => tab.isOpen()).toBe(false);
  await aMoment();
  await tab.toggle();
  expect(await tab.text()).toContain('of Storks');
  expect(await tab.text()).not.toContain('of Herons');
  await tab.evaluate(() => (globalThis as unknown as { go(to: string): void }).go('/storks?id=2'));
  await expect.poll(() => tab.isOpen()).toBe(false);
  await tab.evaluate(() => history.back());
  await aMoment();
  expect(await tab.isOpen()).toBe(false);
  expect(await tab.problems()).toEqual([]);
});

test('the view stays in front of what the page opens, on a page that takes it out, and gives up when it always does', async () => {
  const tab = await (await openReader()).open(story('Herons'));
  await tab.toggle();
  // In one go: no frame is drawn in between, with which the browser would tell of the scrolling.
  await tab.inView(({ dialog }) => {
    dialog.scrollTo(0, 700);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog id="news">Subscribe</dialog><div id="tip" popover="manual" style="inset:0">Tip</div>',
    );
    (document.getElementById('news') as HTMLDialogElement).showModal();
    document.getElementById('tip')?.showPopover();
  });
  const front = () => tab.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.outerHTML);
  await expect.poll(front).toBe('<div></div>');
  await tab.evaluate(() => document.querySelector('html > div')?.remove());
  await expect.poll(front).toBe('<div></div>');
  expect(await tab.inView(({ dialog }) => dialog.scrollTop)).toBe(700);
  await tab.evaluate(() => {
    const again = setInterval(() => document.querySelector('html > div')?.remove(), 30);
    setTimeout(() => clearInterval(again), 3000);
  });
  await expect.poll(() => tab.isOpen(), { timeout: 10_000 }).toBe(false);
  expect(await tab.problems()).toEqual([]);
});
