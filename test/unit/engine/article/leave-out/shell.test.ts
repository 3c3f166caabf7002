// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const hidden = '<div style="display:none"><h1 data-keep>Acme</h1><ul><li data-keep><a href="#q">I am looking for …</a></li></ul></div>';

describe('a page that its scripts have yet to fill', () => {
  it('has nothing to read', () => {
    expect(build(`${hidden}<div id="root"></div><footer>Help</footer>`)).toBeNull();
  });

  it.each([
    ['a few words that are shown', `${hidden}<p data-keep>Closed today.</p>`],
    ['a picture', `${hidden}<div id="comic"><img src="/a.jpg" alt="" width="800" height="600"></div>`],
    ['a hidden text', `<div style="display:none"><p data-keep>${'The pier was closed for a year. '.repeat(5)}</p></div>`],
  ])('but not one with %s', (_, html) => {
    expect(text(build(html))).not.toBeUndefined();
  });
});
