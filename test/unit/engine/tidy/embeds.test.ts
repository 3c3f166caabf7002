import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const embed = (address: string, label: string, title = '') =>
  `<figure data-galley-embed="${address}" data-galley-label="${label}"><a href="${address}"${title ? ` aria-label="${title}"` : ''}></a></figure>`;

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
      'a player that comes when clicked',
      '<lite-youtube videoid="AbC" playlabel="Play: Swans"></lite-youtube>',
      embed('https://www.youtube.com/watch?v=AbC', 'YouTube', 'Swans'),
    ],
    ['AMP', '<amp-youtube data-videoid="AbC"></amp-youtube>', embed('https://www.youtube.com/watch?v=AbC', 'YouTube')],
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
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<p>x</p>"></iframe>',
  ])('and no advertisement, button or counter: %s', async (html) => {
    expect(await tidied(`<p>Text.</p>${html}`)).toBe('<p>Text.</p>');
  });

  it('a post stays a quotation that knows where it is from', async () => {
    expect(
      await tidied('<blockquote class="twitter-tweet"><p>Hi</p>— A <a href="https://twitter.com/a/status/12345">May 1</a></blockquote>'),
    ).toBe(
      '<blockquote data-galley-embed="https://twitter.com/a/status/12345" data-galley-label="X"><p>Hi</p><p>— A <a href="https://twitter.com/a/status/12345">May 1</a></p></blockquote>',
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
