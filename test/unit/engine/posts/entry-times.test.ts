// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withEntryTimes } from '../../../../src/engine/posts/entry-times';

/** The texts of a running report that are chosen where those in `.kept` were. */
function chosen(html: string): string[] {
  document.body.innerHTML = html;
  const texts = new Set<Text>([...document.querySelectorAll('.kept')].map((box) => box.firstChild as Text));
  return [...withEntryTimes(document.body, texts, new Set(document.querySelectorAll('[data-taken]')))].map((text) => text.data);
}

const entry = (time: string, words: string, kept = ''): string =>
  `<article><time class="${kept}">${time}</time><p class="kept">${words}</p></article>`;

describe('the times of a running report', () => {
  it('are chosen in all entries where one of them is', () => {
    expect(chosen(entry('20.15', 'It won.') + entry('19.42', 'It passes.', 'kept') + entry('18.10', 'It begins.'))).toEqual([
      '20.15',
      'It won.',
      '19.42',
      'It passes.',
      '18.10',
      'It begins.',
    ]);
  });

  it('stay as they are where none is, or an entry has no time of its own', () => {
    expect(chosen(entry('1', 'a') + entry('2', 'b') + entry('3', 'c'))).toEqual(['a', 'b', 'c']);
    expect(chosen(`${entry('1', 'a', 'kept')}${entry('2', 'b')}<article><p class="kept">c</p></article>`)).toEqual(['1', 'a', 'b', 'c']);
  });

  it('are chosen with the hour beside them', () => {
    const line = (kept: string) =>
      `<article><a href="#1"><time class="${kept}">2h ago</time><span>18.20 GMT</span></a><p class="kept">a</p></article>`;
    expect(chosen(line('') + line('kept') + line(''))).toEqual([
      '2h ago',
      '18.20 GMT',
      'a',
      '2h ago',
      '18.20 GMT',
      'a',
      '2h ago',
      '18.20 GMT',
      'a',
    ]);
    const named = (kept: string) => `<article><p><time class="${kept}">9.05</time><b>Ann Fell</b></p><p class="kept">a</p></article>`;
    expect(chosen(named('') + named('kept') + named(''))).not.toContain('Ann Fell');
  });
});
