import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const card = (at: number, href = `/lamp${at}`) =>
  `<div><a href="${href}"><img src="/${at}-front.jpg" alt="Lamp"><img src="/${at}-back.jpg" alt="Lamp, behind"></a><h3>Lamp ${at}</h3></div>`;

it('each card of a shelf shows its thing once', async () => {
  const shelf = await tidied([1, 2, 3].map((at) => card(at)).join(''));
  expect(shelf.match(/front/g)).toHaveLength(3);
  expect(shelf).not.toContain('back');
});

it('pictures of a text stay, and those that open larger', async () => {
  expect(await tidied(card(1))).toContain('back');
  expect(await tidied([1, 2, 3].map((at) => card(at, '/large.jpg')).join(''))).toContain('back');
});

it('a list of one picture is none', async () => {
  expect(await tidied('<ul><li><div><img src="/lamp.jpg" alt="Lamp"></div></li><li></li></ul><p>A lamp.</p>')).not.toContain('<li>');
  expect(await tidied('<ul><li><img src="/lamp.jpg" alt="Lamp"> A lamp.</li></ul>')).toContain('<li>');
});
