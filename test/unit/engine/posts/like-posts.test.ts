// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withLikePosts } from '../../../../src/engine/posts/like-posts';

/** What is chosen of a thread on which the text in `.kept` was. */
function chosen(html: string): string[] {
  document.body.innerHTML = html;
  const texts = new Set<Text>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (text.parentElement?.closest('.kept') && text.data.trim()) texts.add(text);
  for (const kept of document.querySelectorAll('.kept')) kept.classList.remove('kept');
  const taken = new Set(document.querySelectorAll('[data-taken]'));
  return [...withLikePosts({ root: document.body, texts, boxes: [], taken })].map((text) => text.data);
}

const long = 'The plate stores so much heat that the pot keeps boiling when you switch the hob off.';
const post = (words: string, kept = '', more = ''): string =>
  `<div class="msg"><div class="who"><a>name</a><span>Member</span></div><div class="txt"><p class="${kept}">${words}</p></div>${more}</div>`;

describe('a post that was left out', () => {
  it('is taken where the same box of other posts was chosen, in page order and without what stands around it', () => {
    expect(chosen(post(long, 'kept') + post('Same here.') + post(long, 'kept'))).toEqual([long, 'Same here.', long]);
  });

  it('is taken without what is said of it in every post, in whatever element', () => {
    const numbered = (at: number, kept = '') => `<div class="txt"><p class="no">Reply ${at}</p><p class="${kept}">${at} ${long}</p></div>`;
    expect(chosen(numbered(1, 'kept') + numbered(2) + numbered(3, 'kept'))).toEqual([`1 ${long}`, `2 ${long}`, `3 ${long}`]);
  });

  it('stays out where a detector takes it', () => {
    expect(chosen(`${post(long, 'kept')}<section data-taken>${post('Buy plates.')}</section>${post(long, 'kept')}`)).toEqual([long, long]);
  });

  it('stays out where it stands elsewhere: boxes of a page’s head and foot look like those of posts', () => {
    const menu = `<div class="head"><div class="txt"><p>Index</p></div></div>`;
    expect(chosen(`${menu}<div class="thread">${post(long, 'kept').repeat(2)}</div>`)).toEqual([long, long]);
    expect(chosen(`${menu}${post(long, 'kept').repeat(2)}`)).toEqual([long, long]);
  });

  it('stays out where but one other was chosen, or most were not', () => {
    expect(chosen(post(long, 'kept') + post('Same here.'))).toEqual([long]);
    expect(chosen(post(long, 'kept').repeat(2) + post(long).repeat(3))).toEqual([long, long]);
  });

  it('is taken where the first alone was chosen, of boxes that are called posts, and no other alone', () => {
    const called = (words: string, kept = '') =>
      `<section><div class="date">2 May</div><div class="postBody ${kept}"><p>${words}</p></div></section>`;
    const first = `<article>${called(long.repeat(2), 'kept')}</article>`;
    expect(chosen(first + called('Same here.') + called('Not here.'))).toEqual([long.repeat(2), 'Same here.', 'Not here.']);
    expect(chosen(first + called('Same here.'))).toEqual([long.repeat(2)]);
    expect(chosen(called('Same here.') + first + called('Not here.'))).toEqual([long.repeat(2)]);
  });
});

it('a list in a post is chosen with the paragraph before it', () => {
  const listed = `<div class="txt"><p class="kept">${long}</p><ul><li>Prune less.</li></ul><div><a>coffee</a></div></div>`;
  expect(chosen(listed + post(long, 'kept'))).toEqual([long, 'Prune less.', long]);
});

it('buttons are no words of a post', () => {
  const like = '<div class="act"><button class="kept">Like</button></div>';
  expect(chosen(post(long, 'kept', like) + post(long, 'kept', like))).toEqual([long, long]);
});
