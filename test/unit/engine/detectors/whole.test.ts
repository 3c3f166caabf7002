// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { story, textTaken } from './clutter-of';

/** What other readers lost; each of these once cost somebody an article. */
describe('articles that stay whole', () => {
  it.each(['has-section-nav', 'sharing_controls_top', 'field-label-hidden', 'no-sidebar-comments', 'newsletter login related'])(
    'in a wrapper called %s',
    (name) => expect(textTaken(`<div class="${name}" id="${name}"><h1>Title</h1>${story(1, 8)}</div>`)).toBe(''),
  );

  it.each([
    [
      'prose with an inline comment marker',
      `${story(1, 4)}<p>Some words <span class="inline-comment-marker">that a colleague wrote a note on</span> go on to the end of the line.</p>`,
    ],
    [
      'code with spans called comment and tag',
      `${story(1, 4)}<pre><code><span class="comment">// comments</span>\n<span class="token tag">&lt;p&gt;</span></code></pre>`,
    ],
    ['first paragraph under a lead image', `<figure><img src="a.jpg"></figure>${story(1, 6)}`],
    [
      'a sentence with links that elsewhere are buttons',
      `${story(1, 4)}<p>We write about boats and harbours. <a href="https://facebook.com/boats">Follow us</a> to stay up to date, or <a href="https://youtube.com/c/boats">subscribe to our channel</a>.</p><p>Members who like it can <b><a href="/login">log in</a></b> at the quay, or <a href="https://twitter.com/intent/tweet?url=x">share it</a> with friends of theirs.</p>`,
    ],
    ['sections headed by h1', `${story(1, 3)}<h1>Release</h1>${story(4, 6)}<h1>Legacy</h1>${story(7, 9)}`],
    ['text in details', `${story(1, 4)}<details><summary>Comments</summary>${story(5, 6)}</details>`],
    [
      'a list that is mostly links',
      `${story(1, 4)}<p>The harbours of the coast are these:</p><ul><li><a href="/a">Northport</a>, since 1602</li><li><a href="/b">Southport</a></li><li><a href="/c">Westport</a></li></ul>${story(5, 6)}`,
    ],
    ['see also', `${story(1, 6)}<h2>See also</h2><ul><li><a href="/a">Lighthouse</a></li><li><a href="/b">Tide</a></li></ul>`],
    [
      'references',
      `${story(1, 6)}<h2>References</h2><ol><li><a href="/a">The sea</a>, 1950</li><li><a href="/b">The tide</a>, 1960</li></ol>`,
    ],
  ])('%s', (_, html) => expect(textTaken(`<article><h1>Title</h1>${html}</article>`)).toBe(''));

  it.each(['Release', 'Reception', 'Legacy', 'Related work', 'Comments', 'Related', 'Newsletter', 'Discussion'])(
    'with an encyclopaedia section called %s',
    (name) =>
      expect(textTaken(`<div><h1>Title</h1>${story(1, 4)}<h2>${name}</h2>${story(5, 7)}<h2>Sources</h2>${story(8, 9)}</div>`)).toBe(''),
  );

  it.each([
    [
      'newsletters',
      'Subscribe to our newsletter',
      'A newsletter is a letter of news that people subscribe to by email, and most of them unsubscribe within a year.',
    ],
    [
      'polls',
      'Should we vote?',
      'A poll on a news page asks its readers to vote, and the results of it are shown to them as soon as they have done so.',
    ],
    [
      'channels',
      'Join our channel',
      'WhatsApp lets anybody join a channel, and what is told there is read on a telephone by people who follow it.',
    ],
    [
      'advertising',
      'Article continues after the ad',
      'Readers are told that the article continues below an advertisement, and most of them have learnt to look past it.',
    ],
    [
      'players',
      'Listen to this article',
      'A player over the story reads it aloud, and whoever would rather listen to this article than read it presses a button.',
    ],
    [
      'cookies',
      'Accept all cookies',
      'Cookies are small files, and every browser lets you accept all cookies, reject them, or be asked each time by the page.',
    ],
    [
      'logging in',
      'Forgot your password?',
      'When you log in, the password you type is hashed, and if you forgot your password, a sign in link is sent to you.',
    ],
  ])('about %s', (_, heading, text) =>
    expect(
      textTaken(`<article><h1>How it works</h1>${story(1, 3)}<h2>${heading}</h2><p>${text}</p><p>${text}</p>${story(4, 6)}</article>`),
    ).toBe(''),
  );

  it('the posts of a forum', () => {
    const post = (i: number) => `<div><b>user${i}</b>${story(i, i)}<a href="#q">Quote</a> <a href="#r">Reply</a></div>`;
    expect(textTaken(`<h1>Which boat?</h1><div>${[1, 2, 3, 4, 5].map(post).join('')}</div>`)).not.toContain('Paragraph');
  });
});
