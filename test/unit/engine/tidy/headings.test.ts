import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

it.each([
  ['as its first line', '<div><p><b>The ferry</b> has <i>stopped</i></p></div><p>Nobody knows why.</p>', '<p>Nobody knows why.</p>'],
  [
    'with the count of its pages',
    '<h1>The ferry <i>has stopped</i>（1/2 ページ）</h1><p>Nobody knows why.</p>',
    '<p>Nobody knows why.</p>',
  ],
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

it('lines that only a role calls headings are headings', async () => {
  const said =
    '<div role="heading" aria-level="3" class="headline"><p>What it weighs</p></div><div><p>Two pounds, with the oars.</p></div>';
  expect(await tidied(said)).toContain('<h3>What it weighs</h3>');
  expect(await tidied('<span role="heading">What it weighs</span><p>Two pounds.</p>')).toContain('<h2>What it weighs</h2>');
});

it.each([
  [
    'what opens its part',
    '<details><summary role="heading" aria-level="3">Sources</summary><p>A letter.</p></details>',
    /<summary>Sources/,
  ],
  ['a piece of a line', '<p>Read <span role="heading">the log</span> today.</p>', /<p>Read (?:<span>)?the log/],
  ['a heading', '<h2><span role="heading" aria-level="4">Oars</span></h2><p>Two.</p>', /^<h2>Oars<\/h2>/],
  [
    'an answer',
    '<div role="heading" class="answer"><p>Measured twice</p></div><div role="heading" class="answer"><p>Kept once.</p></div>',
    /<p>Measured/,
  ],
  ['a box with the text below it', '<div role="heading"><p>Menu</p><ul><li>Soup</li></ul></div>', /<ul>/],
])('is no heading by its role alone: %s', async (_, html, expected) => {
  const found = await tidied(html);
  expect(found).toMatch(expected);
  expect(found).not.toMatch(/<h[13-6]/);
});

const lead = 'The ferry lay at the quay for three weeks while its owners and the town argued about who was to pay for the new chain';
it('a lead set as a heading is a paragraph', async () => {
  expect(await tidied(`<h2>${lead}, and in the end nobody did so.</h2><p>Then it rained.</p>`)).toMatch(/^<p>The ferry/);
});

it.each([
  ['a short sentence', '<h2>In the end nobody paid.</h2><p>Then it rained.</p>'],
  ['a long title', `<h2>${lead} that it had lost in the flood of that year</h2><p>Then it rained.</p>`],
  ['what a list links', `<h2><a href="https://boats.example/7">${lead}, and in the end nobody did.</a></h2><p>Then it rained.</p>`],
])('is a heading: %s', async (_, html) => {
  expect(await tidied(html)).toMatch(/^<h2>/);
});

it('questions that only data tell from their answers are set apart', async () => {
  const asked = (name: string) =>
    tidied(
      `<div itemscope itemtype="https://schema.org/Question">${name}<div itemprop="acceptedAnswer"><p>Only when it rains.</p></div></div>`,
    );
  expect(await asked('<div itemprop="name">Does it leak?</div>')).toContain('<b>Does it leak?</b>');
  expect(await asked('<h3 itemprop="name">Does it leak?</h3>')).toContain('<h3>Does it leak?</h3>');
  expect(await asked('<h3><span itemprop="name">Does it leak?</span></h3>')).toContain('<h3>Does it leak?</h3>');
});
