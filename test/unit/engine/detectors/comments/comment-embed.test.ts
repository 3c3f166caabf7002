// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 9)}</article>${box}`;
const service = (box: string): string[] =>
  clutterOf(among(box))
    .filter(({ reason }) => reason.id === 'comment_service')
    .map(({ text }) => text);

/** As text, which it is to a browser with scripts. */
const noscript = (html: string): string => `<noscript>${html.replaceAll('<', '&lt;')}</noscript>`;

describe('comment services', () => {
  it('are told of to readers without scripts', () =>
    expect(
      service(noscript('Please enable JavaScript to view the <a href="https://disqus.com/?ref_noscript">comments powered by Disqus.</a>')),
    ).toEqual(['Please enable JavaScript to view the comments powered by Disqus.']));

  it('may be linked to', () =>
    expect(
      service(`<p>They chose <a href="https://disqus.com/">a service</a> for it.</p>${noscript('<a href="/all">All boats</a>')}`),
    ).toEqual([]));

  it('take the heading right over them along', () => {
    const box = '<div class="fb-comments" data-href="https://news.example/story"></div>';
    expect(service(`<h3>Comments</h3>${box}`)).toContain('Comments');
    expect(service(`<h3>What boats are for</h3>${box}`)).not.toContain('What boats are for');
    expect(service(`<h3>Comments</h3>${story(10, 11)}${box}`)).not.toContain('Comments');
  });

  it('take along what is said of their rules right over them', () => {
    const box = '<div class="fb-comments" data-href="https://news.example/story"></div>';
    const rules =
      '<div><p>We welcome a lively discussion, and comments are not read before they stand here. See our <a href="/community-guidelines.html">guidelines</a> and the <a href="/privacy">rules on data</a>.</p><p>What readers say below is their own opinion.</p></div>';
    expect(service(`${rules}${box}`).join()).toMatch(/^We welcome .* own opinion\.$/);
    const arabic = '<p>نرحب بالنقاش المفيد، ولا نراجع التعليقات قبل نشرها. راجع <a href="/terms">شروط الاستخدام</a> قبل أن تكتب.</p>';
    expect(service(`${arabic}${box}`).join()).toContain('نرحب');
  });

  it('leave the last words of the story over them', () => {
    const box = '<div class="fb-comments" data-href="https://news.example/story"></div>';
    const last =
      '<p>Which boat do you like? Say so in the comments, and see <a href="/boats/how-they-are-built">how they are built</a>.</p>';
    expect(service(`${last}${box}`)).toEqual([]);
    expect(service(`<p>The harbour has new <a href="/rules.pdf">rules</a> for boats since May.</p>${box}`)).toEqual([]);
    expect(service(`<div>${story(10, 13)}<p>On comments see the <a href="/terms">terms</a>.</p></div>${box}`)).toEqual([]);
  });
});
