// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

describe('titles of what a page lists', () => {
  const card = (title: string): string =>
    `<div><h3>${title}</h3><p>Draws what its name says, with a list of entries and a way to choose one of them by keyboard.</p></div>`;
  const linked = (name: string): string => card(`<a href="/widgets/${name.length}">${name}</a>`);
  const page = (cards: string): string => `<main><h1>Widgets</h1>${story(1, 4)}<div>${cards}</div></main>`;

  it('stay, whatever else they would be called as', () => {
    const names = ['Navigation', 'Tags', 'Search', 'Sign in', 'Log in', 'Newsletter', 'Authors', 'Get the app', 'Forgot password?', 'Next'];
    expect(clutterOf(page(names.map(linked).join('')))).toEqual([]);
    expect(
      clutterOf(page(names.map((name) => linked(name).replace(/<h3>(<a[^>]*>)(.*)<\/a><\/h3>/, '$1<h3>$2</h3></a>')).join(''))),
    ).toEqual([]);
  });

  it('are not the way to the top of the page beside them', () => {
    const title = '<h3>Options <a href="#top">top</a></h3>';
    expect(clutterOf(page(card('x').replace('<h3>x</h3>', title))).map(({ text }) => text)).toEqual(['top']);
  });

  it('go where nothing is said below them', () => {
    const alone = '<div><h3><a href="/login">Sign in</a></h3></div>';
    expect(clutterOf(page(alone)).map(({ kind }) => kind)).toEqual(['login']);
  });
});

describe('a link in a short sentence', () => {
  const page = (line: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}<p>${line}</p>${story(7, 9)}</article>`;

  it.each([
    'See her pictures on <a href="https://www.instagram.com/annlee">Instagram</a>!',
    '<span>My </span><a href="https://letters.example/annlee">newsletter</a><span> has:</span>',
    'Tell the crew on <a href="https://x.com/annlee">X</a> or <a href="https://facebook.com/annlee">Facebook</a>.',
  ])('stays: %s', (line) => {
    expect(clutterOf(page(line))).toEqual([]);
  });

  it.each([
    ['Share this on <a href="https://x.com/intent/tweet?url=u">X</a>.', 'Share this on X .'],
    ['Volg de Havenbode ook op <a href="https://whatsapp.com/channel/x">WhatsApp</a>!', 'Volg de Havenbode ook op WhatsApp !'],
  ])('goes where the line is a call: %s', (line, text) => {
    expect(clutterOf(page(line)).map((one) => one.text)).toEqual([text]);
  });
});
