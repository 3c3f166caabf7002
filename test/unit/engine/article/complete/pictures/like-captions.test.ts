// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const box = (name: string, said: string, more = '') =>
  `<div class="block"><button><img src="/a.jpg" width="600" height="400" alt="Boats"></button><div class="${name}"><p ${more}>${said}</p></div></div>`;
const page = (second: string) =>
  `<main><p data-keep>One</p>${box('block_caption', 'Source: <a href="https://ropes.example/">The Ropes of Elm</a>', 'data-keep')}<p data-keep>Two</p>${second}<p data-keep>Three</p></main>`;

describe('captions of one build', () => {
  it('stay where one was chosen', () => {
    expect(text(build(page(box('block_caption', 'Source: <a href="https://masts.example/">The Masts of Elm</a>'))))).toContain('Masts');
    expect(text(build(page(box('block_label', 'Source: <a href="https://masts.example/">The Masts of Elm</a>'))))).not.toContain('Masts');
  });

  it('go where they stand on the page a second time, and below the text', () => {
    expect(
      text(build(page(box('block_caption', 'Source: <a href="https://m.example/">The Masts of Elm</a>', 'data-double')))),
    ).not.toContain('Masts');
    const below = page('').replace('</main>', `${box('block_caption', 'Source: <a href="/masts">The Masts of Elm</a>')}</main>`);
    expect(text(build(below))).not.toContain('Masts');
  });
});

it('a credit in links under a picture stays where its box is called so and both lead elsewhere', () => {
  const credit = (to: string, name = 'fotocredit') =>
    text(
      build(
        `<main><p data-keep>One</p><div><img src="/a.jpg" width="600" height="400" alt="Boats"></div><div class="${name}"><p>Photo: <a href="${to}">Mika Lindholm</a> on <a href="https://pictures.example/">Pictures</a></p></div><p data-keep>Two</p></main>`,
      ),
    );
  expect(credit('https://pictures.example/mika')).toContain('Mika');
  expect(credit('/mika')).not.toContain('Mika');
  expect(credit('https://pictures.example/mika', 'teaser')).not.toContain('Mika');
});
