// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const told = 'It pays on every coin and moves money on the same day, in all weathers.';
const card = (name: string, keep = 'data-keep') =>
  `<div class="card"><div><h3>${name}</h3><span>4.8/5</span><a href="/go">Learn more here about this one</a></div><p ${keep}>${told}</p></div>`;
const among = (cards: string) => text(build(`<p data-keep>A story.</p><section>${cards}</section>`));

it('the names of cards stay where what is told of each was chosen', () => {
  expect(among(card('Marlow') + card('Quill') + card('Tern'))).toBe(`A story.Marlow${told}Quill${told}Tern${told}`);
});

it('so do those of the posts of a front page, and where nothing was chosen of one in many', () => {
  const posts = card('Marlow') + card('Quill') + card('Tern') + card('Wren', '');
  expect(among(posts)).toBe(`A story.Marlow${told}Quill${told}Tern${told}`);
  expect(text(build(`<p data-keep>Our blog.</p><section>${posts}</section>`, '', {}, 'listing'))).toContain('Quill');
});

it('but not where nothing was chosen of one of three, of two alone, or names that say what is offered', () => {
  expect(among(card('Marlow') + card('Tern') + card('Quill', ''))).not.toContain('Marlow');
  expect(among(card('Marlow') + card('Quill'))).toBe(`A story.${told}${told}`);
  expect(among(card('Re: Marlow') + card('Re: Marlow') + card('Re: Marlow'))).not.toContain('Re:');
  const posts = `<p data-keep>A story.</p><section>${card('Marlow') + card('Quill') + card('Tern')}</section>`;
  expect(text(build(posts, '', {}, 'forum'))).not.toContain('Quill');
  expect(among(card('Related articles') + card('Quill') + card('Tern'))).not.toContain('Related');
});
