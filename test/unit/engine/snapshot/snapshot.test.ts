// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

const page = (html: string) => {
  document.body.innerHTML = html;
  const copy = snapshot(document, { url: 'https://news.example/story' });
  if (!copy) throw new Error('no snapshot');
  return copy;
};

describe('snapshot', () => {
  beforeEach(() => document.documentElement.removeAttribute('lang'));

  it('leaves scripts, styles and empty boxes behind', () => {
    const { root } = page('<div><script>x()</script><style>p{}</style><p>Text</p><div><span></span></div></div>');
    expect(root.innerHTML).toBe('<div><p>Text</p></div>');
  });

  it('leaves data for scripts behind where it is hidden, and nothing else in brackets', () => {
    const data = '{"layout":2,"buttonText":"Buy now","titles":[]}';
    const { root } = page(`<p>Text</p><div hidden>${data}</div><span style="display:none">[${data}]</span><p>${data}</p>`);
    expect(root.textContent).toBe(`Text${data}`);
    expect(page('<p hidden>{"See the harbour", it said} and he went</p>').root.textContent).toContain('harbour');
    const source = '# The harbour at night\n\nNine boats came _home_ on Sunday.';
    expect(page(`<p>Text</p><pre hidden>${source}</pre>`).root.textContent).not.toContain('Nine boats');
    expect(page(`<p>Text</p><pre>${source}</pre>`).root.textContent).toContain('Nine boats');
  });

  it('leaves behind what a player says to browsers that know none', () => {
    const { root } = page('<video src="/v.mp4">No video here. <source src="/w.mp4"><p>Get a newer browser.</p></video><p>Text</p>');
    expect(root.innerHTML).toBe('<video src="/v.mp4"><source src="/w.mp4"></video><p>Text</p>');
  });

  it('leaves the names of icons behind, which a font draws', () => {
    const { root } = page(
      '<p>What is it? <i class="material-icons">chevron_right</i></p><p><span class="notranslate material-symbols-outlined"> east </span>Go <i class="material">on</i> <i class="material-icons">Two words</i></p>',
    );
    expect(root.textContent).toBe('What is it? Go on Two words');
  });

  it.each([
    ['a font’s by its class', '<i class="fa fa-check"></i>', '✓'],
    ['a font’s by its text', '<i class="material-icons"> close </i>', '✗'],
    ['in boxes of its own', '<p> <span><i class="glyphicon glyphicon-ok"></i></span> <!-- x --></p>', '✓'],
    ['a drawing’s by its label', '<svg aria-label="Not included"><path d="M1 1"></path></svg>', '✗'],
    ['a drawing’s that says more', '<svg aria-label="Up to three"><path d="M1 1"></path></svg>', 'Up to three'],
    ['a drawing’s by its title', '<svg><title>Yes</title><path d="M1 1"></path></svg>', '✓'],
    ['an entry’s of a sprite', '<svg><use href="/icons.svg#check"></use></svg>', '✓'],
    ['a picture’s by its file', '<img src="/i/icon-check.svg?v=2" alt="" width="16">', '✓'],
    ['a picture’s by its label', '<img src="/i/7.svg" alt="ja">', '✓'],
    ['a link’s does something', '<a href="/x"><i class="fa fa-check"></i></a>', ''],
    ['what only ends floats is none', '<div class="clear"></div>', ''],
    ['one with words beside it is said by them', '<i class="fa fa-check"></i> Included', 'Included'],
    ['one beside another is no answer', '<i class="fa fa-check"></i><i class="fa fa-times"></i>', ''],
    ['a picture larger than an icon is a picture', '<img src="/check.png" width="300" alt="Yes">', ''],
  ])('reads the answer that an icon alone in a cell draws: %s', (_, html, said) => {
    const { root } = page(`<table><tr><th>Wind</th><td>${html}</td></tr></table>`);
    expect(root.querySelector('td')?.textContent?.trim()).toBe(said);
  });

  it('reads the cross before an entry of a list, and no tick', () => {
    const { root } = page('<ul><li><i class="fa fa-times"></i>Oars</li><li><i class="fa fa-check"></i>Sails</li></ul>');
    expect(root.textContent).toBe('✗ OarsSails');
  });

  it.each([
    [
      'a font’s by its title',
      '<div class="admonitionblock note"><table><tr><td class="icon"><i class="fa icon-note" title="Note"></i></td><td>Shut it.</td></tr></table></div>',
      'Note',
    ],
    [
      'a picture’s of a kind of note',
      '<div class="admonitionblock tip"><table><tr><td class="icon"><img src="/icons/tip.png" alt="提示"></td><td>Shut it.</td></tr></table></div>',
      '提示',
    ],
    [
      'a drawing’s by its label',
      '<div data-callout="warning"><div><svg aria-label="Warning"><path d="M1 1"></path></svg></div><div>Shut it.</div></div>',
      'Warning',
    ],
    ['right over the text', '<aside class="callout"><svg><title>Bonne pratique</title></svg><p>Shut it.</p></aside>', 'Bonne pratique'],
    [
      'where the box has a title',
      '<div class="callout"><svg aria-label="Note"></svg><p class="callout-title">Oil</p><p>Shut it.</p></div>',
      '',
    ],
    ['where it begins with the word', '<div class="callout"><i title="Note"></i><p>NOTE: shut it.</p></div>', ''],
    ['where its title names a file', '<div class="callout"><i title="note-circle"></i><p>Shut it.</p></div>', ''],
    ['behind words', '<div class="callout"><p>Shut it.</p><i title="Note"></i></div>', ''],
    ['in a line of words', '<div class="callout"><i title="Note"></i> Shut it.</div>', ''],
    ['of a button', '<div class="callout"><button><svg aria-label="Close"></svg></button><p>Shut it.</p></div>', ''],
    ['of a picture', '<div class="callout"><img src="/valve.jpg" alt="Valve"><p>Shut it.</p></div>', ''],
    ['outside of notes', '<div class="lead"><svg aria-label="Note"></svg><p>Shut it.</p></div>', ''],
  ])('reads what the sign at the head of a note calls it: %s', (_, html, said) => {
    expect(page(html).root.querySelector('[class="title"]')?.textContent ?? '').toBe(said);
  });

  it('keeps pictures, rules and cells that hold no text', () => {
    const { root } = page('<table><tr><td></td><td>1</td></tr></table><div><img src="a.png"></div><hr>');
    expect(root.querySelectorAll('td, img, hr')).toHaveLength(4);
  });

  it('takes names and ids off form controls, which clobber their form', () => {
    const { root } = page('<form id="f"><input name="parentNode" id="tagName"><p>Sign in</p></form>');
    expect(root.querySelector('input')?.attributes.length).toBe(0);
    expect(root.querySelector('form')?.id).toBe('');
  });

  describe('of parts that came late', () => {
    const text = (html: string) => page(html).root.textContent?.replace(/\s+/g, ' ').trim();

    it('has them where the page holds their places, instead of what it shows until then', () => {
      const { root } = page(
        '<h1>Title</h1><!--$?--><template id="B:0"></template><i>Loading</i><!--$--><i>still</i><!--/$--><!--/$--><p>End</p><div hidden id="S:0"><p>One</p><template id="P:1f"></template></div><div hidden id="S:1f"><p>Two</p></div>',
      );
      expect([...root.children].map((part) => part.textContent)).toEqual(['Title', 'One', 'Two', 'End']);
    });

    it('leaves boxes without a place where they are, and a place without its part as the page shows it', () => {
      expect(text('<div hidden id="S:3"><p>Kept</p></div><!--$?--><template id="B:4"></template><p>Loading</p><!--/$-->')).toBe(
        'KeptLoading',
      );
    });

    it('ends where places lie in themselves, stand twice, or never end', () => {
      expect(text('<template id="B:0"></template><p>a</p><div hidden id="S:0">b<template id="B:0"></template></div>')).toBe('ba');
      expect(
        text(
          '<template id="B:0"></template><div id="S:0">a<template id="B:1"></template></div><div id="S:1">b<template id="P:0"></template></div>',
        ),
      ).toBe('ab');
      expect(text('<p>c</p><div hidden id="S:5"><template id="B:5"></template>d</div>')).toBe('c');
      const far = '<i>x</i>'.repeat(600);
      expect(text(`<template id="B:6"></template>${far}<!--/$--><div hidden id="S:6">e</div>`)).toBe(`e${'x'.repeat(600)}`);
    });
  });

  it('remembers the live element behind each copy and leaves the page as it was', () => {
    const before = '<main><p class="a">Text</p></main>';
    const { root, origin } = page(before);
    const copy = root.querySelector('p') as Element;
    expect(origin(copy)).toBe(document.querySelector('p'));
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    ['<a name="history">History</a>', 0],
    ['<a name="history" href="#history">History</a>', 1],
    ['<a name="history" onclick="open()">History</a>', 1],
    ['<a role="button">History</a>', 1],
  ])('counts no link where links lead to: %s', (anchor, links) => {
    const { root, stats } = page(`<div>${anchor}</div>`);
    expect(stats(root.firstElementChild as Element)).toMatchObject({ chars: 7, links, linkChars: links * 7 });
  });

  it('counts text, links, paragraphs and fields of every element', () => {
    const { root, stats } = page('<div><p>One  two</p><p><a href="/x">three</a></p><input></div>');
    expect(stats(root.firstElementChild as Element)).toEqual({
      chars: 12,
      linkChars: 5,
      links: 1,
      paragraphs: 2,
      images: 0,
      inputs: 1,
    });
  });

  it('flattens wrappers beyond what anything readable nests to, and keeps their text', () => {
    const { root } = page('');
    expect(root.childNodes).toHaveLength(0);
    let at = document.body;
    for (let depth = 0; depth < 1000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Deep';
    const deep = snapshot(document, { url: 'https://news.example/' });
    let levels = 0;
    for (let e = deep?.root.firstElementChild; e; e = e.firstElementChild) levels++;
    expect(deep?.root.textContent).toBe('Deep');
    expect(levels).toBeLessThan(250);
  });

  it('gives what is hidden as a fact and keeps it in the copy', () => {
    const { root, hidden } = page('<div style="display:none"><p>Later</p></div><p>Now</p>');
    const [later, now] = root.querySelectorAll('p');
    expect(hidden(later as Element)).toBe(true);
    expect(hidden(now as Element)).toBe(false);
  });
});
