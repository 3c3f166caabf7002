// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const tools = '<ul><li><a href="/large">Open in new tab</a></li><li><a href="/slide">Download slide</a></li></ul>';
const figure = (said: string, picture = '<img src="/f3.jpeg" alt="" width="600" height="400">') =>
  `<div class="fig"><div class="graphic">${picture}<div>${said}${tools}</div></div></div>`;
const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));

describe('what a figure says that counts itself', () => {
  it.each([
    ['a label and a caption', '<div>Figure 3.</div><div><p>Song rate by hour.</p></div>', 'AFigure 3.Song rate by hour.B'],
    ['behind a word', 'Download: <div><span>Fig 1. </span>Song rate by hour.</div>', 'AFig 1. Song rate by hour.B'],
    ['one line', '<p><b>Abb. 2</b> Karte der Orte</p>', 'AAbb. 2 Karte der OrteB'],
  ])('stays, without ways to fetch it: %s', (_, said, expected) => {
    expect(among(figure(said))).toBe(expected);
  });

  it.each([
    ['it does not count itself', figure('<p>Our latest issue</p>')],
    ['it shows no picture', figure('<div>Figure 3.</div><p>Song rate by hour.</p>', '')],
    ['it is marked', `<div data-mark>${figure('<div>Figure 3.</div>')}</div>`],
  ])('goes where %s', (_, box) => {
    expect(among(box)).toBe('AB');
  });
});

it('the caption right below a figure that has none stays, and not below one that says something', () => {
  const said = '<figcaption data-unlikely>As the year ends, walk down memory lane once more.</figcaption>';
  const below = (inFigure = '') => `<div><div><figure><img src="/a.jpg" width="600">${inFigure}</figure></div>${said}</div>`;
  expect(among(below())).toContain('memory lane');
  expect(among(below('<p>An offer for you</p>'))).not.toContain('memory lane');
});
