// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const above = '<p data-keep>These are the lamps that were kept on the bench.</p>';
const left = (below: string) => text(build(`<main><div>${above}${below}</div></main><footer><p>All rights reserved</p></footer>`)) ?? '';
const table = '<table><tr><td>Code</td><td>Sense</td></tr><tr><td>M</td><td>Upwards</td></tr></table>';
const titled = '<table><tr><th>Name</th><th>Default</th></tr><tr><td>ttl</td><td>300</td></tr></table>';

describe('what ends the text', () => {
  it.each([
    [
      'a listing in a box with its name',
      '<div><div>terminal.sh</div><div><pre>lamp --on</pre><button>Copy</button></div></div>',
      'lamp --on',
    ],
    ['a listing under a bar with a button', '<div><span>Shell</span><button>Copy</button></div><pre>lamp --on</pre>', 'lamp --on'],
    [
      'a listing below a list',
      '<ol data-keep><li>Open the cover</li><li>Press both keys</li></ol><div><pre>lamp --on</pre></div>',
      'lamp --on',
    ],
    ['a table', table, 'Upwards'],
    ['a table in a box', `<div><div>${table}</div></div>`, 'Upwards'],
    ['a table under a heading', `<h3>Options</h3>${titled}`, 'OptionsName'],
  ])('stays: %s', (_, html, line) => expect(left(html)).toContain(line));

  it.each([
    [
      'a table of links',
      '<table><tr><td><a href="/a">Lamps</a></td><td>3</td></tr><tr><td><a href="/b">Cables</a></td><td>2</td></tr></table>',
      'Lamps',
    ],
    ['a table below what was not kept', `<p>Sign up for our letter</p>${table}`, 'Upwards'],
    ['a listing below what was not kept', '<p>Sign up for our letter</p><pre>lamp --on</pre>', 'lamp --on'],
  ])('goes: %s', (_, html, line) => expect(left(html)).not.toContain(line));

  it('is no part of the page after the text', () =>
    expect(
      text(
        build(
          `<main><div><p data-keep>One line.</p><p data-keep>Two lines.</p><p data-keep>Three lines.</p></div><div>${table}</div></main>`,
        ),
      ),
    ).not.toContain('Upwards'));
});
