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
