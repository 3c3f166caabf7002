// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const data = '{"gridId":"boats-4711","items":["sloop","ketch","yawl"],"page":1}';
const left = (html: string) => text(build(`<main data-keep><p>The harbour was built in one winter.</p>${html}<p>It stands.</p></main>`));

describe('data that scripts keep in a page', () => {
  it('goes', () => {
    expect(left(`<div><div>${data}</div></div>`)).not.toContain('4711');
  });

  it.each([
    '<div style="display: none"><div>2</div><div>4711566104588</div></div>',
    '<div style="display: none"><div>/shelf/4711.aspx</div></div>',
  ])('goes where it is a value in a hidden box: %s', (box) => expect(left(box)).not.toContain('4711'));

  it.each([
    ['in a hidden box with words that a label opens', '<p>More</p><div style="display: none"><p>Oars</p><p>4711</p></div>'],
    ['where it is shown', '<div><div>4711</div></div>'],
    ['in a listing', `<pre>${data}</pre>`],
    ['in a sentence', `<p>Send ${data} to the server.</p>`],
    ['that is short', '<p>{"a": 4711}</p>'],
    ['that is none', '<p>{"What is 4711?" he said, and nobody knew what to say to that}</p>'],
  ])('stays %s', (_, html) => {
    expect(left(html)).toContain('4711');
  });
});
