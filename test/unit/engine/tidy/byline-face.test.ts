// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Context } from '../../../../src/engine/tidy/step';
import { bylineFace } from '../../../../src/engine/tidy/images/byline-face';

function pictures(html: string, byline = 'Ann Lee'): number {
  const root = document.createElement('article');
  root.innerHTML = html;
  bylineFace(root, { byline } as Context);
  return root.querySelectorAll('img').length;
}
const face = '<div><img src="/static/ann.jpg" alt="Ann Lee "></div>';
const story = `<p>${'The harbour was frozen from the first week of the year to the last. '.repeat(5)}</p>`;

it('the writer’s face over the text goes, as the name has', () => {
  expect(pictures(`${face}<p>founder</p>${story}`)).toBe(0);
  expect(pictures(`<picture><source srcset="/a.webp"><img src="/a.jpg" alt="Ann Lee"></picture>${story}`)).toBe(0);
});

it('goes below a standfirst, where it is a link to what else they wrote', () => {
  expect(pictures(`${story}<a href="/author/ann-lee"><img src="/a.jpg" alt="Ann Lee"></a>${story}`)).toBe(0);
});

it.each([
  ['linked, far down', `${story.repeat(3)}<a href="/a"><img src="/a.jpg" alt="Ann Lee"></a>${story}`, 'Ann Lee'],
  ['in the text', `${story}${face}${story}`, 'Ann Lee'],
  ['of somebody else', `${face}${story}`, 'Bo Finch'],
  ['where nobody is known', `<img src="/a.jpg" alt="">${story}`, ''],
  ['with a caption', `<figure><img src="/a.jpg" alt="Ann Lee"><figcaption>At sea</figcaption></figure>${story}`, 'Ann Lee'],
])('a picture stays %s', (_, html, byline) => expect(pictures(html, byline)).toBe(1));
