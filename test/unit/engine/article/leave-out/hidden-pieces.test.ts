// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const left = (html: string) => text(build(`<main data-keep><p>The harbour was built in one winter.</p>${html}<p>It stands.</p></main>`));

describe('a short piece of a line that its own style hides', () => {
  it.each([
    ['a number for machines', '<div><span style="display: none"><b>4711</b> <i>item</i></span> <h2>The sloop</h2></div>'],
    ['a button of the editors', '<p>She sails in June <a href="" style="display:none;color:black">4711</a></p>'],
    ['the name of a swatch', '<p>In two colours:</p><div><a href="/x?c=1" style="text-indent:-9999px;width:9px">4711</a></div>'],
  ])('goes as %s', (_, html) => {
    expect(left(html)).not.toContain('4711');
    expect(left(html)).toContain('It stands.');
  });

  it.each([
    ['what a button shows', '<p>Which year? <button>Show</button> <span style="display:none">4711</span></p>'],
    ['what a link before it shows', '<p>Which year? <a href="#">Show</a> <span style="display:none">4711</span></p>'],
    ['the rest of a text', '<p>She sails in June <span style="display:none">and in July 4711.</span></p>'],
    ['a longer piece', `<p>She sails <span style="display:none">${'round the island '.repeat(5)} 4711</span></p>`],
    ['a formula', '<p>It is <span style="display:none"><math><mn>4711</mn></math></span></p>'],
    ['a line of its own', '<p><span style="display:none">4711</span></p>'],
    ['what is shown', '<p>She sails <span style="color:red">4711</span></p>'],
  ])('stays as %s', (_, html) => {
    expect(left(html)).toContain('4711');
  });
});
