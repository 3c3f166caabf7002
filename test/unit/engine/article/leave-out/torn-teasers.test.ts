// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const story = `<p data-keep>${'The bell was cast in the yard behind the church, by two brothers who had never made one before. '.repeat(4)}</p>`;
const teaser = (more = '<a href="/boats">Read more</a>', title = '<a href="/boats">What to do with old boats</a>') =>
  `<div><div>${title}</div><p data-keep>Old boats may be beds, bars and hen houses, and some still float.</p>${more}</div>`;
const shown = (box: string) => text(build(`<main>${story}${story}${box}</main>`));

it('leaves out the words of a teaser of which neither title nor link was kept', () => {
  expect(shown(teaser())).toMatch(/before\.$/);
  expect(text(build(`<main>${teaser()}${story}${story}</main>`))).toMatch(/^The bell/);
});

it('leaves them out beside a Japanese text, which says as much in half the characters', () => {
  const japanese = `<p data-keep>${'その鐘は、教会の裏の庭で二人の兄弟が初めて鋳たものでした。'.repeat(13)}</p>`;
  const other =
    '<div><div><a href="/boats">古い船をどうするかという話</a></div><p data-keep>寝台にも酒場にもなり、まだ浮くものもあります。</p><a href="/boats">続きを読む</a></div>';
  expect(text(build(`<main>${japanese}${other}</main>`))).not.toContain('寝台');
  expect(text(build(`<main><p data-keep>その鐘は庭で鋳たものでした。</p>${other}</main>`))).toContain('寝台');
});

it('keeps them where the title is kept, the links lead to two pages, or the last one ends a sentence', () => {
  expect(shown(teaser(undefined, '<a href="/boats" data-keep>What to do with old boats</a>'))).toContain('hen houses');
  expect(shown(teaser('<a href="/sails">Read more</a>'))).toContain('hen houses');
  expect(shown(teaser('<p>Some of them are in <a href="/boats">the old harbour</a></p>'))).toContain('hen houses');
  expect(shown(teaser(''))).toContain('hen houses');
  const to = '<a href="/boats">To the boats, to the boats</a>';
  expect(shown(teaser(to, to))).toContain('hen houses');
  expect(text(build(`<main><p data-keep>The bell was cast in the yard.</p>${teaser()}</main>`))).toContain('hen houses');
});
