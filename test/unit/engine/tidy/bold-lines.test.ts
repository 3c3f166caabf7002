import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const text = `The pontoon is closed until the pups are weaned, ${'which will take some weeks, '.repeat(3)}and nobody minds.`;
const bold = 'style="font-weight:700"';

it.each([
  ['a box', `<div ${bold}>Cleaner water</div>`, '<p><b>Cleaner water</b></p>'],
  ['a piece of it', `<p><span ${bold}>Cleaner water</span></p>`, '<p><b>Cleaner water</b></p>'],
])('a line that a style sets in bold letters over a paragraph has them: %s', async (_, line, expected) => {
  expect(await tidied(`<p>${text}</p>${line}<p>${text} So far.</p>`)).toBe(`<p>${text}</p>${expected}<p>${text} So far.</p>`);
});

it.each([
  ['as all of the text', `<section ${bold}><p>Cleaner water</p><p>${text}</p></section>`],
  ['over a line', `<p ${bold}>Cleaner water</p><p>Fewer ropes</p>`],
  ['in a quotation', `<blockquote><p ${bold}>Cleaner water</p><p>${text}</p></blockquote>`],
])('it has none where it stands %s', async (_, html) => expect(await tidied(html)).not.toContain('<b>'));
