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
    ['counted otherwise in a list without numbers', `<ul>${entry('2', 'Cut')}${entry('3', 'Boil')}</ul>`, '2'],
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

describe('entries that a page counts itself', () => {
  const row = (number: string, text: string) => `<div class="row"><span>${number}</span><p>${text}</p></div>`;
  const counted =
    '<ol><li><p>Cut the leeks into rings as thin as a coin of the harbour.</p></li><li><p>Boil them until they are soft, which takes a song or two.</p></li></ol>';

  it.each([
    [
      'in a list of bullets',
      '<ul><li><h3>1</h3><p>Cut the leeks into rings as thin as a coin of the harbour.</p></li><li><h3>2</h3><p>Boil them until they are soft, which takes a song or two.</p></li></ul>',
    ],
    [
      'in rows',
      `<div>${row('1', 'Cut the leeks into rings as thin as a coin of the harbour.')}${row('2', 'Boil them until they are soft, which takes a song or two.')}</div>`,
    ],
    [
      'in rows with a word before',
      `<div>${row('Step 1', 'Cut the leeks into rings as thin as a coin of the harbour.')} ${row('Step 2', 'Boil them until they are soft, which takes a song or two.')}</div>`,
    ],
  ])('are numbered by the list: %s', async (_, html) => {
    expect((await tidied(prose + html)).replace(prose, '')).toBe(counted);
  });

  it.each([
    [
      'of rows with headings',
      '<div><div><p>1</p><h3>Cut</h3><p>all leeks into rings as thin as a coin of the harbour.</p></div><div><p>2</p><h3>Boil</h3><p>all of them until they are soft, which takes a song or two.</p></div></div>',
    ],
    ['of figures', `<div>${row('3', 'boats')}${row('2', 'oars')}</div>`],
    ['of amounts', `<ul><li><span>1</span> egg</li><li><span>2</span> apples</li></ul>`],
    [
      'of how many there are',
      `<div>${[3, 1, 2].map((count) => row(`${count}`, 'boats with red sails and a lamp at the mast')).join('')}</div>`,
    ],
    ['of one row', `<div>${row('1', 'boat')}<p>That is all.</p></div>`],
    [
      'of cells',
      `<table><tr><td><div>${row('1', 'Cut')}${row('2', 'Boil')}</div></td><td>8</td></tr><tr><td>a</td><td>9</td></tr></table>`,
    ],
  ])('are no list: %s', async (_, html) => {
    expect(await tidied(prose + html)).not.toContain('<ol>');
  });
});

it('entries without their element are given it', async () => {
  expect(await tidied(`${prose}<ul><label>160 g of noodles</label><label>1 onion</label></ul>`)).toContain(
    '<ul><li>160 g of noodles</li><li>1 onion</li></ul>',
  );
});

describe('boxes to tick', () => {
  const list = (given: string) =>
    `${prose}<ul><li><input type="checkbox"${given}><p>500 g flour</p></li><li><input type="checkbox"><p>10 g salt</p></li></ul>`;
  it('go where readers would tick them here', async () => {
    expect(await tidied(list(''))).not.toContain('<input');
  });
  it.each([' checked', ' disabled'])('stay where they tell what is done: %s', async (given) => {
    expect((await tidied(list(given))).match(/<input/g)).toHaveLength(2);
  });
});
