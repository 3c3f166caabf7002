// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
const gone = (line: string, after = '', before = 8) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, before)}${line}${after}</article>`).flatMap(({ kind, text }) =>
    kind === 'promo' ? [text] : [],
  );

describe('a last line by which a writer asks to be paid', () => {
  const set = `<p><em>The Quay is written by one man. To have more of it, ${link('https://ko-fi.com/quay', 'think of giving once')}.</em></p>`;
  const plain = `<p>If you found this helpful, please become a patron and sign up for ${link('https://www.patreon.com/quay', 'my Patreon')}.</p>`;

  it('goes in letters of its own, and where it asks for support', () => {
    expect(gone(set)).toEqual([expect.stringMatching(/^The Quay is written/)]);
    expect(gone(plain)).toEqual([expect.stringMatching(/^If you found/)]);
    expect(
      gone(
        `<p><strong>Keep The Quay! Give ${link('https://ko-fi.com/quay', 'here')} or in the shop</strong>. It all helps to pay the rent.</p>`,
      ),
    ).toHaveLength(1);
    expect(gone(set, plain)).toHaveLength(2);
  });

  it.each([
    ['before text', set, story(9, 10), 8],
    ['where it is what there is to read', set, '', 2],
    [
      'where it tells of somebody',
      `<p>The captain lives on what he is given at ${link('https://www.patreon.com/captain', 'his page')}, and sails.</p>`,
      '',
      8,
    ],
    [
      'where it is an entry on one of many',
      ['Quay Cast', 'Low Water']
        .map(
          (one) => `<p><em>${one}</em> is on boats, and lives on ${link(`https://www.patreon.com/${one[0]}`, 'what listeners give')}.</p>`,
        )
        .join(''),
      '',
      8,
    ],
    [
      'where it is an entry that begins with the link',
      `<p><strong>${link('https://www.patreon.com/q', 'Quay Cast')}</strong> is on boats and those who mend them, and is told at night.</p>`,
      '',
      8,
    ],
    [
      'where it is an answer',
      `<p><strong>Ann Lee:</strong> Most of it hangs in the shop, and the sketches are on ${link('https://www.patreon.com/ann', 'my page')}.</p>`,
      '',
      8,
    ],
    [
      'where it tells of patrons',
      `<p>Her readers become a patron for three crowns a month on ${link('https://www.patreon.com/ann', 'her page')}, and that feeds her.</p>`,
      '',
      8,
    ],
    ['where the link leads elsewhere', set.replace('ko-fi.com', 'boats.example'), '', 8],
  ])('stays %s', (_, line, after, before) => {
    expect(gone(line, after, before)).toEqual([]);
  });
});
