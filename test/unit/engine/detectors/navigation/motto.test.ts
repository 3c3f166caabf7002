// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { story, textTaken } from '../clutter-of';

const name = '<h1><a href="/">The Harbour Blog</a></h1>';
const taken = (over: string, title = '<h2>Boats at dawn</h2>') =>
  textTaken(`<div>${over}</div><main>${title}${story(1, 6)}</main>`, 'https://news.example/blog/boats');

describe('what a site says of itself under its name', () => {
  beforeEach(() => {
    document.title = 'The Harbour Blog » Boats at dawn';
  });

  it.each([
    `<div>${name}<h2>All that floats, and more!</h2></div>`,
    `<div>${name}</div><div><p>Ropes that hold &amp; sails that pull – have a look at all our things!</p></div>`,
    '<p><a href="/">The Harbour Blog</a></p><p>All that floats, and more!</p>',
  ])('goes: %s', (over) => {
    expect(taken(over)).toMatch(/All that floats, and more!|have a look at all our things!/);
  });

  it('stays where it is the story’s title, or nothing tells that the title comes below', () => {
    expect(taken(`<div>${name}<h2>Boats at dawn</h2></div>`)).not.toContain('Boats');
    expect(taken(`<div>${name}<p>All that floats, and more!</p></div>`, '')).not.toContain('All that');
  });

  it('stays under the name of a section, over the headline it belongs to', () => {
    document.title = 'Boats at dawn – Harbour Life – The Harbour Blog';
    expect(taken('<p><a href="/blog/">Harbour Life</a></p><p>A quarrel on the quay</p>')).not.toContain('A quarrel');
  });

  it('stays under a way back, and where it is a day, or leads somewhere', () => {
    expect(taken('<p><a href="/">Home</a></p><p>All that floats, and more!</p>')).not.toContain('All that');
    expect(taken(`<div>${name}<p>Monday, 3 May 2027</p></div>`)).not.toContain('May');
    expect(taken(`<div>${name}<p>All that <a href="/floats">floats</a>, and more!</p></div>`)).not.toContain('All that');
  });
});
