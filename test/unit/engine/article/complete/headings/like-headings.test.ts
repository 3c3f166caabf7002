// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const told = '<p data-keep>It bakes a loaf in four hours and keeps it warm until you come to take it out.</p>';
const pick = (name: string, keep = '', below = told) =>
  `<div><div><h2 data-keep>Best ${name}</h2><a href="https://shop.example/${name}" rel="sponsored"><h3 class="pick" ${keep}>Baker ${name}</h3></a></div><div><a href="https://shop.example/${name}">$375 at the shop, view it there or elsewhere</a></div>${below}</div>`;
const shown = (...picks: string[]) => text(build(`<main>${told}${picks.join('')}</main>`));

describe('a name set as others are that were chosen', () => {
  it('stays over what is told of what it names, whatever stands between', () => {
    expect(shown(pick('One', 'data-keep'), pick('Two', 'data-keep'), pick('Three'))).toContain('Baker Three');
  });

  it('goes where too few were chosen, where nothing is told of it, and in what stands aside', () => {
    expect(shown(pick('One', 'data-keep'), pick('Two'), pick('Three'))).not.toContain('Baker Three');
    expect(shown(pick('One', 'data-keep'), pick('Two', 'data-keep'), pick('Three', '', ''), told)).not.toContain('Baker Three');
    const aside = `<aside><h3 class="pick"><a href="/x">Baker Three</a></h3><p>Read on.</p></aside>`;
    expect(shown(pick('One', 'data-keep'), pick('Two', 'data-keep'), `<div>${told}${aside}${told}</div>`)).not.toContain('Baker Three');
  });
});
