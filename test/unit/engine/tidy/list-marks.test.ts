import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

describe('marks of lists', () => {
  it.each([
    [
      'bullets',
      '<ul><li><span>•</span> <div>one</div></li><li><span>•</span><div>two</div></li></ul>',
      '<ul><li>one</li><li>two</li></ul>',
    ],
    [
      'numbers',
      '<ol><li><div>1</div><p>one</p></li><li><p>two</p></li><li><div>3.</div><p>three</p></li></ol>',
      '<ol><li><p>one</p></li><li><p>two</p></li><li><p>three</p></li></ol>',
    ],
    ['of terms', '<dl><dt>•</dt><dd>one</dd><dt>•</dt><dd>two</dd></dl>', '<ul><li>one</li><li>two</li></ul>'],
  ])('that a list shows itself go: %s', async (_, html, expected) => {
    expect((await tidied(html)).replace(/> /g, '>')).toBe(expected);
  });

  it.each([
    ['other numbers', '<ol><li><b>7</b> days</li></ol>'],
    ['ticks', '<ul><li><span>✓</span> one</li><li><span>✓</span> two</li></ul>'],
    ['a plus in a line of its own', '<ul><li><p>+</p><p>Quiet</p></li><li><p>+</p><p>Cold</p></li></ul>'],
    ['a bullet alone', '<ul><li><b>–</b> one</li><li>two</li></ul>'],
  ])('stay where they say something: %s', async (_, html) => {
    expect(await tidied(html)).toContain(/<(?:b|span|p)>(.)/.exec(html)?.[1]);
  });
});

it('a sign of an entry stands in its line', async () => {
  expect(await tidied('<ul><li><p>+</p><p>Quiet</p></li><li><p>+</p><p>Cold</p></li></ul>')).toBe(
    '<ul><li><p>+ Quiet</p></li><li><p>+ Cold</p></li></ul>',
  );
  expect(await tidied('<ul><li><span>+</span><p>Quiet</p></li><li><span>-</span><p>Dear</p></li></ul>')).toBe(
    '<ul><li><p>+ Quiet</p></li><li><p>- Dear</p></li></ul>',
  );
});

describe('numbers in the entries of a list that numbers them', () => {
  const entry = (number: string, text: string) => `<li><span class="no">${number}</span><div><p>${text}</p></div></li>`;
  it.each([
    ['1', '2'],
    ['01.', '02.'],
    ['Step 1', 'Step 2'],
    ['手順1', '手順2'],
  ])('are there once: %s', async (first, second) => {
    const result = await tidied(`${prose}<ol>${entry(first, 'Cut the leeks.')}${entry(second, 'Boil them.')}</ol>`);
    expect(result).toContain('Cut the leeks.');
    expect(result).not.toContain(first);
  });

  it.each([
    ['other numbers', `<ol>${entry('3', 'spoons of salt')}${entry('2', 'leeks')}</ol>`, '3'],
    ['a number in the text', '<ol><li><p>1 spoon of salt</p></li><li><p>2 leeks</p></li></ol>', '1 spoon'],
    ['in a list without numbers', `<ul>${entry('1', 'Cut')}${entry('2', 'Boil')}</ul>`, '1'],
    ['where one has none', `<ol>${entry('1', 'Cut')}<li>Boil</li></ol>`, '1'],
    ['nothing else', '<ol><li><b>1</b></li><li><b>2</b></li></ol>', '1'],
  ])('stay: %s', async (_, list, number) => {
    expect((await tidied(`${prose}${list}`)).replace(prose, '')).toContain(number);
  });
});

it('what Notion sets as boxes is a list, with the lists in its items', async () => {
  const item = (kind: string, said: string, more = '') =>
    `<div class="notion-selectable notion-${kind}-block"><div><div></div><div><div><div data-content-editable-leaf="true">${said}</div></div>${more}</div></div></div>`;
  const lists = await tidied(
    `${prose}${item('bulleted_list', 'Lime', item('numbered_list', 'Sift'))}${item('bulleted_list', 'Sand')}${prose}${item('to_do', 'Gloves')}${prose}`,
  );
  const paragraph = prose.replace(/<\/?p>/g, '');
  expect(lists.replace(/\s*<\/?p>\s*/g, '')).toBe(
    `${paragraph}<ul><li>Lime<ol><li>Sift</li></ol></li><li>Sand</li></ul>${paragraph}<ul><li>Gloves</li></ul>${paragraph}`,
  );
});
