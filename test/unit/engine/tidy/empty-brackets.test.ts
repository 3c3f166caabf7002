// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Page } from '../../../../src/engine/page';
import { emptyBrackets } from '../../../../src/engine/tidy/lines/empty-brackets';

const gap = '<span data-galley-gap="1"></span>';
const left = (html: string): string => {
  document.body.innerHTML = html;
  emptyBrackets(document.body, { page: {} as Page, title: '' } as never);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
};

it('brackets of which what stood in them was left out go', () => {
  expect(left(`<li>Berg K. 2009. [<a href="/1">DOI</a>] [${gap}] [ ${gap} ]</li>`)).toBe('Berg K. 2009. [DOI]');
  expect(left(`<p>Berg (${gap}) and Lee (2016).</p>`)).toBe('Berg and Lee (2016).');
});

it.each([`<p>A list is written [] or list().</p>`, `<pre>f(${gap})</pre>`, `<p>(${gap}]</p>`, `<p>([<a href="/1">1</a>])</p>`])(
  'others stay: %s',
  (html) => {
    const before = html.replace(/<[^>]+>/g, '');
    expect(left(html)).toBe(before);
  },
);
