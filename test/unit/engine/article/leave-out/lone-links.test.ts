// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const item = (name: string, keep = '') => `<li><a href="/t/${name}" ${keep}>${name}</a></li>`;
const story = '<p data-keep>First paragraph of it</p><p data-keep>Second paragraph of it</p>';
const rest = [item('essays'), item('kitchen')].join('');
const textOf = (body: string, kind?: 'listing') => text(build(`<main>${body}</main>`, '', {}, kind));

describe('one link of a row the rest of which was left out', () => {
  const tags = `<ul>${item('tea', 'data-keep')}${rest}</ul>`;
  it('goes below the text and above it', () => {
    expect(textOf(`${story}<div>${tags}</div>`)).not.toContain('tea');
    expect(textOf(`<div>${tags}</div>${story}`)).not.toContain('tea');
  });

  it.each([
    ['between paragraphs', `${story}${tags}${story}`],
    ['of two', `${story}<ul>${item('tea', 'data-keep')}${item('essays')}</ul>`],
    ['beside words', `${story}<ul><li data-keep>tea, of which there is enough</li>${rest}</ul>`],
  ])('stays %s', (_, body) => expect(textOf(body)).toContain('tea'));

  it('stays on a page of such rows', () => expect(textOf(`${story}${tags}`, 'listing')).toContain('tea'));
});
