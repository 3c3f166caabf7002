// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const before = '<p data-keep>The tool says so, as shown in the figure below, and nobody has changed that.</p>';
const table = (name: string, listing = '<pre data-keep>error: no such boat</pre>') =>
  text(build(`<main>${before}<table><tr><td>${listing}</td></tr><tr><td>${name}</td></tr></table><p data-keep>And so on.</p></main>`));

describe('the number of a listing or a figure that is set in a table', () => {
  it.each(['Figure 1', 'Listing 12', 'Abb. 3'])('stays with what it counts: %s', (name) => expect(table(name)).toContain(name));

  it.each([
    ['it leads to another', '<a href="/2">Figure 2</a>'],
    ['it is told of', 'Figure 1 of the other paper is shown here'],
    ['it is anything else', 'Reply 1'],
  ])('goes where %s', (_, name) => expect(table(name)).not.toContain(name.replace(/<[^>]+>/g, '')));

  it('stays where a listing was completed', () =>
    expect(
      text(
        build(
          `<main>${before}<pre>boat(1)</pre><table><tr><td><pre>boat(2)</pre></td></tr><tr><td>Figure 1</td></tr></table><p data-keep>And so on.</p></main>`,
        ),
      ),
    ).toContain('Figure 1'));

  it('goes where nothing of the table was chosen', () => expect(table('Figure 1', '<i>error</i>')).not.toContain('Figure 1'));
});
