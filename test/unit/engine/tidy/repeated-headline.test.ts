import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const headline = '<h1>How we row</h1>';

it('a headline for narrow screens and the same for wide ones is one', async () => {
  expect(await tidied(`<div>${headline}</div><div>${headline}</div><p>With oars.</p>`, 'Rowing on the sea')).toMatch(
    /^<h1>How we row<\/h1>\s*<p>/,
  );
});

it.each([
  ['words between', `${headline}<p>With oars.</p>${headline}<p>Without.</p>`],
  ['another', `${headline}<h1>How we sail</h1><p>With the wind.</p>`],
])('two headlines with %s are two', async (_, html) => {
  expect((await tidied(html, 'Rowing on the sea')).match(/<h[12]/g)).toHaveLength(2);
});

const heading = '<h3>Oars of ash</h3>';
const more = '<p>They float, and they bend before they break.</p><h3>Oars of spruce</h3><p>They are light.</p>';

it.each([
  ['over a picture and beside it', `<div>${heading}</div><div>${heading}${more}</div>`],
  ['of which one is a link', `<div>${heading}</div><div><h3><a href="/ash">Oars of ash</a></h3>${more}</div>`],
])('the same heading %s is one', async (_, html) => {
  const said = await tidied(`<p>What we row with.</p>${html}`, 'Rowing on the sea');
  expect(said.match(/Oars of ash/g)).toHaveLength(1);
  expect(said.includes('<a ')).toBe(html.includes('<a '));
});

it.each([
  ['over two pictures', `${heading}<img src="/a.jpg" width="600">${heading}<img src="/b.jpg" width="600">`],
  ['of two ranks', `<h2>Oars of ash</h2>${heading}`],
  ['with words between', `${heading}<p>The long ones.</p>${heading}`],
])('the same heading %s stays twice', async (_, html) => {
  expect((await tidied(`<p>What we row with.</p>${html}${more}`, 'Rowing on the sea')).match(/Oars of ash/g)).toHaveLength(2);
});

it('a heading in a heading is no other', async () => {
  const nested = '<h3><div><h3>Oars of ash</h3></div></h3><p>They float.</p>';
  expect(await tidied(`<p>What we row with.</p>${nested}`, 'Rowing on the sea')).toContain('Oars of ash');
});

const bar = '<div><h1>How we row</h1></div>';
const text = '<p>With oars of ash, as those before us did.</p>';

it('the headline of a bar that stays in view goes where the story begins with the same and a few words before it', async () => {
  const said = await tidied(`${bar}<div>Sport</div><h2>How we row</h2>${text}`, 'Rowing on the sea');
  expect(said.match(/How we row/g)).toHaveLength(1);
  expect(said).toMatch(/Sport[\s\S]*How we row/);
});

it('a heading in a headline says it once, and stays', async () => {
  expect(await tidied(`<h1><div><h4>How we row</h4></div></h1>${text}`, 'Rowing on the sea')).toContain('How we row');
});

it.each([
  ['a sentence between', `${bar}<p>Nobody sails.</p><h2>How we row</h2>${text}`],
  ['a paragraph between', `${bar}<p>${'We row and row and row, '.repeat(4)}</p><h2>How we row</h2>${text}`],
  ['a text before', `<p>We row.</p>${bar}<h2>How we row</h2>${text}`],
])('it stays with %s', async (_, html) => {
  expect((await tidied(html, 'Rowing on the sea')).match(/How we row/g)).toHaveLength(2);
});
