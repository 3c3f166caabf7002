// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

/** Each box stands between paragraphs of the article, without a class or an id. */
const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 9)}</div>${box}`;

const login = `<div><h4>Login to leave a comment</h4><h5>Facebook users</h5>
  <p>Use your Facebook account to login or register with us. By doing so, you will also receive an email inviting you to receive our news alerts.</p>
  <a href="/f">Facebook Connect</a><h5>Login with your account</h5>
  <form><input type="email"><input type="password"><label><input type="checkbox"> Remember me</label><button>Login</button></form>
  <a href="/p">Forgot password?</a> <a href="/r">User registration</a></div>`;
const card = (title: string, host: string) =>
  `<div><div><a href="https://${host}/x"><img src="a.jpg"><div><h3>${title}</h3><p>${host}</p></div></a></div></div>`;
const rail = `<section><div><h2>Things we like</h2><p>A mix of what's trending on our other sites</p><div>${[
  'Ten spots',
  'Five castles',
  'Two temples',
  'One lake',
]
  .map((title, i) => card(title, i % 2 ? 'blog.example.org' : 'travel.example.net'))
  .join('')}</div></div></section>`;
const promo = `<div><div><a href="https://shop.example.org/masks"><img src="m.jpg"><div><h3>Sheet masks explained</h3>
  <p>Have you tried sheet masks? Check out our most recommended products and ingredients!</p></div><p>Read More</p></a></div></div>`;

describe('the word over an advertisement', () => {
  const rest = 'Bates & Sons mend roofs of all kinds, and they answer the phone on Sundays too.';
  it.each([
    ['a sentence with a link', `<div><span>Advertisement</span><p>${rest} See <a href="https://bates.example">their page</a></p></div>`],
    ['who paid', `<div><h4>Sponsors</h4><div>${rest}</div><a href="https://bates.example">Bates</a></div>`],
    ['a page of the site', `<div><span>Sponsored</span><div>${rest}</div><a href="/roofs">Roofs</a></div>`],
  ])('takes only itself over %s', (_, box) => {
    const taken = clutterOf(among(box)).map(({ text }) => text);
    expect(taken.join()).not.toContain('mend roofs');
  });
});

describe('each kind of clutter, between paragraphs and without names', () => {
  it.each([
    ['login', login, 'Login to leave a comment Facebook users'],
    ['related', rail, 'Things we like A mix'],
    ['promo', promo, 'Sheet masks explained'],
    ['newsletter', '<div><h3>Stay in the loop</h3><form><input type="email"><button>Subscribe</button></form></div>', 'Stay in the loop'],
    [
      'newsletter',
      '<div><p>Erhalten Sie unseren Newsletter jeden Morgen kostenlos in Ihr Postfach, mit allem, was wichtig ist.</p><form><input type="email"><button>Abonnieren</button></form></div>',
      'Erhalten Sie',
    ],
    ['newsletter', '<div><h3>メルマガ登録</h3><form><input type="email"><button>登録する</button></form></div>', 'メルマガ登録'],
    [
      'related',
      '<div><h3>Related articles</h3><ul><li><a href="/a">The tide tables of the year</a></li><li><a href="/b">How a lighthouse works</a></li></ul></div>',
      'Related articles',
    ],
    [
      'related',
      '<div><h3>関連記事</h3><ul><li><a href="/a">港の歴史をたどる</a></li><li><a href="/b">灯台のしくみ</a></li></ul></div>',
      '関連記事',
    ],
    [
      'share',
      '<div><span>Share this</span><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a><a href="https://twitter.com/intent/tweet?url=x">Twitter</a></div>',
      'Share this',
    ],
    ['share', '<p><a class="button" href="https://letters.example/p/boats?utm_source=x&action=share"><span>Share</span></a></p>', 'Share'],
    [
      'share',
      '<div>By Ada Winter, our reporter at the harbour of Northport, on March 4 <a href="https://twitter.com/intent/tweet?url=x">tweet</a></div>',
      'tweet',
    ],
    ['ad', '<div><span>Advertisement</span></div>', 'Advertisement'],
    ['ad', '<div><span>- Advertisement -</span><a href="https://boats.example"><img src="/a.jpg" alt=""></a></div>', '- Advertisement -'],
    [
      'ad',
      '<div><div>Sponsored</div><div><p>Bates & Sons mend roofs of all kinds, and they answer the phone on Sundays too.</p><a href="https://bates.example/x">Learn more</a></div></div>',
      'Sponsored Bates & Sons',
    ],
    ['promo', '<p>Read also: <a href="/other">The lighthouse keeper who stayed through the war</a></p>', 'Read also'],
    ['comments', '<div><h4>No Comment</h4><p><a href="#login">Login to comment</a></p></div>', 'No Comment'],
    ['comments', '<p><a href="#c"><span>0</span> Comments</a></p>', '0 Comments'],
    ['comments', '<p><a href="/story/comments">Leave a comment</a></p>', 'Leave a comment'],
    [
      'consent',
      '<div><p>We use cookies to make this site work.</p><button>Accept all</button><button>Reject</button></div>',
      'We use cookies',
    ],
    [
      'login',
      '<div><p><strong>Il vous reste 3 articles gratuits ce mois-ci.</strong></p><p>Soutenez un journalisme exigeant, sans engagement.</p><a href="/o">Découvrir nos offres d’abonnement</a></div>',
      'Il vous reste',
    ],
    [
      'promo',
      '<p><em>Do you have a story for us? <a href="mailto:t@n.example">Write to our newsroom</a> today.</em></p>',
      'Do you have a story',
    ],
    [
      'author',
      '<div itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/author/ann-lee">Ann Lee</a><p itemprop="description">Came for one summer of boat building, and has mended other people’s nets ever since.</p></div>',
      'Ann Lee Came for one summer',
    ],
    [
      'author',
      '<div><a href="/author/ann-lee">Ann Lee</a><p>Ann Lee writes about the sea and everything that swims in it, mostly at night.</p></div>',
      'Ann Lee',
    ],
    [
      'share',
      '<div><h3>Share this story:</h3><ul><li><a href="/story?share=facebook">Share on Facebook</a></li><li><a href="/story?share=x">Post on X</a></li></ul></div>',
      'Share this story:',
    ],
    ['share', '<ul><li>シェア</li><li>ツイート</li><li>ブックマーク</li><li>印刷</li></ul>', 'シェア ツイート'],
    ['navigation', '<nav><ul><li><a href="/1">World</a></li><li><a href="/2">Sport</a></li></ul></nav>', 'World'],
  ])('%s', (kind, box, text) => {
    const found = clutterOf(among(box)).find((mark) => mark.kind === kind && mark.text.startsWith(text));
    expect(found?.reason.id).toMatch(/^[a-z_]+$/);
    const taken = clutterOf(among(box))
      .map((mark) => mark.text)
      .join(' ');
    expect(taken).not.toContain('Paragraph');
    expect(taken).not.toContain('Boats in the harbour');
  });

  it('leaves a short entry of a report that has links to share it', () => {
    const entry =
      '<article><header><time datetime="2026-03-01T13:05">13:05</time><h3>Drinking water</h3></header><div><p>Lorries stand here:</p><ul><li>Church square</li><li>Harbour</li></ul></div><footer><a href="https://api.whatsapp.com/send?text=p8">Share</a> <a href="#p8">Copy link</a></footer></article>';
    expect(clutterOf(among(entry)).map(({ text }) => text)).toEqual(['Share Copy link']);
  });

  it.each(['<h2>Sponsors</h2>', '<div><h2>Sponsors</h2><a href="#sponsors"></a></div>', '<h3>Do you have a story for us?</h3>'])(
    'leaves a heading over a section of the story: %s',
    (heading) => {
      expect(clutterOf(among(heading))).toEqual([]);
    },
  );

  it('leaves a few words that are no buttons, though buttons are called so', () => {
    const list = '<p>Three ways lead out of it.</p><ul><li>Print</li><li>Share</li><li>Save</li></ul>';
    expect(clutterOf(among(list)).filter(({ kind }) => kind === 'share')).toEqual([]);
  });

  it('takes the whole login box, in one piece, and says by which words it knew it', () => {
    const [found, ...more] = clutterOf(among(login)).filter((mark) => mark.kind === 'login');
    expect(more).toEqual([]);
    expect(found?.text).toContain('User registration');
    expect(found?.reason.detail).toBeTruthy();
  });

  it('takes comments without a button, where their heading counts them and they are dated', () => {
    const comment = (who: string, when: string) =>
      `<li><b>${who}</b> <span>${when}</span><p>港に船が戻ってきて、本当にうれしいです。来年も見に行きます。</p></li>`;
    const found = (heading: string) =>
      clutterOf(
        below(
          `<section><h2>${heading}</h2><ul>${comment('kumo77', '2023年5月4日 12:10')}${comment('umi', '2023年5月5日 8:02')}</ul></section>`,
        ),
      ).map(({ kind, text }) => `${kind}: ${text.slice(0, 7)}`);
    expect(found('コメント(2)')).toEqual(['comments: コメント(2)']);
    expect(found('港の歴史(2)')).toEqual([]);
  });

  it('takes a thread of comments below the article, with its sentences', () => {
    const comment = (who: string) =>
      `<li><b>${who}</b><time>2 hours ago</time><p>I have been at sea all my life and never saw anything like what is told of here.</p><a href="#r">Reply</a></li>`;
    const found = clutterOf(
      below(
        `<div><h3>2 comments</h3><ol>${comment('Ann')}${comment('Bo')}</ol><h3>Leave a reply</h3><form><textarea></textarea><button>Post comment</button></form></div>`,
      ),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['comments']);
    expect(found[0]?.text).toContain('never saw anything');
  });

  it('takes the box about the author below the article', () => {
    const found = clutterOf(below('<div><h3>About the author</h3><p>Ann Lee writes about the sea.</p></div>'));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'author', text: 'About the author Ann Lee writes about the sea.' }));
  });
});
