// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const entry = (title: string, facts: string) =>
  `<article class="entry">${facts}<h2><a href="/${title}" data-keep>${title}</a></h2><p data-keep>What it is all about.</p></article>`;
const listing = (facts: string, before = '') =>
  text(build(`${before}<div>${['One', 'Two', 'Three'].map((name) => entry(name, facts)).join('')}</div>`));
const entries = (fact: string) => ['One', 'Two', 'Three'].map((name) => `${fact}${name}What it is all about.`).join('');

it.each([
  ['the day and the hour with who is there', '<div><time>May 2</time>, 7 pm, with <a href="/lou">Lou</a></div>', 'May 2, 7 pm, with Lou'],
  ['the longer of two days', '<div><time>4</time></div><div><time>May 4, 7 pm</time></div>', 'May 4, 7 pm'],
  ['a day that is no <time>', '<div><span>May 2, 2025, 19:30</span> <a href="/hall">Town hall</a></div>', 'May 2, 2025, 19:30 Town hall'],
  ['the price', '<div class="x">$615,000</div>', '$615,000'],
  [
    'the price, once',
    '<div><div><b>Regular price</b> <b>$19.99</b></div><div><b>Regular price</b> <s>$19.99</s> <b>Sale price</b> <b>$19.99</b></div></div>',
    'Regular price $19.99',
  ],
])('%s stays in each entry of a listing', (_, facts, shown) => {
  expect(listing(facts)).toBe(entries(shown));
});

it.each([
  ['to press', '<button>$615,000</button>'],
  ['marked as something else', '<div data-mark><time>May 2, 7 pm</time></div>'],
  ['the day on which it was written', '<div><time>May 2</time> by <a href="/lou">Lou</a></div>'],
  ['a line of links', '<div><time>May 2</time> <a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a></div>'],
])('what is %s goes', (_, facts) => {
  expect(listing(facts)).not.toMatch(/615|A B|May/);
});

it('entries beside an article are no listing', () => {
  const article = `<p data-keep>${'The harbour was built in three summers. '.repeat(10)}</p>`;
  expect(listing('<div><time>May 2, 7 pm</time></div>', article)).not.toContain('May 2');
});
