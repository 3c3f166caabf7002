// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const story = `<p>${'The harbour was built in one winter, and it stands. '.repeat(12)}</p>`;
const left = (html: string) => text(build(`<main data-keep>${story}${html}<p>The keeper lives there.</p></main>`));

describe('a small box that its own style hides', () => {
  it.each([
    [
      'what a service notes for itself',
      '<section><div style="display:none"><ul style="display: none !important"><li>sdk 4711</li></ul></div></section>',
    ],
    ['a label of an advertisement', '<div class="slot" style="display:none"><h3>Page A 4711</h3></div>'],
    [
      'a line of the shop that fits other goods',
      '<div>Free on orders over fifty in all of our shops, by road and by sea</div><div style="display:none">4711 fits.</div>',
    ],
  ])('goes as %s', (_, html) => {
    expect(left(html)).not.toContain('4711');
    expect(left(html)).toContain('The keeper lives there.');
  });

  it.each([
    [
      'an answer',
      '<div>Where does she lie in the winter, when all the others are ashore for paint?</div><div style="display:none">At berth 4711.</div>',
    ],
    ['what a title opens', '<h3>Berths</h3><div style="display:none">At berth 4711.</div>'],
    ['what a plain line opens', '<div>Berths</div><div style="display:none">At berth 4711.</div>'],
    [
      'what a button opens',
      '<p>She lies with the others, all winter long. <button>Where?</button></p><div style="display:none">At berth 4711.</div>',
    ],
    ['what a button below it opens', '<p>She lies with the others.</p><div style="display:none">At berth 4711.</div><a href="#">More</a>'],
    [
      'what a link names',
      '<p><a href="#b">Berths</a></p><p>She lies with the others, all winter long.</p><div id="b" style="display:none">Berth 4711.</div>',
    ],
    ['a panel', '<p>She lies with the others, all winter.</p><div role="tabpanel" style="display:none">Berth 4711.</div>'],
    [
      'one of several slides',
      '<div class="slide">She lies with the others, all winter.</div><div class="slide" style="display:none">Berth 4711.</div>',
    ],
    ['a text', `<p>She lies there.</p><div style="display:none">${'And many more berths than these. '.repeat(15)} 4711</div>`],
    ['a slide of a list', '<ul><li><p>She lies there.</p></li><li><div style="display:none">Berth 4711.</div></li></ul>'],
    ['a row', '<table><tr><td>Name</td><td>Berth</td></tr><tr style="display:none"><td>Anna</td><td>4711</td></tr></table>'],
    ['what is shown', '<div style="color:red">Berth 4711.</div>'],
  ])('stays as %s', (_, html) => {
    expect(left(html)).toContain('4711');
  });

  it('stays where much of the page is hidden', () => {
    const box = (n: number) => `<section><div style="display:none"><p>${'The text of a part. '.repeat(8)} 471${n}</p></div></section>`;
    expect(left([1, 2, 3, 4].map(box).join(''))).toContain('4711');
  });
});
