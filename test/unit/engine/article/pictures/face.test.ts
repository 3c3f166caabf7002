// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build } from '../build';

describe('faces among the article’s pictures', () => {
  it.each([
    ['by the box', '<div class="author-card"><img src="/a.jpg" alt="Ada"></div>'],
    ['by its own name', '<div><img class="avatar" src="/a.jpg" alt="Ada"></div>'],
    ['by its address', '<div><img src="https://secure.gravatar.com/avatar/1" alt="Ada"></div>'],
    ['by its box, which says more', '<div class="post-avatar"><img src="/a.jpg" alt="Ada"><p data-keep>Boats, nets</p></div>'],
    ['by the size that is asked for', '<div><img src="/resizer/Q=/40x40/smart/filters:quality(75)/a.jpg" alt="Ada"></div>'],
    ['as a button, by what software says of it', '<div><img src="/cta/1.png" alt="New call-to-action"></div>'],
    ['as a button, by the box of the software', '<div class="hs-cta-embed"><a href="/a.jpg"><img src="/a.jpg" alt="Checklist"></a></div>'],
    ['as a code to scan, by its address', '<div><img src="/app/qr2.png" alt="App"></div>'],
    ['as a code to scan, by what it is said to be', '<div><img src="/app/a.png" alt="二维码"></div>'],
  ])('go: known %s', (_, face) => {
    expect(build(`<div><p data-keep>One</p>${face}<p data-keep>Two</p></div>`)?.root.querySelector('img')).toBeNull();
  });

  it('are no pictures that are higher than wide', () => {
    const html =
      '<div><p data-keep>One</p><div class="image-portrait"><img class="portrait" src="/a.jpg" alt="Mast"></div><p data-keep>Two</p></div>';
    expect(build(html)?.root.querySelector('img')).not.toBeNull();
  });

  it('are no face in an article whose own box is called after its author', () => {
    const html = '<div class="post author-ada"><p data-keep>One</p><div><img src="/a.jpg" alt="Boats"></div><p data-keep>Two</p></div>';
    expect(build(html)?.root.querySelector('img')).not.toBeNull();
  });
});
