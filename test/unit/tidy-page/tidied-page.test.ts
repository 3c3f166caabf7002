import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { extract } from '../../../src/engine/extract';
import type { TidiedPage } from '../../../src/tidy-page/tidied-page';
import { story } from '../engine/detectors/story';
import { openInChromium, type RealPage } from '../engine/in-chromium';

interface World {
  extract: typeof extract;
  TidiedPage: typeof TidiedPage;
  tidied: TidiedPage<{ article: NonNullable<ReturnType<typeof extract>>; body: HTMLElement }>;
  ids(): string[];
}
const rail =
  '<aside class="rail"><h2>Most read</h2><ul><li><a href="/1">One story about the sea and its ships</a></li><li><a href="/2">Two tales of the lighthouse keeper</a></li><li><a href="/3">Three ways to fold a sail</a></li></ul></aside>';
const newsletter =
  '<form class="letter"><h3>Newsletter</h3><p>Get our letter every morning.</p><input type="email" placeholder="Your email"><button>Subscribe</button></form>';
const html = `<main><h1>The harbour</h1><p class="by">By Ada Winter</p><article>${story(1, 4)}${newsletter}${story(5, 9)}</article></main>${rail}<div id="host"></div>`;

let chromium: RealPage;
beforeAll(async () => {
  chromium = await openInChromium(new URL('./entry.ts', import.meta.url));
}, 120_000);
afterAll(() => chromium.close());

beforeEach(() =>
  chromium.page.evaluate((html) => {
    const world = globalThis as unknown as World;
    world.tidied?.untidy();
    document.body.innerHTML = html;
    const article = world.extract(document);
    if (!article) throw new Error('no article');
    const body = document.createElement('div');
    body.append(article.fragment);
    world.tidied = new world.TidiedPage();
    world.tidied.tidy({ article, body }, article.removed);
    world.ids = () => Object.keys(world.tidied.state ?? {});
  }, html),
);

const seen = () =>
  chromium.page.evaluate(() =>
    Object.fromEntries(
      ['.rail', '.letter', '.by', 'article p', 'h1'].map((select) => [select, document.querySelector(select)?.checkVisibility() ?? null]),
    ),
  );

describe('the tidied page', () => {
  it('hides the clutter where it stands and nothing of the article, the byline included', async () => {
    expect(await seen()).toEqual({ '.rail': false, '.letter': false, '.by': true, 'article p': true, h1: true });
  });

  it('changes no node and no attribute, tidied or not, and leaves no sheet', async () => {
    const markup = () => chromium.page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length] as const);
    const [tidied, sheets] = await markup();
    await chromium.page.evaluate(() => (globalThis as unknown as World).tidied.untidy());
    expect(await markup()).toEqual([tidied, sheets - 1]);
    expect(await seen()).toEqual({ '.rail': true, '.letter': true, '.by': true, 'article p': true, h1: true });
  });

  it('shows one thing again and hides it again', async () => {
    const toggle = (shown: boolean) =>
      chromium.page.evaluate((shown) => {
        const { tidied } = globalThis as unknown as World;
        const id = tidied.found?.article.removed.find(({ kind }) => kind === 'newsletter')?.id ?? '';
        tidied.show(id, shown);
      }, shown);
    await toggle(true);
    expect(await seen()).toMatchObject({ '.letter': true, '.rail': false });
    await toggle(false);
    expect(await seen()).toMatchObject({ '.letter': false, '.rail': false });
  });

  it('hides the same things when the page puts others before them, before it is painted', async () => {
    const hidden = await chromium.page.evaluate(async () => {
      for (let i = 0; i < 5; i++) document.body.prepend(document.createElement('section'));
      document.querySelector('article')?.prepend(document.createElement('p'), document.createElement('form'));
      await new Promise((painted) => requestAnimationFrame(painted));
      return ['.rail', '.letter', 'article p:nth-of-type(3)'].map((select) => document.querySelector(select)?.checkVisibility());
    });
    expect(hidden).toEqual([false, false, true]);
  });

  it('lets the engine look behind it', async () => {
    const kinds = await chromium.page.evaluate(() => {
      const { tidied, extract } = globalThis as unknown as World;
      return tidied.lookBehind(() => extract(document))?.removed.map(({ kind }) => kind);
    });
    expect(kinds).toEqual(expect.arrayContaining(['newsletter', 'related']));
    expect(kinds).not.toContain('hidden');
    expect(await seen()).toMatchObject({ '.rail': false });
  });

  it('hides in shadow roots, and lets a page scroll that a box held still', async () => {
    const got = await chromium.page.evaluate(() => {
      const world = globalThis as unknown as World;
      world.tidied.untidy();
      const host = document.querySelector('#host') as HTMLElement;
      const root = host.attachShadow({ mode: 'open' });
      const box = document.createElement('div');
      box.append('We use cookies to make this site work and to measure how it is read. ');
      for (const name of ['Accept all', 'Reject all']) box.append(Object.assign(document.createElement('button'), { textContent: name }));
      root.append(document.createElement('p'), box);
      document.body.style.overflow = 'hidden';
      const article = world.extract(document);
      if (!article) throw new Error('no article');
      const body = document.createElement('div');
      body.append(article.fragment);
      world.tidied.tidy({ article, body }, article.removed);
      const tidied = [box.checkVisibility(), getComputedStyle(document.body).overflowY];
      world.tidied.untidy();
      const after = [box.checkVisibility(), getComputedStyle(document.body).overflowY, root.adoptedStyleSheets.length];
      document.body.style.overflow = '';
      return { tidied, after };
    });
    expect(got).toEqual({ tidied: [false, 'visible'], after: [true, 'hidden', 0] });
  });

  it('leaves no sheet in what the page has taken out for a moment', async () => {
    const sheets = await chromium.page.evaluate(() => {
      const world = globalThis as unknown as World;
      world.tidied.untidy();
      const host = document.querySelector('#host') as HTMLElement;
      const root = host.attachShadow({ mode: 'open' });
      const box = document.createElement('aside');
      box.append(...(document.querySelector('.rail')?.cloneNode(true).childNodes ?? []));
      root.append(box);
      const article = world.extract(document);
      if (!article) throw new Error('no article');
      const body = document.createElement('div');
      body.append(article.fragment);
      world.tidied.tidy({ article, body }, article.removed);
      const tidied = root.adoptedStyleSheets.length;
      host.remove();
      world.tidied.untidy();
      document.body.append(host);
      return [tidied, root.adoptedStyleSheets.length];
    });
    expect(sheets).toEqual([1, 0]);
  });
});
