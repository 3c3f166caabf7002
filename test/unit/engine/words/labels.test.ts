import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/engine/words/fold';
import { conceptsOf } from '../../../../src/engine/words/labels';
import { mentions } from '../../../../src/engine/words/mentions';

const lists = import.meta.glob<Record<string, string[]>>('../../../../src/engine/words/*/*.json', { eager: true, import: 'default' });
const says = (text: string) => [...(conceptsOf(fold(text)) ?? [])];

describe('word lists', () => {
  it('are folded as labels are, so that they can be compared', () => {
    for (const [file, list] of Object.entries(lists))
      for (const phrase of Object.values(list).flat())
        for (const part of phrase.split('*').filter(Boolean)) expect(fold(part), `${file}: ${phrase}`).toBe(part);
  });

  it('have a beginning where something may follow', () => {
    for (const [file, list] of Object.entries(lists))
      for (const phrase of Object.values(list).flat()) expect(phrase, file).not.toMatch(/^\*.*\*|\*.*\*.*\*/);
  });

  it('speak at least twelve languages each', () => {
    for (const [file, list] of Object.entries(lists))
      expect(Object.keys(list), file).toEqual(expect.arrayContaining('en ja de fr es pt it nl pl ru zh ko'.split(' ')));
  });

  it('fold case, width, numbers and signs', () => {
    expect(fold('  Comments (1,234) ')).toBe('comments #');
    expect(fold('ＲＥＬＡＴＥＤ　ｎｅｗｓ…')).toBe('related news');
    expect(fold('You’ll love it')).toBe('you ll love it');
  });

  it('know a whole label and a beginning', () => {
    expect(says('24 Comments')).toContain('comments');
    expect(says('コメント（3）')).toContain('comments');
    for (const best of ['Top Rated Comments', 'Beste Kommentare', 'Meilleurs commentaires', 'Mejores comentarios', '인기 댓글'])
      expect(says(best)).toContain('comments');
    expect(says('More from The Times')).toContain('related');
    expect(says('Auf Facebook teilen')).toContain('share');
    expect(says('あわせて読みたい記事')).toContain('related');
  });

  it('know what stands somewhere behind a beginning', () => {
    expect(says('Have a story to share? Write to us')).toContain('call');
    expect(says('Have a story')).not.toContain('call');
    expect(says('欢迎关注我们的公众号')).toContain('call');
  });

  it('do not take a beginning for a word that only begins so', () => {
    expect(says('Trendingness in physics')).not.toContain('related');
    expect(says('Auf dem Berg')).not.toContain('share');
  });

  it('find a topic in a sentence', () => {
    expect(mentions('Diese Seite verwendet Cookies, um zu funktionieren.', 'cookies')).toBe(true);
    expect(mentions('当サイトではCookieを使用しています', 'cookies')).toBe(true);
    expect(mentions('The cook is eating.', 'cookies')).toBe(false);
  });
});
