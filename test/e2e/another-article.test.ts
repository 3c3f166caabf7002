import { describe, expect, test } from 'vitest';
import { openReader, type Tab } from './harness';

const text = (about: string) =>
  Array.from(
    { length: 9 },
    (_, at) =>
      `<p>Paragraph ${at} of ${about} is long enough to be read in peace, and ${about} have their own place in it, as will be seen.</p>`,
  ).join('');
const script = `<script>
  addEventListener('DOMContentLoaded', () => {
    const article = document.querySelector('article');
    globalThis.put = (of, title) => {
      if (title) document.title = of;
      article.innerHTML = '<h1>' + of + '</h1>' + ${JSON.stringify(text('Herons'))}.replaceAll('Herons', of);
    };
  });
</script>`;
const page = `<!doctype html><html lang="en"><head><title>Herons</title>${script}</head><body><main><article><h1>Herons</h1>${text('Herons')}
  <h2 id="part">The part</h2><p id="live">0 readers</p></article></main></body></html>`;

/** Runs on the page; `put` is its own. */
type Page = { put(of: string, title?: boolean): void };
const aMoment = () => new Promise((done) => setTimeout(done, 1500));

async function opened(html = page): Promise<Tab> {
  const tab = await (await openReader()).open(html);
  await tab.toggle();
  return tab;
}

async function closesAndShowsStorks(tab: Tab): Promise<void> {
  await expect.poll(() => tab.isOpen()).toBe(false);
  await tab.toggle();
  expect(await tab.text()).toContain('of Storks');
  expect(await tab.text()).not.toContain('of Herons');
  expect(await tab.problems()).toEqual([]);
}

describe('the view closes when another article is in the place of the one it shows', () => {
  test('at another hash, with another title', async () => {
    const tab = await opened();
    await tab.evaluate(() => {
      location.hash = '#/two';
      (globalThis as unknown as Page).put('Storks', true);
    });
    await closesAndShowsStorks(tab);
  });

  test('at another query, with the title as it was, its text coming late', async () => {
    const tab = await opened();
    await tab.evaluate(() => {
      history.pushState({}, '', '?id=2');
      setTimeout(() => (globalThis as unknown as Page).put('Storks'), 900);
    });
    await closesAndShowsStorks(tab);
  });

  test('at the same address', async () => {
    const tab = await opened();
    await tab.evaluate(() => (globalThis as unknown as Page).put('Storks'));
    await closesAndShowsStorks(tab);
  });
});

describe('the view stays', () => {
  test('for a place in the page, more text, a live counter, the same text drawn anew, and a note in the query', async () => {
    const tab = await opened();
    await tab.evaluate((more) => {
      location.hash = '#part';
      history.replaceState({}, '', '?from=here#part');
      document.querySelector('article')?.insertAdjacentHTML('beforeend', more);
      let readers = 0;
      setInterval(() => document.getElementById('live')?.replaceChildren(`${++readers} readers`), 50);
    }, text('Cranes'));
    await aMoment();
    expect(await tab.isOpen()).toBe(true);
    await tab.evaluate(() => (globalThis as unknown as Page).put('Herons'));
    await aMoment();
    expect(await tab.isOpen()).toBe(true);
    expect(await tab.text()).toContain('of Herons');
  });

  test('when the page takes the text away and asks for money', async () => {
    const tab = await opened();
    await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Subscribe to read on.'));
    await aMoment();
    expect(await tab.text()).toContain('Paragraph 8 of Herons');
  });
});
