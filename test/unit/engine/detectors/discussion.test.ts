// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const comments = (html: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}</article>${html}`)
    .filter(({ kind }) => kind === 'comments')
    .map(({ text }) => text)
    .join(' | ');

describe('what readers add to a story', () => {
  it('goes with its rules', () => {
    const rules =
      '<div><h3>Welcome to the discussion.</h3><a href="/login">Log In</a><h4>Rules of Conduct</h4><ol><li>Keep it clean. Please avoid obscene, vulgar or racist language.</li><li>Be truthful.</li></ol></div>';
    expect(comments(rules)).toContain('Please avoid obscene');
  });

  it.each(['Comments (5 posted)', 'Comments (none posted)', '12 comments so far'])('is counted in a link to it: %s', (said) =>
    expect(comments(`<p><a href="/story#Comments">${said}</a></p>`)).toBe(said),
  );

  it('goes with the address that other weblogs are to call', () => {
    const pings =
      '<div><h2>Trackback Pings</h2><p>TrackBack URL for this entry:<br>http://quay.example/cgi-bin/mt-tb.cgi/288</p><h2>Comments</h2><p>Nobody there.</p><form><textarea></textarea></form></div>';
    expect(comments(pings)).toContain('TrackBack URL for this entry');
  });

  it('goes below a header that counts and sorts it', () => {
    const entry = (name: string) =>
      `<li><div>${name}</div><div>2021-04-28 11:48:27</div><p>I was there that night and saw none of the nine boats.</p></li>`;
    const header = '<header><h2><b>Comments</b>(2)</h2><div><h3>Show: </h3><a>Newest</a><a>Most liked</a></div></header>';
    const thread = `<section>${header}<form><textarea></textarea><div><button>Post</button></div></form><ul>${entry('Lex')}${entry('Niko')}</ul></section>`;
    expect(comments(thread)).toMatch(/Lex.*Niko/);
  });

  it('goes below a box of its heading and a line that invites to it', () => {
    const entry = '<li><div>Lex</div><p>I was there that night and saw none of the nine boats.</p><a href="#">Reply</a></li>';
    const thread = (line: string) => `<div><div><h2>Your comments</h2><p>${line}</p></div><ol>${entry}</ol></div>`;
    expect(comments(thread('Leave your comment on these boats'))).toContain('nine boats');
    expect(comments(thread('Leave your comment').replace('<a href="#">Reply</a>', ''))).not.toContain('nine boats');
    const signIn = '<div><h4>Login to comment</h4><p>Or with the nine boats.</p><input type="password"></div>';
    expect(comments(thread('Nobody yet').replace(/<ol>.*<\/ol>/, signIn))).not.toContain('nine boats');
    expect(comments(thread('They are printed here. '.repeat(20)))).not.toContain('nine boats');
    expect(comments(thread('Leave yours').replace('<a href="#">Reply</a>', ''))).toBe('');
  });

  it('stays where it is the answers of a board, built as what they answer', () => {
    const post = (words: string) => `<div class="post"><div class="date">2 May 2026</div><div class="postBody"><p>${words}</p></div></div>`;
    const answer = 'The last boat leaves the quay at nine, so be there before it gets dark in the harbour.';
    const board = (build: (words: string) => string) =>
      clutterOf(
        `${build(`${answer} `.repeat(5))}<div><h5>20 replies to this topic</h5></div>${post(answer)}${post(answer)}<div><a>Reply</a></div>`,
      )
        .filter(({ reason }) => reason.id === 'comment_thread')
        .map(({ text }) => text)
        .join(' | ');
    expect(board((words) => `<div class="entry"><p>${words}</p></div>`)).toContain('The last boat');
    expect(board(post)).toBe('');
  });
});
