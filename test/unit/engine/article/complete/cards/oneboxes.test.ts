// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const card =
  '<aside class="onebox githubissue"><header><a href="https://code.example/pump">code.example/pump</a></header><article><h4><a href="https://code.example/pump/7">It runs too slow</a></h4><p>opened by wren</p></article></aside>';
const shown = (html: string) => text(build(`<main><p data-keep>It is slow.</p>${html}</main>`, '', {}, 'forum'));

it('a card for a link below a line of a post is called by its title', () => {
  expect(shown(`<div><p data-keep>I found a thread on it:</p>${card}</div>`)).toBe('It is slow.I found a thread on it:It runs too slow');
});

it('a card below what was not chosen goes', () => {
  expect(shown(`<div><p>Powered by</p>${card}</div>`)).toBe('It is slow.');
});
