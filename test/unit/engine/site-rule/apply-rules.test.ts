// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spacedText } from '../../../../src/engine/dom/text';
import { applyRules, spare } from '../../../../src/engine/site-rule/apply-rules';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import type { Rule } from '../../../../src/rules/rule';
import { story } from '../detectors/clutter-of';

function apply(html: string, ...rules: Rule[]) {
  document.body.innerHTML = html;
  const page = snapshot(document, { url: 'https://news.example/story' });
  if (!page) throw new Error('no snapshot');
  const applied = applyRules(page, rules);
  return { ...applied, page, taken: applied.marks.map(({ element }) => spacedText(element)) };
}
const hosts = ['news.example'];

describe('applying rules', () => {
  it('marks by selector, by heading and by words, and says by which', () => {
    const html = `<main>${story(1, 4)}<div class="offer">Buy now</div><section><h2>Our  OFFERS</h2><p>Many of them.</p></section><div><p>Vote for us today</p></div></main>`;
    const { marks, taken } = apply(html, {
      hosts,
      remove: [
        { kind: 'ad', select: '.offer' },
        { kind: 'promo', heading: 'our offers' },
        { kind: 'other', says: 'vote for us' },
      ],
    });
    expect(taken).toEqual(['Buy now', 'Our OFFERS Many of them.', 'Vote for us today']);
    expect(marks.map(({ reason }) => reason)).toEqual([
      { id: 'rule_select', detail: '.offer' },
      { id: 'rule_heading', detail: 'our offers' },
      { id: 'rule_says', detail: 'vote for us' },
    ]);
    expect(marks[0]?.rule).toBe('rule:news.example');
  });

  it('finds by what stands above the body', () => {
    document.documentElement.className = 'single';
    expect(apply(`${story(1, 3)}<p class="x">Gone</p>`, { hosts, remove: [{ kind: 'ad', select: 'html.single body .x' }] }).taken).toEqual([
      'Gone',
    ]);
    document.documentElement.className = '';
  });

  it('skips a broken selector, tells of it, and carries out the rest', () => {
    const { taken, undone } = apply(`${story(1, 3)}<p class="x">Gone</p>`, {
      hosts,
      remove: [
        { kind: 'ad', select: ':::' },
        { kind: 'ad', select: '.x' },
      ],
    });
    expect(taken).toEqual(['Gone']);
    expect(undone).toMatchObject([{ because: { id: 'broken_selector', detail: ':::' } }]);
  });

  it('refuses what would take more than half of the text', () => {
    const { taken, undone } = apply(`<div class="all">${story(1, 9)}</div><p>Imprint</p>`, {
      hosts,
      remove: [{ kind: 'ad', select: '.all' }],
    });
    expect(taken).toEqual([]);
    expect(undone).toMatchObject([{ because: { id: 'half_of_text' } }]);
  });

  it('takes the first container with text, and tells of one without', () => {
    const { article, undone } = apply(`<div id="empty"><a href="/">Home</a></div><div id="body">${story(1, 4)}</div>`, {
      hosts,
      article: ['#none', '#empty', '#body'],
    });
    expect(article?.map(({ id }) => id)).toEqual(['body']);
    expect(undone).toMatchObject([{ because: { id: 'article_without_text' }, reason: { detail: '#empty' } }]);
  });

  it('never removes the container of the article', () => {
    const { taken, undone } = apply(`<div><h2>More</h2><div id="body">${story(1, 2)}</div></div>${story(3, 9)}`, {
      hosts,
      article: ['#body'],
      remove: [{ kind: 'ad', heading: 'More' }],
    });
    expect(taken).toEqual([]);
    expect(undone).toMatchObject([{ because: { id: 'holds_article' } }]);
  });

  it('lets keep win over remove of the same rule, of weaker rules and of detectors', () => {
    const reader: Rule = { hosts, from: 'reader', keep: [{ kind: 'ad', select: '.a' }] };
    const html = `${story(1, 3)}<div class="a"><p class="in">One</p></div><p class="b">Two</p>`;
    const { taken, keep, page } = apply(html, reader, {
      hosts,
      remove: [
        { kind: 'ad', select: '.in' },
        { kind: 'ad', select: '.b' },
      ],
    });
    expect(taken).toEqual(['Two']);
    const marks = ['.in', '.b'].map((select) => ({
      element: page.root.querySelector(select) as Element,
      kind: 'ad' as const,
      reason: { id: 'x' },
      rule: 'detector:ad',
    }));
    expect(spare(marks, keep).map(({ element }) => element.textContent)).toEqual(['Two']);
  });

  it('lets keep win over remove of the same rank, whichever rule came first', () => {
    const html = `${story(1, 3)}<p class="b">Two</p>`;
    const removing: Rule = { hosts, from: 'reader', remove: [{ kind: 'ad', select: '.b' }] };
    const keeping: Rule = { hosts, from: 'reader', keep: [{ kind: 'ad', select: '.b' }] };
    expect(apply(html, removing, keeping).taken).toEqual([]);
  });

  it('lets a stronger rule remove what a weaker one keeps', () => {
    const html = `${story(1, 3)}<p class="b">Two</p>`;
    const { taken } = apply(
      html,
      { hosts, from: 'reader', remove: [{ kind: 'ad', select: '.b' }] },
      { hosts, keep: [{ kind: 'ad', select: '.b' }] },
    );
    expect(taken).toEqual(['Two']);
  });
});
