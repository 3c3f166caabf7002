// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const shown = (html: string, kind: PageKind = 'article') => text(build(`<main>${html}</main>`, '', {}, kind)) ?? '';
const link = '<a href="https://boats.example/v/7">https://boats.example/v/7</a>';

it('an address that a post ends with stays beside its words', () => {
  const post = (end: string) => `<div><span data-keep>Look at this one.</span><br><br>${end}</div>`;
  expect(shown(post(link), 'forum')).toContain('boats.example');
  expect(shown(post('<a href="/v/7">Report</a>'), 'forum')).not.toContain('Report');
});

it('an address stays in the line below the one that announces it', () => {
  const below = (line: string) => `<p data-keep>${line}</p><p>${link}</p><div>Menu</div>`;
  expect(shown(below('More is found at:'))).toContain('boats.example');
  expect(shown(below('It came home on Sunday.'))).not.toContain('boats.example');
});

it('an address on another site stays under the heading below the text that announces it', () => {
  const source = (heading: string, address: string) =>
    `<div><p data-keep>It lasts for a day.</p><hr><h5>${heading}</h5><p><a href="${address}">${address}</a></p></div>`;
  expect(shown(source('Original publication:', 'https://doi.org/10.1/7'))).toBe(
    'It lasts for a day.Original publication:https://doi.org/10.1/7',
  );
  expect(shown(source('Our pages', 'https://doi.org/10.1/7'))).toBe('It lasts for a day.');
  expect(shown(source('More of ours:', 'https://news.example/more'))).toBe('It lasts for a day.');
});
