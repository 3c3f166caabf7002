// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const long = 'A sentence of the article about the harbour. '.repeat(12);
const said = '“The ferry will go on sailing in winter as long as anybody on the island wants to be taken across,” the harbour master said.';
const kept = (below: string) => text(build(`<div><div data-keep><p>${long}</p></div>${below}</div>`))?.includes(said);
const quote = (href: string) => `<blockquote><div>${said}</div><div><a href="${href}">paper.example/ferry</a></div></blockquote>`;

it('a quotation right below the text stays where it says by a link to another site where it is from', () => {
  expect(kept(`<div class="quote">${quote('https://paper.example/ferry')}</div>`)).toBe(true);
});

it.each([
  ['to the site itself', quote('/ferry')],
  ['in a foot', `<footer>${quote('https://paper.example/ferry')}</footer>`],
  ['below something else', `<div><p>What our guests say</p></div>${quote('https://paper.example/ferry')}`],
  ['marked', `<div data-mark>${quote('https://paper.example/ferry')}</div>`],
])('not one %s', (_, below) => expect(kept(below)).toBe(false));
