import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article, ExtractOptions } from '../../../../src/engine/article';
import type { Rule, RuleMark } from '../../../../src/rules/rule';
import { story } from '../detectors/story';
import { openInChromium, type RealPage } from '../in-chromium';

const mark = (select: string): RuleMark => ({ kind: 'other', select });
const rule = (...remove: RuleMark[]): Rule => ({ from: 'reader', hosts: ['news.example'], remove });

let chromium: RealPage;
beforeAll(async () => {
  chromium = await openInChromium(new URL('../../../../src/engine/browser-global.ts', import.meta.url));
}, 120_000);
afterAll(() => chromium.close());

/** What the engine makes of a page with some rules. */
const read = (html: string, ...rules: Rule[]) =>
  chromium.page.evaluate(
    ([html, rules]) => {
      document.body.innerHTML = html;
      const { galley } = globalThis as unknown as { galley: { extract(of: Document, options: ExtractOptions): Article | null } };
      const { fragment, removed, undone, hasArticle } = galley.extract(document, { url: 'https://news.example/story', rules }) ?? {};
      return { text: fragment?.textContent ?? '', removed: removed ?? [], undone: undone ?? [], hasArticle };
    },
    [html, rules] as const,
  );

const page = `<main><h1>The harbour</h1><article>${story(1, 8)}<p class="extra">${'An extra paragraph that nobody asked for stands here, long enough to be read as one. '}</p></article></main>`;

describe('rules that would empty the article', () => {
  it('are undone at run time, and told of once, whatever they are made of', async () => {
    for (const remove of [mark('p'), mark('article'), mark('article > *'), { kind: 'other', says: 'harbour' } as RuleMark]) {
      const { text, undone, hasArticle } = await read(page, rule(remove));
      expect(text).toContain('Paragraph 8 tells of the harbour');
      expect(hasArticle).toBe((await read(page)).hasArticle);
      expect(undone.map(({ rule, because }) => [rule, because.id])).toEqual([['reader:news.example', 'half_of_text']]);
    }
  });

  it('lose only the part that would', async () => {
    const { text, removed } = await read(page, rule(mark('article > p:not(.extra)'), mark('.extra')));
    expect(text).toContain('Paragraph 1 tells');
    expect(text).not.toContain('An extra paragraph');
    expect(removed.some(({ rule }) => rule === 'reader:news.example')).toBe(true);
  });

  it('are undone when only several together would', async () => {
    const halves = `<main><h1>The harbour</h1><article><div class="a">${story(1, 5)}</div><div class="b">${story(6, 9)}</div></article></main>`;
    const { text, undone } = await read(halves, rule(mark('.a > p')), rule(mark('.b > p')));
    expect(text).toContain('Paragraph 1 tells');
    expect(undone.map(({ reason }) => reason.detail)).toEqual(['.a > p']);
  });

  it('may take a long box below the article', async () => {
    const { text, undone } = await read(
      `<main><h1>The harbour</h1><article>${story(1, 8)}</article><div class="below">${story(11, 30)}</div></main>`,
      rule(mark('.below')),
    );
    expect(text).toContain('Paragraph 8 tells');
    expect(text).not.toContain('Paragraph 11 tells');
    expect(undone).toEqual([]);
  });

  it('break nothing when their selectors are broken', async () => {
    const { text, undone } = await read(page, rule(mark(':::'), mark('//*[')));
    expect(text).toContain('Paragraph 8 tells');
    expect(undone.map(({ because }) => because)).toEqual([
      { id: 'broken_selector', detail: ':::' },
      { id: 'broken_selector', detail: '//*[' },
    ]);
  });
});
