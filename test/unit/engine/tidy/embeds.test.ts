import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const players = /YouTube|Vimeo|TikTok|Facebook/;
const embed = (address: string, label: string, title = '') =>
  `<figure data-galley-embed="${address}" data-galley-label="${label}"${players.test(label) ? ' data-galley-player=""' : ''}><a href="${address}"${title ? ` aria-label="${title}"` : ''}></a></figure>`;

describe('what is shown elsewhere is a link to it', () => {
  it.each([
    [
      'a frame',
      '<iframe src="https://www.youtube-nocookie.com/embed/AbC?rel=0" title="Swans"></iframe>',
      embed('https://www.youtube.com/watch?v=AbC', 'YouTube', 'Swans'),
    ],
    [
      'a frame that comes late',
      '<iframe data-src="https://player.vimeo.com/video/123" src="about:blank"></iframe>',
      embed('https://vimeo.com/123', 'Vimeo'),
    ],
    [
      'a hidden frame that plays',
      '<iframe src="https://radio.example/player/7" style="display:none"></iframe>',
      '<figure data-galley-embed="https://radio.example/player/7" data-galley-label="radio.example" data-galley-player=""><a href="https://radio.example/player/7"></a></figure>',
    ],
    [
      'a player that comes when clicked',
      '<lite-youtube videoid="AbC" playlabel="Play: Swans"></lite-youtube>',
      embed('https://www.youtube.com/watch?v=AbC', 'YouTube', 'Swans'),
    ],
    [
      'a post that waits for consent',
      '<div class="embedInner Twitter" data-provider="Twitter" data-resourceurl="https://twitter.com/boats/status/1254834028248735744"></div>',
      embed('https://x.com/i/status/1254834028248735744', 'X'),
    ],
    [
      'a film that waits for consent, by its page',
      '<div class="embedInner YouTube" data-resourceurl="https://www.youtube.com/watch?v=AbCdEfGhIjK"></div>',
      embed('https://www.youtube.com/watch?v=AbCdEfGhIjK', 'YouTube'),
    ],
    ['AMP', '<amp-youtube data-videoid="AbC"></amp-youtube>', embed('https://www.youtube.com/watch?v=AbC', 'YouTube')],
    [
      'Flash, as YouTube once was',
      '<object width="425" height="350"><param name="movie" value="https://www.youtube.com/v/AbC&hl=en"><embed src="https://www.youtube.com/v/AbC&hl=en"></object>',
      embed('https://www.youtube.com/watch?v=AbC', 'YouTube'),
    ],
    ['an embed alone', '<embed src="https://www.youtube.com/v/AbC">', embed('https://www.youtube.com/watch?v=AbC', 'YouTube')],
    [
      'a box that says what comes into it',
      '<div data-oembed-url="https://vimeo.com/123"><script></script></div>',
      embed('https://vimeo.com/123', 'Vimeo'),
    ],
    ['CKEditor', '<figure class="media"><oembed url="https://vimeo.com/123"></oembed></figure>', embed('https://vimeo.com/123', 'Vimeo')],
    [
      'Flourish',
      '<div class="flourish-embed flourish-chart" data-src="visualisation/123?x=1"><script></script></div>',
      embed('https://flo.uri.sh/visualisation/123/embed', 'Flourish'),
    ],
    [
      'what a board shows when it is scrolled to',
      `<p>See: <span data-s9e-mediaembed="reddit" data-s9e-mediaembed-iframe='["allowfullscreen","","src","https:\\/\\/s9e.github.io\\/iframe\\/2\\/reddit.min.html#quay\\/comments\\/1e6#theme=auto"]'></span></p>`,
      `<p>See: </p>${embed('https://www.reddit.com/r/quay/comments/1e6', 'Reddit')}`,
    ],
    [
      'a video of Facebook',
      '<div class="fb-video" data-href="https://www.facebook.com/x/videos/1/"></div>',
      embed('https://www.facebook.com/x/videos/1/', 'Facebook'),
    ],
    [
      'a post that a script would fetch',
      '<div class="tweet" data-mod="tweet" data-url="https://twitter.com/x/status/131341263"></div>',
      embed('https://x.com/i/status/131341263', 'X'),
    ],
    [
      'a frame that its box holds until a reader agrees',
      `<div class="video-wrapped" data-embed-frame='&lt;iframe width="980" src="https://www.youtube.com/embed/AbC?feature=oembed"&gt;&lt;/iframe&gt;'><div>Switch scripts on.<br><a href="https://www.youtube.com/watch?v=AbC">Video</a></div></div>`,
      embed('https://www.youtube.com/watch?v=AbC', 'YouTube'),
    ],
    [
      'a frame that its box holds, and says first where it is',
      `<div class="two-click-player" data-frame='&lt;iframe src="https://player.vimeo.com/video/123"&gt;&lt;/iframe&gt;'></div>`,
      embed('https://vimeo.com/123', 'Vimeo'),
    ],
    [
      'WP Rocket',
      '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/AbCdEfGhIjk" data-id="AbCdEfGhIjk"><div><img src="https://i.ytimg.com/x.jpg"><div class="play"></div></div></div>',
      embed('https://www.youtube.com/watch?v=AbCdEfGhIjk', 'YouTube'),
    ],
    [
      'a page inside the page',
      '<iframe srcdoc="<p>x</p>" title="Boats a year" width="600" height="400"></iframe>',
      embed('https://reader.example/stories/one?x=1', 'reader.example', 'Boats a year'),
    ],
    [
      'a post of Bluesky at an address of another shape',
      '<iframe src="https://embed.bsky.app/oembed/7"></iframe>',
      embed('https://embed.bsky.app/oembed/7', 'Bluesky'),
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      embed('https://www.google.com/maps/embed?pb=1', 'Google Maps'),
    ],
    [
      'a host nobody knows',
      '<iframe src="https://charts.example/7" width="600" height="400"></iframe>',
      embed('https://charts.example/7', 'charts.example'),
    ],
  ])('%s', async (_, html, expected) => {
    expect(await tidied(`<p>Text.</p>${html}`)).toBe(`<p>Text.</p>${expected}`);
  });

  it.each([
    '<iframe src="https://googleads.g.doubleclick.net/x" width="300" height="250"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=x" width="90" height="20"></iframe>',
    '<iframe src="https://counter.example/" width="1" height="1"></iframe>',
    '<iframe src="https://counter.example/likes" style="display:none"></iframe>',
    '<div style="visibility:hidden"><iframe src="https://counter.example/pixel" aria-hidden="true" tabindex="-1"></iframe></div>',
    '<iframe src="https://cdn.privacy-mgmt.com/index.html" width="600" height="400"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<p>x</p>"></iframe>',
    '<iframe srcdoc="<p>x</p>" title="3rd party ad content"></iframe>',
    '<object data="https://x.example/menu.swf" type="application/x-shockwave-flash"></object>',
    '<object data="javascript:alert(1)"></object>',
  ])('and no advertisement, button or counter: %s', async (html) => {
    expect(await tidied(`<p>Text.</p>${html}`)).toBe('<p>Text.</p>');
  });

  it('a player stands there once, though it is there for readers without scripts as well', async () => {
    const frame = '<iframe src="https://player.vimeo.com/video/123"></iframe>';
    expect(await tidied(`<p>Swans fly.</p><div>${frame}<noscript>${frame}</noscript></div>`)).toContain(
      embed('https://vimeo.com/123', 'Vimeo'),
    );
    expect((await tidied(`<p>Swans fly.</p><div>${frame}<noscript>${frame}</noscript></div>`)).match(/<figure/g)).toHaveLength(1);
  });

  it('a post whose text comes with a script is a link, not an empty box', async () => {
    expect(
      await tidied(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@k/video/671833"><img src="/p.gif" width="1" height="1"></blockquote>',
      ),
    ).toBe(embed('https://www.tiktok.com/@k/video/671833', 'TikTok'));
  });

  it('a post stays a quotation that knows where it is from', async () => {
    expect(
      await tidied('<blockquote class="twitter-tweet"><p>Hi</p>— A <a href="https://twitter.com/a/status/12345">May 1</a></blockquote>'),
    ).toBe(
      '<blockquote data-galley-embed="https://twitter.com/a/status/12345" data-galley-label="X"><p>Hi</p><p>— A <a href="https://twitter.com/a/status/12345">May 1</a></p></blockquote>',
    );
  });
});

