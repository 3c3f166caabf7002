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
});
