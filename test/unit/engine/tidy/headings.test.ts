import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

it.each([
  ['as its first line', '<div><p><b>The ferry</b> has <i>stopped</i></p></div><p>Nobody knows why.</p>', '<p>Nobody knows why.</p>'],
  ['with a break in it', '<h1>The ferry<br>has stopped</h1><p>Nobody knows why.</p>', '<p>Nobody knows why.</p>'],
])('the title is not said twice: %s', async (_, html, expected) => {
  expect(await tidied(html, 'The ferry has stopped')).toBe(expected);
});

it.each([
  '<p>The ferry has stopped, and nobody knows why.</p>',
  '<p>Nobody knows why.</p><p>The ferry has stopped</p>',
  '<p><b>The ferry has stopped</b>, and nobody knows why.</p>',
  '<ul><li>The ferry has stopped</li><li>So has the bus</li></ul>',
])('what only begins with the title, or says it later, stays: %s', async (html) => {
  expect(await tidied(html, 'The ferry has stopped')).toBe(html);
});

it('a link behind a heading that is called after it and leads to it goes, and no other', async () => {
  const around = (link: string) => tidied(`<div><h2 id="why">Why?</h2>${link}</div><p>To see the boats.</p>`);
  expect(await around('<a href="#why"><span>Section titled “Why?”</span></a>')).not.toContain('titled');
  expect(await around('<a href="#how"><span>Section titled “Why?”</span></a>')).toContain('titled');
  expect(await around('<a href="#why">Back to the boats</a>')).toContain('Back');
});

it('a sign beside a question that opens its answer goes', async () => {
  expect(await tidied('<div><h3>Does it leak?</h3><i class="icon">+</i></div><div>Only when it rains.</div>')).not.toContain('+');
  expect(await tidied('<div><h3>What is one and one?</h3><div>1 + 1</div></div>')).toContain('+');
});

it('the title again over a part that much stands before stays', async () => {
  const page = (before: string, level = 2) =>
    tidied(`<p>${before}</p><h${level}>The best plants for low-light</h${level}><p>First the fern.</p>`, 'The Best Plants for Low Light');
  expect(await page('Plants are green. '.repeat(30))).toContain('<h2>');
  expect(await page('Plants are green.')).not.toContain('<h2>');
  expect(await page('Plants are green. '.repeat(30), 1)).not.toMatch(/<h[12]>/);
});
