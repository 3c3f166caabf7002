// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { story, textTaken } from '../clutter-of';

const page = (line: string): string => `<article><h1>Boats in the harbour</h1>${line}${story(1, 9)}</article>`;

describe('a line of the day and of where the text is from', () => {
  it.each([
    '<div><p>2019-08-13 14:07<span> 来源：北港新闻·北港号</span></p></div>',
    '<p>March 14, 2024 | Source: Harbour News</p>',
    '<p>Veröffentlicht am 14. März 2024 – Quelle: Hafenbote</p>',
    '<p>14.03.2024 09:12 | Zdroj: Přístavní listy</p>',
    '<p>14 Mart 2024 - Kaynak: Liman Gazetesi</p>',
    '<p>14 مارس 2024 | المصدر: صحيفة الميناء</p>',
  ])('goes over the text: %s', (line) => {
    const taken = textTaken(page(line));
    expect(taken).toMatch(/来源|Source|Quelle|Zdroj|Kaynak|المصدر/);
    expect(taken).not.toContain('Paragraph');
  });

  it.each([
    '<p>Source: Harbour News</p>',
    '<p>March 14, 2024: the ferry stays in port.</p>',
    '<p>On March 14, 2024 source: the ledger of the harbour master, who kept it in pencil for thirty years.</p>',
    `${story(10, 10)}<p>March 14, 2024 | Source: Harbour News</p>`,
    '<figure><img src="/a.jpg"><figcaption><p>14 March 2024. Source: Harbour News</p></figcaption></figure>',
  ])('stays: %s', (line) => {
    expect(textTaken(page(line))).toBe('');
  });
});
