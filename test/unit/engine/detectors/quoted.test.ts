// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { story, textTaken } from './clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;

describe('words that mean clutter elsewhere', () => {
  it.each([
    ['in code of a line', '<p>The pairs are <code>AA AB <span>AD</span> BC</code>.</p>'],
    ['in code, by itself', '<p>Set the field <code>sponsored</code> to false.</p>'],
    ['in a listing', '<pre><span>AB</span> <span>AC</span> <span>AD</span> <span>BC</span></pre>'],
    ['on a key and in output', '<p>Press <kbd>Ad</kbd>, and <samp>ad</samp> comes up.</p>'],
    ['inside a sentence', '<p>The mole was built in <small>AD</small> 79 by nobody we know of.</p>'],
    ['at the end of a sentence', '<p>The mole was built in the second century <small>AD</small></p>'],
    ['among the values of a row', '<table><tr><td>AA</td><td>AB</td><td>AD</td></tr><tr><td>BA</td><td>BB</td><td>BD</td></tr></table>'],
    [
      'as the name of a value',
      '<table><tr><td>Subscriptions</td><td>$4.1m</td></tr><tr><td>Advertising</td><td>$3.4m</td></tr><tr><td>Events</td><td>$0.2m</td></tr></table>',
    ],
    [
      'in a table with heads',
      '<table><tr><th>Button</th><th>What it does</th></tr><tr><td>Sponsored</td><td>It shows the boats that somebody pays us to show, first of all.</td></tr></table>',
    ],
    ['as a term', '<dl><dt>Advertisement</dt><dd>What somebody pays for to be shown beside a story.</dd></dl>'],
    ['among the values of a list', '<ul><li>AB</li><li>AC</li><li>AD</li></ul>'],
  ])('%s', (_, box) => {
    expect(textTaken(among(box))).toBe('');
  });

  it.each([
    ['after a paragraph', '<div><p>A paragraph of the story.</p><span>Advertisement</span></div>'],
    [
      'in a column of its own',
      '<table><tr><td>Advertisement</td><td>A long cell with a paragraph of the story in it, by layout.</td></tr></table>',
    ],
    ['after the end of a sentence', '<p>Nobody knew. <span>Advertisement</span></p>'],
  ])('a label %s is still one', (_, box) => {
    expect(textTaken(among(box))).toBe('Advertisement');
  });

  it('a list of chapters with one about cookies is no consent notice', () => {
    const chapters = ['Installation', 'Quickstart', 'About responses', 'Cookies', 'Sessions', 'Settings', 'More information']
      .map((name) => `<li><a href="#${name.length}">${name}</a></li>`)
      .join('');
    expect(textTaken(among(`<div><h3>Chapters</h3><ul>${chapters}</ul></div>`))).not.toContain('Cookies');
  });
});
