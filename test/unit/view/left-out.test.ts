// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, Removed } from '../../../src/engine/article';
import { LeftOut } from '../../../src/view/left-out';
import { isLeftOut } from '../../../src/view/strength';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } } }));

const thing = (id: string, kind: Removed['kind'], rule = 'detector:x'): Removed => ({
  id,
  kind,
  rule,
  reason: { id: 'apart' },
  preview: id,
  words: 2,
});
let main: HTMLElement;
let leftOut: LeftOut;
const ids = () => leftOut.things.map(({ id }) => id);
const gap = (id: string) => `<span data-galley-gap="${id}"></span>`;

beforeEach(() => {
  main = document.createElement('main');
  main.innerHTML = `<div class="body"><p>One</p>${gap('share')}<p>Two</p>${gap('ad')}${gap('own')}<ul><li>Three</li></ul><p>Four</p></div>`;
  const removed = [thing('menu', 'navigation'), thing('share', 'share'), thing('ad', 'ad'), thing('own', 'other', 'reader:a.example')];
  const removedContent = (id: string) => {
    const content = document.createDocumentFragment();
    content.append(`what ${id} said`);
    return content;
  };
  leftOut = new LeftOut(
    {
      removed,
      removedContent,
      account: { paragraphs: 3, kept: 3 },
      paragraphsIn: (part: Element) => Number(part.matches('p')),
    } as unknown as Article,
    main,
  );
});

describe('what is left out', () => {
  it('at a strength: kinds it leaves out, what has no place in the text, and always what the reader’s rules took', () => {
    leftOut.applyStrength('clean');
    expect(ids()).toEqual(['menu', 'share', 'ad', 'own']);
    leftOut.applyStrength('gentle');
    expect(ids()).toEqual(['menu', 'ad', 'own']);
    expect(main.textContent).toContain('what share said');
    leftOut.applyStrength('clean');
    expect(main.textContent).not.toContain('what share said');
    expect(isLeftOut('gentle', thing('x', 'share'), true)).toBe(false);
  });

  it('stands in the text where the strength leaves it there, or the reader keeps it', () => {
    leftOut.applyStrength('clean');
    expect(leftOut.standsInText('share')).toBe(false);
    leftOut.applyStrength('gentle');
    expect(leftOut.standsInText('share')).toBe(true);
    expect(leftOut.standsInText('comments')).toBe(false);
    leftOut.show('ad');
    expect(leftOut.standsInText('ad')).toBe(false);
    leftOut.keep('ad');
    expect(leftOut.standsInText('ad')).toBe(true);
  });

  it('is counted while it is shown, and not once it is kept', () => {
    leftOut.show('ad');
    expect(ids()).toContain('ad');
    leftOut.keep('ad');
    expect(ids()).not.toContain('ad');
    expect(main.querySelector('.restored')?.className).toContain('plain');
    leftOut.leaveOutAgain('ad');
    expect(ids()).toEqual(['menu', 'share', 'ad', 'own']);
    expect(main.querySelector('.restored')).toBeNull();
  });

  it('has what the reader takes out, in parts if need be, and puts each part back where it was', () => {
    const before = main.innerHTML;
    const [first, list] = [main.querySelector('p'), main.querySelector('ul')] as [Element, Element];
    leftOut.take([first, list], thing('hidden-1', 'other', 'reader:a.example'));
    expect(main.textContent).not.toMatch(/One|Three/);
    expect(ids()).toContain('hidden-1');
    expect(leftOut.article.account).toEqual({ paragraphs: 3, kept: 2 });
    leftOut.show('hidden-1');
    expect(main.querySelector('.restored')?.textContent).toBe('OneThree');
    leftOut.putBack('hidden-1');
    expect(main.innerHTML).toBe(before);
    expect(ids()).not.toContain('hidden-1');
    expect(leftOut.article.account).toEqual({ paragraphs: 3, kept: 3 });
  });

  it('starts with nothing shown, though the text was shown before', () => {
    leftOut.show('ad');
    expect(new LeftOut(leftOut.article, main).isShown('ad')).toBe(false);
    expect(main.querySelector('.restored')).toBeNull();
  });

  it('tells those who watch', () => {
    const changed = vi.fn();
    const stop = new AbortController();
    leftOut.watch(changed, stop.signal);
    leftOut.show('ad');
    leftOut.hide('ad');
    stop.abort();
    leftOut.show('ad');
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