describe('what an <object> holds', () => {
  it('a picture is a picture', async () => {
    expect(await tidied('<object type="image/svg+xml" data="/chart.svg" aria-label="Boats"></object>')).toContain(
      '<img src="https://reader.example/chart.svg" alt="Boats"',
    );
  });

  it('what it holds for those who cannot show it is better than a link', async () => {
    expect(await tidied('<object data="x.swf"><video src="/v.mp4"></video></object>')).toBe(
      '<video src="https://reader.example/v.mp4"></video>',
    );
  });
});

describe('players of the browser', () => {
  it('keep sources, captions and poster, and do not start by themselves', async () => {
    expect(
      await tidied(
        '<video autoplay muted loop poster="/p.jpg"><source src="/v.mp4" type="video/mp4"><track src="/c.vtt" kind="captions" srclang="en">Old browsers.</video>',
      ),
    ).toBe(
      '<video poster="https://reader.example/p.jpg"><source src="https://reader.example/v.mp4" type="video/mp4"><track src="https://reader.example/c.vtt" kind="captions" srclang="en"></video>',
    );
    expect(await tidied('<audio data-src="/a.mp3"></audio>')).toBe('<audio src="https://reader.example/a.mp3"></audio>');
  });

  it('without a source that plays, the poster stays', async () => {
    expect(await tidied('<video src="blob:x" poster="/q.jpg"></video>')).toBe('<img src="https://reader.example/q.jpg" alt="">');
  });
});

it('a post of Instagram invites to look at it only where it says nothing else', async () => {
  const href = 'https://www.instagram.com/reel/Cxa7WTSxszo/';
  const post = (more: string) =>
    `<p>Text.</p><blockquote class="instagram-media"><div><a href="${href}"><div><div></div></div><div>View this post on Instagram</div></a>${more}</div></blockquote>`;
  expect(await tidied(post(`<p><a href="${href}">A post shared by Ann (@ann)</a></p>`))).not.toContain('View this');
  expect(await tidied(post(''))).toContain('View this');
});
