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
  '<ul><li>The ferry has stopped</li><li>So has the bus</li></ul>',
])('what only begins with the title, or says it later, stays: %s', async (html) => {
  expect(await tidied(html, 'The ferry has stopped')).toBe(html);
});
