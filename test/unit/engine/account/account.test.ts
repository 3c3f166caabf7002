// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { accountFor, paragraphsOf } from '../../../../src/engine/account/account';
import { checkMarks } from '../../../../src/engine/account/check-marks';
import type { Mark } from '../../../../src/engine/mark';
import type { PageKind } from '../../../../src/rules/kinds';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { story } from '../detectors/clutter-of';

function pageOf(html: string, url = 'https://news.example/story'): Page {
  document.body.innerHTML = html;
  const page = snapshot(document, { url });
  if (!page) throw new Error('no snapshot');
  return page;
}

const mark = (page: Page, select: string, rule = 'detector:related'): Mark => ({
  element: page.root.querySelector(select) as Element,
  kind: 'related',
  reason: { id: 'related_heading' },
  rule,
});

/** All text in paragraphs, as if the block model had chosen it. */
function textIn(page: Page, select: string): Set<Text> {
  const nodes = [...page.root.querySelectorAll(select)].flatMap((element) => [...element.childNodes]);
  return new Set(nodes.filter((node): node is Text => node.nodeType === 3));
}

const structured = (data: unknown): void => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  document.head.append(script);
};

afterEach(() => {
  document.head.innerHTML = '';
});

describe('the account', () => {
  it('counts the paragraphs that were chosen and those still there', () => {
    const page = pageOf(`<article>${story(1, 13)}</article>`);
    const paragraphs = paragraphsOf(page, textIn(page, 'p'), []);
    expect(accountFor(paragraphs, page.root)).toEqual({ paragraphs: 13, kept: 13 });
    page.root.querySelector('p')?.remove();
    expect(accountFor(paragraphs, page.root)).toEqual({ paragraphs: 13, kept: 12 });
  });

  it('counts paragraphs between chosen ones that were not chosen, but none of what was marked', () => {
    const page = pageOf(`<article>${story(1, 8)}<aside>${story(20, 22)}</aside></article>`);
    const chosen = textIn(page, 'article > p');
    chosen.delete(page.root.querySelectorAll('p')[3]?.firstChild as Text);
    expect(paragraphsOf(page, chosen, [mark(page, 'aside')]).texts).toHaveLength(8);
  });

  it('has a paragraph that the reader hid among those that are gone', () => {
    const page = pageOf(`<article>${story(1, 13)}</article>`);
    const hidden = page.root.querySelectorAll('p')[4] as Element;
    const chosen = textIn(page, 'p');
    chosen.delete(hidden.firstChild as Text);
    const paragraphs = paragraphsOf(page, chosen, [{ ...mark(page, 'p:nth-of-type(5)'), rule: 'reader:paper.example' }]);
    hidden.remove();
    expect(accountFor(paragraphs, page.root)).toEqual({ paragraphs: 13, kept: 12 });
  });
});

