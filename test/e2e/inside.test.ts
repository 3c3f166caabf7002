import { describe, expect, test } from 'vitest';
import { openReader, type Tab } from './harness';

async function openClean(page: string): Promise<Tab> {
  const tab = await (await openReader()).open(page);
  await tab.toggle();
  await tab.aids();
  return tab;
}

const count = (tab: Tab, selector: string) => tab.inView((view, asked) => view.root.querySelectorAll(asked).length, selector);

describe('what is inside an article', () => {
  test('a footnote opens at its mark; Escape closes it, and then the view', async () => {
    const tab = await openClean('inside-feature');
    await tab.click('[data-galley-footnote="ref"]');
    await expect.poll(() => count(tab, '.note')).toBe(1);
    expect(await tab.inView((view) => view.root.querySelector('.note')?.textContent)).toContain('eleven grams');
    await tab.press('Escape');
    expect(await count(tab, '.note')).toBe(0);
    expect(await tab.isOpen()).toBe(true);
    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect(await tab.problems()).toEqual([]);
  });

  test('a silent looping video without a still has a place and controls', async () => {
    const says = (n: number) =>
      `<p>Paragraph ${n} tells of the swans on lake number ${n}, of how they came in the spring, and of where the ${n} of them went in the end.</p>`;
    const loops = ['', ' width="100%" height="100%"', ' width="300"'].map(
      (size) => `<figure><video${size} autoplay muted loop playsinline><source src="/swans.mp4" type="video/mp4"></video></figure>`,
    );
    const parts = loops.map((one, at) => `${says(3 * at + 1)}${says(3 * at + 2)}${one}${says(3 * at + 3)}`);
    const tab = await openClean(
      `<!doctype html><html lang="en"><title>Swans</title><main><article><h1>Swans</h1>${parts.join('')}</article></main></html>`,
    );
    const videos = await tab.inView((view) =>
      [...view.body.querySelectorAll('video')].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { controls: one.controls, plays: one.autoplay, share: Math.round((width / height) * 10) };
      }),
    );
    expect(videos).toEqual(loops.map(() => ({ controls: true, plays: false, share: 18 })));
  });

  test('a picture opens over the window, by click and by key, with its caption', async () => {
    const tab = await openClean('inside-feature');
    await tab.click('figure[data-galley-gallery] img');
    await expect.poll(() => count(tab, 'dialog.light[open]')).toBe(1);
    expect(await tab.inView((view) => view.root.querySelector('dialog.light')?.textContent)).toContain('The bench');
    await tab.press('Escape');
    await expect.poll(() => count(tab, 'dialog.light')).toBe(0);
    await tab.inView((view) => view.root.querySelector<HTMLElement>('figure[data-galley-gallery] img')?.focus());
    await tab.press('Enter');
    await expect.poll(() => count(tab, 'dialog.light[open]')).toBe(1);
    await tab.press('Escape');
    expect(await tab.isOpen()).toBe(true);
  });

  test('players of others are links: no frame, nothing from elsewhere', async () => {
    const tab = await openClean('inside-feature');
    expect(await count(tab, 'iframe, object, embed')).toBe(0);
    expect(await tab.inView((view) => view.root.querySelector<HTMLAnchorElement>('figure[data-galley-embed] > a')?.href)).toBe(
      'https://www.youtube.com/watch?v=AbCdEfGhIjk',
    );
    const hosts = await tab.inView((view) =>
      [...view.root.querySelectorAll<HTMLElement & { src: string }>('[src]')].map(({ src }) => new URL(src).hostname),
    );
    expect(new Set(hosts)).toEqual(new Set(['slowpaper.example']));
  });

  test('listings are in their frame from the first, their colours come, their text stays', async () => {
    const tab = await openClean('inside-code');
    expect(await count(tab, '.listing .copyCode')).toBe(4);
    await expect.poll(() => count(tab, '.listing .hljs-keyword')).toBeGreaterThan(4);
    const [first] = await tab.inView((view) => [...view.root.querySelectorAll('pre')].map((pre) => pre.textContent));
    expect(first).toContain(
      '  let count = 0; // nobody is asleep yet\n  for await (const sheep of flock) {\n    if (signal.aborted) break;',
    );
    expect(await count(tab, '.listing .copyCode')).toBe(4);
  });

  test('TeX is set as MathML, also where the page drew a picture of it', async () => {
    const tab = await openClean('inside-math');
    await expect.poll(() => count(tab, 'math msqrt')).toBe(1);
    expect(await count(tab, 'img[data-galley-tex]')).toBe(0);
    expect(await tab.text()).toContain('A bet of $5 against $10');
    expect(await tab.text()).not.toContain('\\frac');
  });

  test('a wide table scrolls in its own box, which Tab reaches', async () => {
    const tab = await openClean('inside-tables');
    const boxes = () =>
      tab.inView((view) =>
        [...view.root.querySelectorAll<HTMLElement>('.scrollBox')].map((box) => ({
          wide: box.scrollWidth > box.clientWidth,
          stop: box.tabIndex === 0,
          named: Boolean(box.getAttribute('aria-label')),
        })),
      );
    await expect.poll(boxes).toEqual([
      { wide: false, stop: false, named: false },
      { wide: true, stop: true, named: true },
    ]);
  });

  test('numbers stand at the end of their columns, under a header that spans rows as well', async () => {
    const tab = await openClean('inside-untidy');
    const numeric = await tab.inView(({ body }) => [...body.querySelectorAll('table [data-numeric]')].map((cell) => cell.textContent));
    expect(numeric).toEqual(['1921', '1922', '1923', '120', '98', '143', '64', '71', '9']);
  });

  test('the ticks of a list of tasks say what they tick off', async () => {
    const tab = await openClean('inside-untidy');
    const labels = await tab.inView(({ body }) => [...body.querySelectorAll('input')].map((tick) => tick.getAttribute('aria-label')));
    expect(labels).toEqual(['Trim the wick', 'Wind the clock', 'Oil the chain']);
  });

  test('a text that its page sets in columns opens in columns, until the reader chooses', async () => {
    const tab = await openClean('vertical-japanese');
    const set = () =>
      tab.inView(({ main, body }) => ({
        columns: getComputedStyle(main).writingMode,
        number: getComputedStyle(body.querySelector('[data-galley-upright]') as Element).textCombineUpright,
        dots: [...body.querySelectorAll('[data-galley-emphasis]')].map((piece) =>
          getComputedStyle(piece).textEmphasisStyle.replace('filled ', ''),
        ),
      }));
    expect(await set()).toEqual({ columns: 'vertical-rl', number: 'all', dots: ['sesame', 'circle'] });
    const choose = (vertical: 'on' | 'off') => tab.inView(({ keeping }, choice) => keeping.save({ vertical: choice }), vertical);
    await choose('off');
    expect((await set()).columns).toBe('horizontal-tb');
    await choose('on');
    expect((await set()).columns).toBe('vertical-rl');
  });

  test('a text that its page sets in lines opens in lines', async () => {
    const tab = await openClean('japanese-ruby');
    expect(await tab.inView(({ main }) => getComputedStyle(main).writingMode)).toBe('horizontal-tb');
  });
});
