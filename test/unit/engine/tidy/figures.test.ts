import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

it('a caption below a figure without one goes into it', async () => {
  expect(await tidied('<div><figure><img src="/a.jpg" alt="x"></figure></div><figcaption>At the quay</figcaption>')).toContain(
    '<figcaption>At the quay</figcaption></figure>',
  );
});

it('what a figure has besides under a heading is no caption', async () => {
  const head = '<div>4 March</div><h2>Nine boats</h2><p>They came home on Sunday.</p>';
  const result = await tidied(`<p>Text.</p><figure><img src="/a.jpg" alt="x"><figcaption>Photo: Lou</figcaption>${head}</figure>`);
  expect(result).toMatch(/<figcaption>Photo: Lou<\/figcaption><\/figure>.*4 March.*Nine boats.*Sunday/);
});
