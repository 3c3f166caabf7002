// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour.example/news/2024/05/01/boats-in-the-harbour';
const on = (end: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 9)}${end}</article>`, url).flatMap(({ kind, text }) =>
    kind === 'related' ? [text] : [],
  );
const line = (said: string, href: string) => `<br>•&nbsp;${said}<a href="${href}"><strong>The ferry has a new captain again</strong></a>`;
const first = line('What the town decided of it after a long evening in its old hall (June 2024): ', '../../2024/04/30/ferry');

it.each(['Related articles', 'Artículos relacionados', 'Articoli correlati', 'Verwandte Artikel', '相关阅读'])(
  'a paragraph that begins with %s, and whose lines end with titles of the site',
  (label) => {
    expect(on(`<p><strong>${label}</strong>${first}</p>`)).toHaveLength(1);
    expect(on(`<p><strong>${label}</strong>${first}${line('', '/news/2024/04/28/lamp')}</p>`)).toHaveLength(1);
  },
);

it.each([
  ['leads elsewhere', `<p><strong>Related articles</strong>${line('', 'https://journal.example/a/1')}</p>`],
  ['goes on behind the link', `<p><strong>Related articles</strong>${first} which nobody had asked for.</p>`],
  ['is no label of others', `<p><strong>The ferry</strong>${first}</p>`],
  ['stands amid the text', `<p><strong>Related articles</strong>${first}</p>${story(10, 12)}`],
])('not one that %s', (_, html) => expect(on(html)).toEqual([]));
