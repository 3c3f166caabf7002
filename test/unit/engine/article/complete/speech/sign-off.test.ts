// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const below = (line: string) => text(build(`<p data-keep>The letter was three weeks old.</p>${line}<div>Share this</div>`));

describe('how a writer takes leave', () => {
  it.each(['<p>Until next month,<br>Orla</p>', '<p>Happy reading!<br>– The harbour office</p>', '<p>また来月、<br>織江</p>'])(
    'stays below the last line: %s',
    (line) => expect(below(line)).toMatch(/old\.(?:Until|Happy|また)/),
  );

  it.each([
    ['leads elsewhere', '<p>Until next month,<br><a href="/orla">Orla</a></p>'],
    ['says a sentence', '<p>Join us on the wall,<br>We meet on Sundays.</p>'],
    ['goes on', '<p>Until next month,<br>Orla<br>Editor</p>'],
    ['says when', '<p>Updated by the office,<br>4 March 2026</p>'],
    ['calls for something', '<p>Join us on the wall<br>Every Sunday</p>'],
    ['is not below the text', '<div>Menu</div><p>Until next month,<br>Orla</p>'],
  ])('is nothing that %s', (_, line) => expect(below(line)).toBe('The letter was three weeks old.'));
});
