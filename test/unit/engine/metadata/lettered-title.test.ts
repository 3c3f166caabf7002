// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { titleCandidates } from '../../../../src/engine/metadata/title/choose-title';
import { smallerHeadings } from '../../../../src/engine/metadata/visible/heading';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { paragraphs } from './metadata-of';

const declared = 'KeyNuke - Hardware news: Larch 13 reviewed';
const titled = (top: string): string | undefined => {
  document.body.innerHTML = top + paragraphs.long;
  const page = snapshot(document, { url: 'https://hask.example/13' }) as Page;
  const smaller = smallerHeadings(page, () => false);
  return titleCandidates({ document: declared, headings: [], smaller, siteNames: [], article: false, url: page.url })[0]?.value;
};

describe('the title of a page without headings', () => {
  it.each([
    [
      'is what bold letters say of the declared one',
      '<b>Modules</b><p><font size="4"><b>Larch 13 reviewed</b></font></p>',
      'Larch 13 reviewed',
    ],
    ['is not a word of it', '<b>Modules</b><p><b>reviewed</b></p>', declared],
    ['is not in bold letters where headings are', '<h2>Modules</h2><b>Larch 13 reviewed</b>', declared],
  ])('%s', (_, top, expected) => {
    expect(titled(top)).toBe(expected);
  });
});
