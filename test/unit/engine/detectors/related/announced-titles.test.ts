// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const titles = (html: string) => clutterOf(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('a line that announces them', () => {
  const found = (html: string, rest = '') => titles(`<article><h1>Boats</h1>${story(1, 9)}${html}${rest}</article>`);
  const link = (title: string, at: string) => `<a href="${at}">${title}</a>`;
  const first = link('The lights of the north go out', '/a');
  const second = link('A ferry is late, and nobody minds', '/b');

  it('may be longer after the text, where it ends in a colon over titles of stories', () => {
    const how = `<p>Or write to <a href="/desk">the desk of the harbour</a>, and we send the reports to you by the next boat.</p>`;
    const below = (label: string, links: string[], rest = '') =>
      found(`<h3>Reports</h3><p>${label}</p><ul>${links.map((one) => `<li>${one}</li>`).join('')}</ul>${rest}`);
    const label = 'You may also be interested in the following reports:';
    expect(below(label, [first, second]).join()).toMatch(/interested.*lights/);
    expect(below(label, [first]).join()).toMatch(/Reports.*interested.*lights/);
    expect(below(label, [first, second], how).join()).not.toContain('Reports');
    expect(found(`<p>${label}</p><ul><li>${first}</li></ul>${how}`).join()).toMatch(/interested.*lights.*out$/);
    expect(below(label.replace(':', '.'), [first, second])).toEqual([]);
    expect(below(label, [first, `${second}, as the keeper of the harbour told us in the spring`])).toEqual([]);
    expect(below(label, [first, link('The lights of the south are still on', 'https://other.example/a')])).toEqual([]);
  });

  it('stays before a text', () => {
    const list = `<p>You may also be interested in the following reports:</p><ul><li>${first}</li><li>${second}</li></ul>`;
    expect(titles(`<article><h1>Boats</h1>${story(1, 6)}${list}${story(7, 30)}</article>`)).toEqual([]);
  });

  it('may stand in the paragraph of the first of them', () => {
    const one = `<p><strong>Diese Artikel könnten euch auch interessieren:<br></strong><br>${first}</p>`;
    const text = found(`${one}<p>${second}</p>`, '<p>The keeper is on duty.</p>').join(' | ');
    expect(text).toMatch(/interessieren.*lights.*ferry/);
    expect(text).not.toContain('keeper');
  });
});
