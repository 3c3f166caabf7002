// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

describe('where a reader sets what cookies may do', () => {
  const kinds = ['Strictly necessary', 'Functional', 'Targeting', 'Performance', 'Social media'];
  const purposes = (field: string): string =>
    kinds
      .map(
        (kind) =>
          `<div><h4>${kind} cookies</h4>${field}<p>These cookies may be set by us or by third parties whose services we have added to our pages. If you do not allow them, some of these services may not work as they should, and what you see will be less to your taste.</p><p>They store an identifier in your browser, and tell us which pages are read most often, from which of our pages a reader came, and for how long he stayed.</p></div>`,
      )
      .join('');
  const panel = (field: string): string =>
    `<div id="panel"><h3>Privacy Preference Center</h3><div>${purposes(field)}</div><div><button>Confirm my choices</button></div></div>`;
  const page = (box: string): string => `<article><h1>Boats</h1>${story(1, 9)}</article>${box}`;

  it.each(['<input type="checkbox">', '<button role="switch">On</button>'])('is taken whole, however long: %s', (field) => {
    const taken = clutterOf(page(panel(field)));
    expect(taken.map(({ kind, text }) => [kind, text.slice(0, 25)])).toEqual([['consent', 'Privacy Preference Center']]);
  });

  it('a text on cookies with one box to tick stays', () => {
    const taken = clutterOf(page(panel('').replace('<button>', '<input type="checkbox"><button>')));
    expect(taken.map(({ kind }) => kind)).not.toContain('consent');
  });

  it('a text on cookies with tasks and a link stays', () => {
    const tasks = panel('<input type="checkbox">').replace('<button>Confirm my choices</button>', '<a href="/more">Learn more</a>');
    expect(clutterOf(page(tasks)).map(({ kind }) => kind)).not.toContain('consent');
  });

  it('a box with the article in it stays', () => {
    const taken = clutterOf(
      `<div><article><h1>Boats</h1>${story(1, 9)}</article>${panel('<input type="checkbox">').slice(0, -6)}</div></div>`,
    );
    expect(taken.map(({ text }) => text).join()).not.toContain('Paragraph');
  });
});

describe('a notice with a button that says little', () => {
  it.each([
    '<div><p>We use cookies.</p><button>OK</button></div>',
    '<div><p>Diese Webseite verwendet Cookies.</p><button>Schließen</button></div>',
    '<div><p>当サイトではクッキーを使用しています。</p><button>閉じる</button></div>',
    '<div><p>Used by third parties too: our cookies.</p><a href="/privacy">Privacy</a> <button>Got it</button></div>',
  ])('is one: %s', (notice) => {
    expect(clutterOf(`<article><h1>Boats</h1>${story(1, 9)}</article>${notice}`).map(({ kind }) => kind)).toContain('consent');
  });
});

describe('biscuits', () => {
  const steps = Array.from(
    { length: 12 },
    (_, i) => `<li><input type="checkbox"> Step ${i}: ${'stir the dough for the cookies slowly, '.repeat(6)}and rest.</li>`,
  );
  it.each(['OK', 'Close', 'Save settings'])('of a recipe with boxes to tick are no panel: %s', (button) => {
    const card = `<div><h2>Ginger cookies</h2><ul>${steps.join('')}</ul><button>${button}</button></div>`;
    expect(clutterOf(`<h1>Baking</h1>${story(1, 9)}${card}`).map(({ kind }) => kind)).not.toContain('consent');
  });

  it.each([
    '<div><h3>Chocolate chip cookies</h3><p>Crisp on the outside and soft inside.</p><a href="/r1">Learn more</a></div>',
    '<div><h3>Soft ginger cookies</h3><button>Close</button></div>',
    '<div><h3>クッキー</h3><p>さくさくの焼き菓子です。</p><a href="/r1">詳細</a></div>',
  ])('are no notice: %s', (card) => {
    expect(clutterOf(`<article><h1>Baking</h1>${story(1, 9)}${card}</article>`).map(({ kind }) => kind)).not.toContain('consent');
  });
});
