// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const style = '<style>.x { display: none }</style>';
const story = `<p>${'The harbour was built in one winter, and it stands. '.repeat(6)}</p>`;
const left = (html: string) => text(build(`${style}<main data-keep>${story}${html}<p>The keeper lives there.</p></main>`));

describe('a paragraph that a style sheet hides in the text', () => {
  it.each([
    ['between two others', '<p class="x">This tale was taken from berth 4711.</p>'],
    ['in a box of its own', '<div><hr><p class="x"><span>This tale was taken from berth 4711.</span></p></div>'],
  ])('goes: %s', (_, html) => {
    expect(left(html)).not.toContain('4711');
    expect(left(html)).toContain('The keeper lives there.');
  });

  it('is told of as hidden, with the box that holds nothing else', () => {
    const built = build(
      `${style}<main data-keep>${story}<div><hr><p class="x">This tale was taken.</p></div><p>The keeper lives there.</p></main>`,
    );
    expect(built?.ledger.removed.map(({ kind, words }) => [kind, words])).toEqual([['hidden', 4]]);
  });

  it.each([
    ['what a question asks for', '<p>Where does she lie?</p><p class="x">At berth 4711.</p>'],
    ['what a line opens', '<p>Answer</p><p class="x">At berth 4711.</p>'],
    ['the rest of a text', '<p>She lies there…</p><p class="x">At berth 4711.</p>'],
    ['what a button below it opens', '<p class="x">At berth 4711.</p><div><button>More</button></div>'],
    ['what a word below it opens', '<p class="x">At berth 4711.</p><div data-mark>More</div>'],
    ['what a link above it opens', '<div><a href="#">Where?</a> She lies there.</div><p class="x">At berth 4711.</p>'],
    ['what a link names', '<p>All winter long. <a href="#b">Berths</a>.</p><p>She lies there.</p><p id="b" class="x">Berth 4711.</p>'],
    ['one of several in a row', '<p class="x">At berth 4711.</p><p class="x">She lies there.</p>'],
    ['one of many', '<p class="x">At berth 4711.</p><p>She lies there.</p>'.repeat(4)],
    ['an item', '<ul><li>She lies there.</li><li><p class="x">Berth 4711.</p></li></ul>'],
    ['what is shown', '<p>At berth 4711.</p>'],
    ['what another style hides', '<p style="visibility:hidden">At berth 4711.</p>'],
  ])('stays as %s', (_, html) => expect(left(html)).toContain('4711'));

  it('stays at the end of the text', () => {
    expect(text(build(`${style}<main data-keep>${story}<p class="x">At berth 4711.</p></main>`))).toContain('4711');
  });
});
