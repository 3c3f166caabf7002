// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { postsOf } from '../../../../src/engine/posts/posts';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { post, shown } from './shown';

describe('over the posts of a thread', () => {
  it('is one whole post where a rule names two boxes of it', () => {
    const quoting = (name: string, words: string, quote = '') =>
      `<article><b class="username">${name}</b><div class="kept said">${words}</div>${quote}</article>`;
    const quoted = '<div><b class="username">Quay</b><div class="kept said">Open in May.</div></div>';
    expect(shown(quoting('Lena', 'Look at this.', quoted) + quoting('Tom', 'I see.'), { rule: '.said' })).toEqual([
      'Lena | Look at this.',
      'Quay | Open in May.',
      'Tom | I see.',
    ]);
  });

  it('stand outside a quotation that a post begins with', () => {
    const quoting = `<div class="post"><span class="author">Bo</span><div class="kept"><blockquote><p>Quoted words.</p></blockquote><p>Own words.</p></div></div>`;
    shown(quoting + post('anna', '3 Jan', 'Thanks!'));
    expect(document.querySelector('.kept > [data-galley-post]')?.nextElementSibling?.localName).toBe('blockquote');
  });

  it('each stands once where answers stand in posts', () => {
    const inner = '<div class="comment"><b class="author">Bo</b><div class="kept">An answer.</div></div>';
    expect(
      shown(`<div class="comment"><b class="author">Al</b><div class="kept">A post.</div><div class="answers">${inner}</div></div>`),
    ).toHaveLength(2);
  });

  it('stand in a box with the words of an answer to another post, which says how deep it stands', () => {
    const answer = (name: string, depth: number) =>
      `<div class="comment" data-depth="${depth}"><b class="author">${name}</b><div class="kept"><p>Words of ${name}.</p><p>More.</p></div></div>`;
    const depths = () =>
      [...document.querySelectorAll('[data-galley-depth]')].map((box) => `${box.getAttribute('data-galley-depth')}: ${box.textContent}`);
    shown([answer('Al', 0), answer('Bo', 1), answer('Cy', 2), answer('Di', 1), answer('Ed', 0)].join(''));
    expect(depths()).toEqual(['1: BoWords of Bo.More.', '2: CyWords of Cy.More.', '1: DiWords of Di.More.']);
    const nested = (name: string, inner = '') =>
      `<div class="comment"><b class="author">${name}</b><div class="kept"><p>Words of ${name}.</p></div><div class="answers">${inner}</div></div>`;
    shown(nested('Al') + nested('Bo', nested('Cy', nested('Di'))));
    expect(depths()).toEqual(['1: CyWords of Cy.', '2: DiWords of Di.']);
    shown([answer('Al', 0), answer('Bo', 1), answer('Cy', 1)].join(''));
    expect(depths()).toEqual([]);
  });

  it('replace the page’s own line where it was chosen too', () => {
    shown(
      ['Al', 'Bo']
        .map(
          (name) =>
            `<div class="post kept"><p class="line">by <a class="author">${name}</a> » <time>Sun 3:00</time></p><p>Words of ${name}.</p></div>`,
        )
        .join(''),
    );
    expect(document.body.textContent).toBe('Al · Sun 3:00Words of Al.Bo · Sun 3:00Words of Bo.');
  });

  it('say the day where the page has only a time for machines, and the name it declares', () => {
    const declared = `<div class="post" data-username="julian"><meta itemprop="datePublished" content="2024-11-27T15:50:23Z"><div itemprop="author"><i>J</i> <a class="x">julian</a> wrote</div><div class="kept">Here it is.</div></div>`;
    expect(shown(declared)).toEqual(['julian · November 27, 2024 | Here it is.']);
  });

  it('stand over what a post quotes or shows first, though that was not chosen with its words', () => {
    const quoting = post('bo', '3 Jan', 'Thanks!')
      .replace('<p>', '<blockquote>It is the tank, of course.</blockquote><p>')
      .replace(' kept">', '">')
      .replace('<p>', '<p class="kept">');
    shown(post('anna', '2 Jan', 'It is the tank.') + quoting);
    expect(document.body.textContent).toMatch(/bo · 3 Jan\s*It is the tank, of course\.\s*Thanks!/);
  });

  it('stands nothing where a name is part of a sentence, nor over what is left out', () => {
    expect(
      shown(
        '<div class="post"><div class="kept"><p>As <a class="author">Al</a> has said at length in another place, no.</p><p>So no.</p></div></div>',
      ),
    ).toEqual([]);
    expect(shown(`<div class="gone">${post('anna', '3 Jan', 'Thanks!')}</div>`, { taken: '.gone' })).toEqual([]);
    expect(shown(post('anna', '3 Jan', 'A single note by its author.'), { certain: false })).toEqual([]);
  });

  it('stand by the boxes that a rule names, whatever their posts are called', () => {
    const odd = (name: string) =>
      `<div class="x1"><i class="author">${name}</i><div class="cooked kept"><p>Ask <a class="author">others</a>.</p></div></div>`;
    expect(shown(odd('Al') + odd('Bo'))).toEqual([]);
    expect(shown(odd('Al') + odd('Bo'), { rule: '.cooked' })).toEqual(['Al | Ask others.', 'Bo | Ask others.']);
  });
});

