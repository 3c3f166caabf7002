// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const quote = '<p data-keep>“The oars from this shop have crossed the bay with us for years.”</p>';
const who = '<div><img src="/m.jpg" width="40" height="40"><p>Lou Hartig</p><p>Harbour master, Fernley</p></div>';
const left = (html: string, kind: PageKind = 'service') =>
  text(build(`<main><p data-keep>We make oars of oak and of ash.</p><div class="card">${html}</div></main>`, '', {}, kind));

describe('who is quoted on a page of a firm', () => {
  it.each<[string, string, PageKind?]>([
    ['right behind what was said', `${quote}${who}`],
    ['behind the box around it', `<div><div>${quote}</div></div>${who}`],
    ['on a shelf of a shop', `${quote}${who}`, 'collection'],
    [
      'in a script without capitals',
      `<p data-keep>「この店の櫂は何年も私たちと湾を渡ってきました。とても良い櫂です。」</p><p>春田浩、港の主</p>`,
    ],
  ])('stays %s', (_, html, kind = 'service') => {
    expect(left(html, kind)).toMatch(/Lou Hartig ?Harbour master|春田浩/);
  });

  it.each<[string, string, PageKind?]>([
    ['in an article, where the model decides', `${quote}${who}`, 'article'],
    ['where nothing is quoted', `${quote.replace(/[“”]/g, '')}${who}`],
    ['of a quote that goes', `${quote.replace(' data-keep', '')}${who}`],
    ['as a button', `${quote}<div><button>Lou Hartig</button></div>`],
    ['as a link', `${quote}<p><a href="/x">Lou Hartig</a></p>`],
    ['as the name of what comes next', `${quote}<h3>Lou Hartig</h3>`],
    ['as a sentence', `${quote}<p>Lou Hartig sells them.</p>`],
  ])('goes %s', (_, html, kind) => {
    expect(left(html, kind)).not.toContain('Hartig');
  });
});