describe('marks that would cost the article its prose', () => {
  it('are undone when the structured data have their sentences', () => {
    const html = `<article>${story(1, 4)}<div id="x">${story(5, 8)}</div></article>`;
    const page = pageOf(html);
    structured({ '@graph': [{ '@type': 'NewsArticle', articleBody: page.root.textContent }] });
    const { marks, undone } = checkMarks(page, [mark(page, '#x')], new Set());
    expect(marks).toEqual([]);
    expect(undone).toMatchObject([{ because: { id: 'in_article_body' } }]);
  });

  it('stand when the structured data do not have them', () => {
    const page = pageOf(`<article>${story(1, 4)}<div id="x">${story(5, 8)}</div></article>`);
    structured({ articleBody: [...page.root.querySelectorAll('article > p')].map((p) => p.textContent).join('\n') });
    expect(checkMarks(page, [mark(page, '#x')], textIn(page, 'p')).undone).toEqual([]);
  });

  it('are undone when they stand between chosen paragraphs and hold chosen ones', () => {
    const page = pageOf(`<article>${story(1, 4)}<div id="x">${story(5, 8)}</div>${story(9, 10)}</article>`);
    structured('{ broken');
    expect(checkMarks(page, [mark(page, '#x')], textIn(page, 'p')).undone).toMatchObject([{ because: { id: 'between_paragraphs' } }]);
  });

  it('are undone where a post of the same build beside them is the thread, and only there', () => {
    const post = (id: string, from: number, to: number) =>
      `<li class="message" id="${id}"><h3><a href="/m/${id}">${id}</a></h3>${story(from, to)}</li>`;
    const page = pageOf(`<ol>${post('a', 1, 4)}${post('b', 5, 5)}</ol><ol>${post('c', 6, 6)}</ol>`);
    const taken = (select: string): Mark => ({ ...mark(page, select), reason: { id: 'other_stories' } });
    const marks = [taken('#b'), taken('#c')];
    const { undone } = checkMarks(page, marks, textIn(page, 'p'), 'forum');
    expect(undone).toMatchObject([{ element: marks[0]?.element, because: { id: 'like_kept' } }]);
    expect(checkMarks(page, marks, textIn(page, 'p'), 'article').undone).toEqual([]);
    expect(checkMarks(page, [taken('#b')], textIn(page, '#a p'), 'forum').undone).toEqual([]);
  });

  it('are undone where they are what a page lists, most of which the model chose', () => {
    const page = pageOf(
      `<p>Sets of balms.</p><ul id="x"><li><h3>Balm Trio</h3>${story(1, 1)}</li><li><h3>Pack</h3>${story(2, 2)}</li></ul>`,
    );
    const cards: Mark = { ...mark(page, '#x'), reason: { id: 'other_stories' } };
    const undone = (select: string, kind: 'collection' | 'article') => checkMarks(page, [cards], textIn(page, select), kind).undone;
    expect(undone('p', 'collection')).toMatchObject([{ because: { id: 'listed' } }]);
    expect(undone('h3', 'collection')).toEqual([]);
    expect(undone('p', 'article')).toEqual([]);
  });

  it('are undone where they are things to buy on a page that lists such', () => {
    const card = (price: string) => `<li><h3><a href="/b">Balm Trio</a></h3><span>${price}</span></li>`;
    const undone = (price: string, kind: 'collection' | 'article') => {
      const page = pageOf(`<p>Sets of balms.</p><ul id="x">${card(price).repeat(6)}</ul>`);
      const cards: Mark = { ...mark(page, '#x'), reason: { id: 'other_stories' } };
      return checkMarks(page, [cards], textIn(page, 'p'), kind).undone;
    };
    expect(undone('лв1097,87', 'collection')).toMatchObject([{ because: { id: 'listed' } }]);
    expect(undone('$ 12', 'article')).toEqual([]);
    expect(undone('4 March 2026', 'collection')).toEqual([]);
  });

  it('leaves what a front page lists under “Latest” where most of it was chosen', () => {
    const undone = (url: string, kind: PageKind, select = 'p') => {
      const page = pageOf(`<article>${story(1, 4)}</article><div id="x"><h2>Latest</h2>${story(5, 8)}</div>`, url);
      return checkMarks(page, [mark(page, '#x')], textIn(page, select), kind).undone;
    };
    expect(undone('https://news.example/', 'listing')).toMatchObject([{ because: { id: 'listed' } }]);
    expect(undone('https://news.example/', 'article')).toEqual([]);
    expect(undone('https://news.example/boats', 'listing')).toEqual([]);
    expect(undone('https://news.example/', 'listing', 'article p')).toEqual([]);
  });

  it('stand when what comes after them is clutter too, however likely the model finds it', () => {
    const page = pageOf(`<article>${story(1, 4)}<div id="x">${story(5, 8)}</div><div id="y">${story(9, 10)}</div></article>`);
    expect(checkMarks(page, [mark(page, '#x'), mark(page, '#y')], textIn(page, 'p')).undone).toEqual([]);
  });

  it('stand below the article, and where they hold little', () => {
    const page = pageOf(`<article>${story(1, 4)}<div id="s">${story(9, 9)}</div>${story(5, 6)}<div id="x">${story(7, 8)}</div></article>`);
    expect(checkMarks(page, [mark(page, '#x'), mark(page, '#s')], textIn(page, 'p')).undone).toEqual([]);
  });

  it('are undone where notes on authors together would take more than half of the article, and stand below a longer one', () => {
    const entries = [5, 7, 9].map((at) => `<div class="who">${story(at, at + 1)}</div>`).join('');
    const note = (page: Page): Mark[] =>
      [...page.root.querySelectorAll('.who')].map((element) => ({
        element,
        kind: 'author',
        reason: { id: 'about_author' },
        rule: 'detector:author',
      }));
    const list = pageOf(`<article>${story(1, 4)}${entries}</article>`);
    const taken = checkMarks(list, note(list), textIn(list, 'p'));
    expect(taken.marks).toEqual([]);
    expect(taken.undone.map(({ because }) => because.id)).toEqual(['half_of_text', 'half_of_text', 'half_of_text']);
    const article = pageOf(`<article>${story(1, 12)}${entries}</article>`);
    expect(checkMarks(article, note(article), textIn(article, 'p')).undone).toEqual([]);
  });

  it("stand when the reader's own rule made them", () => {
    const page = pageOf(`<article>${story(1, 4)}<div id="x">${story(5, 8)}</div>${story(9, 10)}</article>`);
    expect(checkMarks(page, [mark(page, '#x', 'reader:news.example')], textIn(page, 'p')).undone).toEqual([]);
  });
});

it('leaves a plea for money out although the model chose its sentences, where what takes the money is in its box', () => {
  const page = pageOf(`<article>${story(1, 8)}<div class="plea">${story(20, 23)}</div>${story(9, 12)}</article>`);
  const left = (rule: string) => checkMarks(page, [mark(page, '.plea', rule)], textIn(page, 'p')).marks.length;
  expect([left('detector:payment-plea'), left('detector:call')]).toEqual([1, 0]);
});
