// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const rows = (...cells: [string, string][]) => cells.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('');
const link = (name: string) => `<a href="https://${name}.example/">${name}</a>`;
const left = (table: string) =>
  text(build(`<div><p data-keep>These firms made most.</p><div>${table}</div><p data-keep>None of them is new.</p></div>`));
const head = '<thead><tr><th>Firm</th><th>Sales</th></tr></thead>';

describe('tables between paragraphs', () => {
  it('stay whole', () => {
    expect(left(`<table>${head}${rows(['Apex', '$7m'], ['Birch', '$2m'])}</table>`)).toContain('Birch$2m');
  });

  it('stay whole with links on what they have figures of', () => {
    expect(left(`<table>${head}${rows([link('apex'), '$7m'], [link('birch'), '$2m'])}</table>`)).toContain('birch$2m');
  });

  it('go where they are links alone', () => {
    expect(left(`<table>${head}${rows([link('apex'), link('cedar')], [link('birch'), link('dune')])}</table>`)).not.toContain('birch');
  });

  it('go where a row of links stands under a title', () => {
    const way = `<tr><td>${link('prev')}</td><td>${link('up')}</td><th>Part II</th><td>${link('next')}</td></tr>`;
    expect(left(`<table><tr><th colspan="4">Indexes</th></tr>${way}</table>`)).not.toContain('prev');
  });

  it('go with links where nothing says what their columns are', () => {
    expect(left(`<table>${rows([link('apex'), '3 comments'], [link('birch'), '2 comments'])}</table>`)).not.toContain('birch');
  });
});

it('a row whose value is a link stays in a table of facts, whose names are headings', () => {
  const row = (name: string, value: string, keep = 'data-keep') => `<tr><th ${keep}><h2>${name}</h2></th><td ${keep}>${value}</td></tr>`;
  const facts = `${row('Label', 'Grey Gull')}${row('Year', '1978')}${row('Style', '<a href="/folk">Folk</a>', '')}`;
  expect(text(build(`<p data-keep>A record.</p><table>${facts}</table>`))).toBe('A record.LabelGrey GullYear1978StyleFolk');
});

it('the names of columns stay in a table made of boxes, too', () => {
  const row = (role: string, keep: string, ...cells: string[]) =>
    `<div role="row">${cells.map((cell) => `<div role="${role}"><p ${keep}>${cell}</p></div>`).join('')}</div>`;
  const table = `${row('columnheader', '', 'Event', 'When')}${row('cell', 'data-keep', 'created', 'It began to be')}${row('cell', 'data-keep', 'settled', 'Money arrived')}`;
  expect(left(`<div role="table">${table}</div>`)).toContain('EventWhencreated');
});

it('a post that an old board sets in a table is no table', () => {
  const post = `<tr><td>Registered User</td><td><b>Slow pump</b><hr><div data-keep>${'It fills at night, and nobody knows why. '.repeat(3)}</div></td></tr><tr><td>offline</td><td>Quote</td></tr>`;
  const shown = (html: string) => text(build(`<p data-keep>Before it.</p><table>${html}</table>`));
  expect(shown(post)).not.toContain('Registered');
  expect(shown(post.replace('<hr>', ''))).toContain('Registered');
});
