// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { story, textTaken } from '../clutter-of';

const form = '<form action="/join"><input type="email" name="e"><button>Sign up</button></form>';
const og = '<meta property="og:type" content="article">';
const page = (around: string, title = 'The harbour') => {
  document.head.innerHTML = og;
  return textTaken(`<article><h1>${title}</h1>${story(1, 4)}${around}${story(5, 9)}</article>`);
};

describe('the offer above a form that goes', () => {
  it.each([
    ['a line', `<p>Enter your email to get our weekly newsletter</p>${form}`, 'Enter your email'],
    [
      'a line over the box of a form',
      `<p>The best of our walks in your inbox every Friday.</p><div><div>${form}</div></div>`,
      'The best of',
    ],
    ['its name and what comes', `<h3>Never miss a walk</h3><p>One letter a month, with maps. No spam.</p>${form}`, 'Never miss a walk'],
    [
      'a frame',
      '<p>Subscribe to get each new walk by email.</p><iframe src="https://walks.substack.com/embed" width="480" height="150"></iframe>',
      'Subscribe to get',
    ],
    ['in German', `<p>Tragen Sie sich in unseren Newsletter ein.</p>${form}`, 'Tragen Sie sich'],
    ['in Japanese', `<p>新しい記事をメールアドレスにお届けします。</p>${form}`, '新しい記事'],
  ])('goes with it: %s', (_, html, said) => {
    const taken = page(html);
    expect(taken).toContain(said);
    expect(taken).not.toContain('Paragraph');
  });

  it.each([
    ['a line of the story', `<p>The keeper lit the lamp again at nine.</p>${form}`, 'The keeper'],
    ['one that says more', `<p>Nine boats came in. The crews slept in the hall. Write to us by email.</p>${form}`, 'Nine boats'],
    ['a heading of the story', `<h3>What the crews saw</h3>${form}`, 'What the crews saw'],
    ['a picture with its line', `<p>Get it in your inbox: <img src="/a.jpg" width="600" height="400"></p>${form}`, 'Get it'],
  ])('stays where it is %s', (_, html, said) => {
    expect(page(html)).not.toContain(said);
  });

  it('stays where the page is about newsletters', () => {
    expect(page(`<p>Enter your email to get our weekly newsletter</p>${form}`, 'How we made our newsletter')).not.toContain(
      'Enter your email',
    );
  });
});
