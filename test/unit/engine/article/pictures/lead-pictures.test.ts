// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const title = 'Boats for every harbour and purse';
const line = 'A paragraph of the story that has been chosen';
const alts = (built: ReturnType<typeof build>) =>
  [...(built?.root.querySelectorAll('img') ?? [])].map((picture) => picture.getAttribute('alt'));
const headed = (head: string, more = {}) => build(`<main>${head}<section><p data-keep>${line}</p></section></main>`, title, more);

describe('a picture over the headline', () => {
  const big = 'width="1600" height="900"';

  it('stays inside an article’s head, with the way to the page between', () => {
    const head = (around: string) =>
      `<${around}><div><div><div><img src="/a.jpg" alt="Boats" ${big}><img src="/pin.svg" alt="Pin" width="16" height="16"></div><div><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><h1>${title}</h1></div></div></div></${around}>`;
    expect(alts(headed(head('header')))).toEqual(['Boats']);
    expect(alts(headed(head('section')))).toEqual([]);
  });

  it('stays where the headline is what is said of it, though no size is', () => {
    const head = (alt: string) =>
      `<div><div><a href="/a.jpg"><img src="/a-848x350.jpg" alt="${alt}"></a></div><div>26 Oct 2018</div><h1>${title}</h1><p data-keep>${line.repeat(20)}</p></div>`;
    expect(alts(headed(head(title)))).toEqual([title]);
    expect(alts(headed(head('Boats')))).toEqual([]);
  });
});

it('a picture of which the headline is said is nobody’s face, whatever its box is called', () => {
  const head = (alt: string) => `<div><h1>${title}</h1><div class="story-author-image"><img src="/a.jpg" alt="${alt}"></div></div>`;
  expect(alts(headed(head(title)))).toEqual([title]);
  expect(alts(headed(head('Ann Reid')))).toEqual([]);
});

it('a picture stays with a headline that says the title in more words', () => {
  const head = (said: string) =>
    `<div><div><img src="/a.jpg" alt="Boats" width="1500" height="900"></div><div><h2>${said}</h2></div></div>`;
  expect(alts(headed(head('Boats that we build for every harbour and every purse')))).toEqual(['Boats']);
  expect(alts(headed(head('Our shop and its boats')))).toEqual([]);
});

it('the title is the line that the page shows and calls so, and no heading in a window that it hides', () => {
  const head = `<div><p class="post-title">${title}</p><div><p>Ropes, masts and paint: what a boat of your own takes, and where to find it.</p></div><div><img src="/boats-1626207448.jpg" alt="Boats"></div></div>`;
  const hidden = `<div style="display:none"><h1>${title}</h1><p>Copy this text.</p></div>`;
  const built = build(`<main><section>${head}</section><section><p data-keep>${line}</p></section></main>${hidden}`, title, {
    image: 'https://news.example/boats-1626207448.jpg',
  });
  expect(alts(built)).toEqual(['Boats']);
  expect(text(built)).toContain('Ropes, masts and paint');
});

it('a picture of sixty parts in a hundred is no icon', () => {
  const built = build(`<main><p data-keep>One</p><p><img src="/a.png" alt="Boats" width="60%"></p><p data-keep>Two</p></main>`);
  expect(alts(built)).toEqual(['Boats']);
});

it('a picture in a box of other words below a short text goes with them', () => {
  const below = (said: string) =>
    `<main><h1>${title}</h1><p data-keep>${line.repeat(4)}</p><div><img src="/a.png" alt="Code" width="200" height="200"><div>${said}</div></div></main>`;
  const call =
    'Whoever likes what we print about the harbour sends us as much as a pot of tea costs, by the code that stands here. '.repeat(2);
  expect(alts(build(below(call), title))).toEqual([]);
  expect(alts(build(below('Boats, seen from the pier'), title))).toEqual(['Code']);
});
