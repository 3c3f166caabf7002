// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

function metadataOf(body: string) {
  document.head.innerHTML = '<title>The clock makers</title>';
  document.body.innerHTML = `<main><h1>The clock makers</h1>${body}</main>`;
  return readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page).metadata;
}
const dayOf = (body: string): string | undefined => metadataOf(body).publishedTime?.slice(0, 10);
const bylineOf = (body: string): string | undefined => metadataOf(body).byline;

const prose = '<p>The work took longer than anybody had planned, because the weather turned in the second week.</p>'.repeat(2);

describe('a day in a box of facts', () => {
  const row = (label: string, fact: string) => `<tr><th scope="row">${label}</th><td>${fact}</td></tr>`;
  const item = (label: string, fact: string) => `<div><h3>${label}</h3><div>${fact}</div></div>`;
  const picture = '<img src="/clock.jpg" width="250" height="160" alt="">';
  it.each([
    `<table><caption>Quay clock</caption><tbody>${row('Opened', '12 May 1903')}${row('Height', '6 m')}</tbody></table>`,
    `<table><tbody><tr><td colspan="2">${picture}</td></tr>${row('Height', '6 m')}${row('Stopped', '12 May 1958')}</tbody></table>`,
    `<aside><figure>${picture}</figure>${item('First rung', '12 May 1903')}${item('Height', '6 m')}</aside>`,
  ])('is none of the page where that shows a thing: %s', (box) => {
    expect(dayOf(box + prose)).toBeUndefined();
  });

  it('a page that is set in a table has its own', () => {
    const story = (name: string) => `<h2>The clocks of ${name}</h2><div>By <b>${name}</b><br>12 May 2023</div>${prose}`;
    expect(bylineOf(`<table><tbody><tr><td>${picture}</td><td>${story('Ann Reid')}${story('Bo Arle')}</td></tr></tbody></table>`)).toBe(
      'Ann Reid',
    );
  });

  it('a name beside its day is no author', () => {
    const box = `<aside><figure>${picture}</figure>${item('First rung', '12 May 1903')}${item('Ship', 'The Wren')}</aside>`;
    expect(bylineOf(box + prose)).toBeUndefined();
    const own = `<table><tbody>${row('Date', '12 May 2023')}${row('Author', `${picture}Ann Reid`)}</tbody></table>`;
    expect(bylineOf(own + prose)).toBe('Ann Reid');
  });

  it.each([
    `<table><caption>Press notice</caption><tbody>${row('Date', '12 May 2023')}${row('Office', 'Clocks')}</tbody></table>`,
    `<table><caption>Press notice</caption><tbody>${row('Published', '12 May 2023')}${row('Office', 'Clocks')}</tbody></table>`,
    `<table><tbody>${row('Notice', '12 May 2023')}${row('Office', 'Clocks')}</tbody></table>`,
    `<aside>${picture}<h3>Ann Reid</h3><p>12 May 2023</p></aside>`,
  ])('is the page’s where that is of the page, or shows nothing: %s', (box) => {
    expect(dayOf(box + prose)).toBe('2023-05-12');
  });
});
