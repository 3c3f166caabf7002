// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const lines = (between: string, tag = 'span') =>
  text(
    build(
      `<div><${tag} data-keep>Light the lamp.</${tag}><br><${tag} data-keep>Count the boats.</${tag}><br>${between}<ul data-keep><li>A book</li></ul></div>`,
    ),
  );

describe('a name in a text that is typed with breaks', () => {
  it('stays over what it names', () => expect(lines('<div class="bb_h1">What you need</div>')).toContain('What you need'));

  it.each([
    ['leads elsewhere', '<div><a href="/x">What you need</a></div>'],
    ['asks', '<div>What you need <input></div>'],
    ['is as long as a text', `<div>${'What you need to know. '.repeat(5)}</div>`],
    ['names nothing that is kept', '<div>What you need</div><p>Much else</p>'],
    ['is marked', '<div data-mark>What you need</div>'],
  ])('goes where it %s', (_, name) => expect(lines(name)).not.toContain('What you need'));

  it('goes between boxes of a page that has breaks somewhere', () => expect(lines('<div>What you need</div>', 'p')).not.toContain('need'));
});
