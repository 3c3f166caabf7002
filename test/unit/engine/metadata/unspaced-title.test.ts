// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../../src/engine/detectors/find-clutter';
import type { Metadata } from '../../../../src/engine/metadata/metadata';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

const own = '北港渡轮码头今天开放：市民可乘船出海';
const text = '<p>港务局说，新码头比旧码头大一倍，每天可以停靠二十班渡轮，市民乘船出海比以前方便得多，票价不变。</p>'.repeat(4);

function read(titled: string, top: string, head = ''): Metadata {
  document.documentElement.lang = 'zh';
  document.head.innerHTML = `<title>${titled}</title>${head}`;
  document.body.innerHTML = `${top}<div>${text}</div>`;
  const page = snapshot(document, { url: 'https://hask.example/news/1.html' }) as Page;
  return readMetadata(page, findClutter(page)).metadata;
}

describe('a title in a script without spaces, on a page without a first-level heading', () => {
  it.each(['_北港新闻网', '-EDN 北港技术', '--港务--北港网', '_港务_北港网 '])('is what stands on the page before %s', (end) => {
    expect(read(own + end, `<div><h4>${own}</h4></div>`).title).toBe(own);
  });

  it('keeps its end where the page does not say it without', () => {
    expect(read(`${own}-续篇`, '<h4>北港</h4>').title).toBe(`${own}-续篇`);
    expect(read(`${own}-续篇`, `<h4>${own}-续篇</h4>`).title).toBe(`${own}-续篇`);
  });

  it('shows where the day stands', () => {
    const top = `<div><h4>${own}</h4><div><span>时间：2019-09-25</span><span>作者：李在山</span></div></div>`;
    expect(read(`${own}-EDN 北港技术`, top)).toMatchObject({ publishedTime: expect.stringMatching(/^2019-09-25/), byline: '李在山' });
  });
});

it('who gathered it from the web is nobody', () => {
  const top = `<div><h2>${own}</h2><div><span>时间：2019-09-25</span><span>作者：网络整理</span></div></div>`;
  expect(read(`${own}_北港网`, top).byline).toBeUndefined();
});

describe('who is declared as the author', () => {
  const meta = '<meta name="author" content="北港新闻网">';
  const top = `<div><h2>${own}</h2><div>2019-09-26 12:11<span>来源：北港新闻网</span><span>作者：李在山</span></div></div>`;
  it('is the site where the title ends with it', () => expect(read(`${own}_北港新闻网`, top, meta).byline).toBe('李在山'));
  it('is named where the page names nobody else', () =>
    expect(read(`${own}_北港新闻网`, `<h2>${own}</h2>`, meta).byline).toBe('北港新闻网'));
});
