// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

describe('lines that announce what was left out', () => {
  it.each([
    ['at the end', '<p data-keep>One</p><p data-keep><b>More stories:</b></p><div><a href="/a">Salt</a></div>', 'One'],
    ['with nothing after it', '<p data-keep>One</p><p data-keep><b>Schon gelesen?</b></p>', 'One'],
    ['between paragraphs', '<p data-keep>One</p><p data-keep>Read also:</p><a href="/a">Salt</a><p data-keep>Two</p>', 'OneTwo'],
    ['in many words', '<p data-keep>One</p><p data-keep>Diese Artikel könnten dich auch interessieren:</p><a href="/a">Salz</a>', 'One'],
    ['in bold letters', '<p data-keep>One</p><p data-keep><strong>Read more</strong></p><ul><li><a href="/a">Salt</a></li></ul>', 'One'],
    [
      'over links below a break',
      '<p data-keep>One</p><p><span data-keep>See also</span><br><a href="/a">Salt</a><br><a href="/b">Pepper</a></p>',
      'One',
    ],
    ['in a line of its own', '<p data-keep>One</p><p>Related<br>Salt and pepper<br><a href="/b">Pepper</a></p>', 'One'],
    ['over what is kept', '<p data-keep>One</p><p data-keep>Read also:</p><ul data-keep><li>Salt</li></ul>', 'OneRead also:Salt'],
    ['that are words', '<p data-keep>One</p><p data-keep>Related</p><div>Ad</div><p data-keep>Two</p>', 'OneRelatedTwo'],
    ['that are entries', '<p data-keep>One</p><ul><li data-keep>More from:</li></ul>', 'OneMore from:'],
    ['before an advertisement', '<p data-keep>One</p><p data-keep>Related:</p><div>Ad</div><p data-keep>Two</p>', 'OneRelated:Two'],
    ['in a sentence', '<p data-keep>One</p><p data-keep>Read also: the harbour.</p><div>Ad</div>', 'OneRead also: the harbour.'],
  ])('%s', (_, html, left) => {
    expect(text(build(html))).toBe(left);
  });
});
