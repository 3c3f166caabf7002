// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const byline = '<div class="byline">By <a href="/staff/ann-leeds">Ann Leeds</a>, Staff Writer</div>';
const page = (end: string, by = byline): string => `<article><h1>Boats in the harbour</h1>${by}${story(1, 8)}${end}</article>`;
const taken = (html: string) => clutterOf(html).flatMap(({ kind, text }) => (kind === 'author' ? [text] : []));
const mail = '<p><b><a href="mailto:ann.leeds@gazette.example">ann.leeds@gazette.example</a></b></p>';

describe('how to reach whom the byline names, in a line below the text', () => {
  it.each([
    [mail, 'ann.leeds@gazette.example'],
    ['<p>aleeds@gazette.example</p>', 'aleeds@gazette.example'],
    ['<p>Twitter: <a href="https://twitter.com/annleeds">@annleeds</a></p>', 'Twitter: @annleeds'],
    ['<p><a href="https://twitter.com/annleeds7">twitter.com/annleeds7</a></p>', 'twitter.com/annleeds7'],
  ])('%s', (line, said) => {
    expect(taken(page(line))).toEqual([said]);
  });

  it('also above what was corrected', () => {
    expect(taken(page(`${mail}<hr><p><b>UPDATES:</b></p>${story(9, 9)}`))).toEqual(['ann.leeds@gazette.example']);
  });

  it.each([
    ['of somebody else', page('<p>per.holm@gazette.example</p>')],
    ['of an office', page('<p>staff@gazette.example</p>')],
    ['that the text announces', page(`<p>Send what you have seen of it to this address, until the end of May:</p>${mail}`)],
    ['in the text', page(`${mail}${story(9, 14)}`)],
    ['over the text', `<article><h1>Boats</h1>${byline}${mail}${story(1, 8)}</article>`],
    ['in a sentence', page('<p>Write to ann.leeds@gazette.example if you were there</p>')],
  ])('not one %s', (_, html) => {
    expect(taken(html)).toEqual([]);
  });
});
