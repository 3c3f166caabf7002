import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const frame = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2010%205%22%3E%3C/svg%3E';
const figure = (inside: string) => tidied(`<p>Text.</p><figure>${inside}<figcaption>Taken from the pier</figcaption></figure>`);

it('a caption goes with the picture of which the page has no address', async () => {
  expect(await figure(`<img src="${frame}" width="900" height="450" alt="Boats">`)).toBe('<p>Text.</p>');
  const box = `<div class="wrap"><picture><source srcset=""><img src="${frame}" srcset="" alt="Boats"></picture></div><div class="styles__Caption-s1"><p>Taken from the pier</p></div>`;
  expect(await tidied(`<p>Text.</p><div>${box}</div>`)).toBe('<p>Text.</p>');
});

it('a caption stays with what is shown, with a film, and where it is a text of its own', async () => {
  const words = 'Taken from the pier';
  expect(await figure(`<img src="${frame}" data-src="/a.jpg" alt="Boats">`)).toContain(words);
  expect(await figure(`<img src="${frame}" alt="Boats"><noscript><img src="/a.jpg" alt="Boats"></noscript>`)).toContain(words);
  expect(await figure(`<img src="${frame}" alt="Boats"><video src="/a.mp4"></video>`)).toContain(words);
  expect(
    await tidied(`<p>Text.</p><figure><img src="${frame}" alt="Boats"><figcaption>${'A long text. '.repeat(40)}</figcaption></figure>`),
  ).toContain('A long text.');
  expect(await tidied(`<p>Text.</p><div><img src="/a.jpg"></div><div class="caption">${words}</div>`)).toContain(words);
  expect(await tidied(`<p>Text.</p><div><img src="${frame}" alt="Boats"></div><p>${words}</p>`)).toContain(words);
});
