// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/engine/article';
import { textGone } from '../../../../src/view/host/text-gone';

const paragraphs = (of: string) =>
  Array.from({ length: 8 }, (_, at) => `<p>Paragraph ${at} of ${of} is long enough to be read in peace.</p>`);
const fill = (of: string) => {
  main().innerHTML = paragraphs(of).join('');
};
const main = () => document.querySelector('main') as HTMLElement;

let gone: (wentOn: boolean) => boolean;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<nav>A way to other things</nav><main></main><i id="count">0</i>';
  fill('Herons');
  const body = main().cloneNode(true) as HTMLElement;
  const [shown, live] = [[...body.querySelectorAll('*')], [...main().querySelectorAll('*')]];
  gone = textGone({ article: { origins: (of: Node) => [live[shown.indexOf(of as Element)]] } as unknown as Article, body });
});

describe('the text is gone', () => {
  it('when another stands in its place', () => {
    fill('Storks');
    expect([gone(true), gone(false)]).toEqual([true, true]);
  });

  it('when it was written over, node by node', () => {
    for (const p of main().querySelectorAll('p')) (p.firstChild as Text).data = p.textContent?.replace('Herons', 'Storks') ?? '';
    expect(gone(false)).toBe(true);
  });

  it('when it went together with the address; else only when other text came for it', () => {
    main().replaceChildren();
    expect([gone(true), gone(false)]).toEqual([true, false]);
    main().innerHTML = paragraphs('Storks').slice(4).join('');
    expect(gone(false)).toBe(true);
  });

  it('when scripts hold it still', () => {
    document.body.insertAdjacentHTML('beforeend', `<script type="text/plain">${main().textContent}</script>`);
    fill('Storks');
    expect(gone(true)).toBe(true);
  });
});

describe('the text is still there', () => {
  it('when a counter runs and more is loaded', () => {
    document.getElementById('count')?.replaceChildren('1');
    main().insertAdjacentHTML('afterbegin', paragraphs('Storks').join(''));
    main().insertAdjacentHTML('beforeend', paragraphs('Cranes').join(''));
    expect([gone(true), gone(false)]).toEqual([false, false]);
  });

  it('when less than half of it was changed', () => {
    for (const p of [...main().querySelectorAll('p')].slice(0, 3))
      p.textContent = 'This paragraph was corrected by the editors, of all things.';
    expect([gone(true), gone(false)]).toEqual([false, false]);
  });

  it('when the page has drawn it anew, and when that text is gone as well, it is gone', () => {
    fill('Herons');
    expect([gone(true), gone(false)]).toEqual([false, false]);
    fill('Storks');
    expect(gone(false)).toBe(true);
  });

  it('when something has taken its words apart', () => {
    for (const p of main().querySelectorAll('p')) p.innerHTML = p.textContent?.replaceAll(/\w+/g, '<i>$&</i>') ?? '';
    expect([gone(true), gone(false)]).toEqual([false, false]);
  });

  it('when the browser has translated it', () => {
    document.documentElement.lang = 'fr';
    fill('Reihern');
    expect(gone(false)).toBe(false);
  });
});
