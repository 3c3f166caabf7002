// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { story, textTaken } from '../clutter-of';

const page = (list: string): string => `<article><h1>Boats in the harbour</h1>${list}${story(1, 9)}</article>`;

describe('what publishing software lists of a text', () => {
  it.each([
    '<dl><dt>Details</dt><dd>Written by <span>Ann Lee</span></dd><dd>Category: <a href="/c">News</a></dd><dd>Hits: 123</dd></dl>',
    '<dl><dd>Geschrieben von Ann Lee</dd><dd><time>Veröffentlicht: 2. Mai 2024</time></dd><dd>Zugriffe: 4.123</dd></dl>',
    '<ul><li>Written by Ann Lee</li><li>Category: <a href="/c">News</a></li><li>Hits: 123</li></ul>',
    '<dl><dt>Detalles</dt><dd><time>Publicado: Jueves, 21 Abril 2022</time></dd><dd>Escrito por <span>Ann Lee</span></dd></dl>',
  ])('%s', (list) => {
    expect(textTaken(page(list))).toMatch(/Hits|Zugriffe|Publicado/);
    expect(textTaken(page(list))).not.toContain('Paragraph');
  });

  it.each([
    '<dl><dt>Ann Lee</dt><dd>Hits: 123</dd><dd>Runs: 40</dd></dl>',
    '<dl><dt>Ann Lee</dt><dd>Hits: 123</dd><dt>Bo Berg</dt><dd>Hits: 99, <a href="/bo">the record</a></dd></dl>',
    `${story(10, 10)}<ul><li>Hits: 123</li><li>Runs, <a href="/r">the record</a>: 40</li></ul>`,
    '<p>Hits: 123</p>',
    '<dl><dt>Detalles</dt><dd>Publicado: 21 Abril 2022</dd><dd>El puerto y las barcas</dd></dl>',
  ])('not %s', (list) => {
    expect(textTaken(page(list))).toBe('');
  });
});
