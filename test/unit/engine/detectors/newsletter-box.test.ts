// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const lettersOn = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 9)}${box}${story(10, 12)}</article>`).flatMap(({ kind, text }) =>
    kind === 'newsletter' ? [text] : [],
  );

describe('an invitation to a newsletter without a field', () => {
  it.each([
    `<div class="f"><span><h3>Sign up for the Harbour newsletter</h3></span><div><p>Never miss what happens on the quay by signing up to it today!</p>
      <p>Simply put your address <a href="/news/sign-up-newsletter-17">into the box at the top of this page</a>, and we will send it.</p></div></div>`,
    `<section><p>Jetzt Newsletter abonnieren</p><p>Einmal in der Woche das Beste aus dem Hafen, zu Ihnen nach Hause geschickt.</p><a href="/register"><span>Jetzt abonnieren</span></a></section>`,
  ])('%s', (box) => {
    expect(lettersOn(box)).toHaveLength(1);
  });

  it.each([
    ['a section of the article', `<h2>Sign up for our free evening</h2>${story(20, 22)}`],
    [
      'a heading over text without a link',
      '<div><h3>Sign up for the harbour newsletter</h3><p>So it said on the wall, and nobody knew who had written it there.</p></div>',
    ],
    [
      'a title over a list',
      '<div><h3>Newsletters</h3><ul><li><a href="/newsletter/1">Nets</a></li><li><a href="/newsletter/2">Sails</a></li></ul></div>',
    ],
  ])('is not %s', (_, box) => {
    expect(lettersOn(box)).toEqual([]);
  });
});