it('a page under the address of a board is a thread, and no other that is called nothing of the kind', () => {
  document.body.innerHTML = post('anna', '2 Jan', 'It is the tank, as it was last year.') + post('bo', '3 Jan', 'Thanks!');
  const found = (url: string): number => {
    const page = snapshot(document, { url });
    if (!page) throw new Error('no snapshot');
    const texts = new Set([...page.root.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text));
    return postsOf(page, { texts, boxes: [], taken: new Set() }, { kind: 'article' }).posts.length;
  };
  expect(found('https://wood.example/discussions/topic/first-bench/')).toBe(2);
  expect(found('https://wood.example/news/first-bench/')).toBe(0);
});

it('a page most of whose chosen text is marked up as comments is a thread, and an article with some below it is none', () => {
  const item = (name: string, words: string) =>
    `<li itemscope itemtype="http://schema.org/Comment"><a itemprop="author">${name}</a><p itemprop="text">${words}</p></li>`;
  const found = (text: string): number => {
    document.body.innerHTML = `<p>${text}</p><ul>${item('anna', 'It is the tank, as it was last year.')}${item('bo', 'Thanks, so it was!')}${item('cy', 'Then empty it and wait for a day.')}</ul>`;
    const page = snapshot(document, { url: 'https://wood.example/first-bench' });
    if (!page) throw new Error('no snapshot');
    const texts = new Set([...page.root.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text));
    return postsOf(page, { texts, boxes: [], taken: new Set() }, { kind: 'article' }).posts.length;
  };
  expect(found('Why does my pump stop?')).toBe(3);
  expect(found('The pump of the old mill has stopped again. '.repeat(9))).toBe(0);
});

it('pictures of a member and of who liked a post are none of it, what is attached to it is', () => {
  const post = (name: string) =>
    `<article><div class="message-user"><a class="username">${name}</a><dl><dt><svg><title>Joined</title></svg></dt></dl><a href="/wardrobe"><img src="/rank.gif"></a></div>
    <div class="words kept">It is the tank. <img src="/tank.jpg"></div><div class="attachments"><img src="/a.jpg"></div>
    <ul class="reactionSummary"><li class="reaction"><img src="/like.png"></li></ul><img src="/other.jpg"></article>`;
  shown(post('anna') + post('Bo'), { rule: '.words' });
  const left = [...document.querySelectorAll('img, svg')].map((picture) => picture.getAttribute('src'));
  expect(left).toEqual(['/tank.jpg', '/a.jpg', '/other.jpg', '/tank.jpg', '/a.jpg', '/other.jpg']);
});
