// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const paragraph = (said: string) => `<p data-keep>${`${said} came home with the boats, and nobody had counted on it. `.repeat(2)}</p>`;
const between = (name: string) => text(build(`<main>${paragraph('One')}${name}${paragraph('Two')}</main>`));

it.each([
  '<div><div><b>A locked cupboard</b></div></div>',
  '<section style="border:1px solid"><section><strong><span>A locked</span> <span>cupboard</span></strong></section></section>',
])('what names a part in bold letters stays, however it is boxed: %s', (name) => {
  expect(between(name)).toContain('cupboard');
});

it('so does one below a picture', () => {
  const picture = '<div><img src="/a.jpg" width="700" height="400"><span>Ann Lee/Hask</span></div>';
  expect(between(`${picture}<div><b>A locked cupboard</b></div>`)).toContain('cupboard');
});

it.each([
  ['in plain letters', '<div><div>A locked cupboard</div></div>'],
  ['in bold letters in part', '<div><b>A locked</b> cupboard</div>'],
  ['with a link', '<div><b>A locked <a href="/c">cupboard</a></b></div>'],
  ['with a button', '<div><b>A locked <button>cupboard</button></b></div>'],
  ['that a detector took', '<div data-mark><b>A locked cupboard</b></div>'],
])('a line goes %s', (_, line) => expect(between(line)).not.toContain('cupboard'));

it('a line goes that names nothing of the text', () => {
  expect(text(build(`<main>${paragraph('One')}<div><b>A locked cupboard</b></div><p>Short.</p></main>`))).not.toContain('cupboard');
});

const linked = (first: string, second: string) =>
  text(
    build(
      `<main>${paragraph('One')}<div><div>${first}</div></div>${paragraph('Two')}<div><div>${second}</div></div>${paragraph('Three')}</main>`,
    ),
  );
const to = (href: string, name: string) => `<a href="${href}"><strong>${name}</strong></a>`;

it('so do two that lead to those whom they name, elsewhere', () => {
  const said = linked(to('https://one.example/', 'Ada Pell'), to('https://two.example/ek', 'Jan Ek'));
  expect(said).toContain('Ada Pell');
  expect(said).toContain('Jan Ek');
});

it.each([
  ['one alone', to('https://one.example/', 'Ada Pell'), ''],
  ['to the site', to('/pell', 'Ada Pell'), to('/ek', 'Jan Ek')],
  ['to the same place', to('https://one.example/', 'Ada Pell'), to('https://one.example/', 'Ada Pell at sea')],
  ['by the same words', to('https://one.example/', 'Ada Pell'), to('https://two.example/', 'Ada Pell')],
  ['with a price', to('https://one.example/', 'Ada Pell, $9'), to('https://two.example/', 'Jan Ek, $8')],
  [
    'to what a sister site tells',
    to('https://one.example/', 'Related: Ada Pell at sea'),
    to('https://two.example/', 'Why Jan Ek came home'),
  ],
  ['as sentences do', to('https://one.example/', 'Meet Ada Pell!'), to('https://two.example/', 'Meet Jan Ek!')],
  ['to a shop', to('https://one.example/', 'Ada Pell'), to('https://two.example/', 'Buy now')],
  ['in plain letters', '<a href="https://one.example/">Ada Pell</a>', '<a href="https://two.example/">Jan Ek</a>'],
])('links go that lead %s', (_, first, second) => expect(linked(first, second)).not.toContain('Ada Pell'));
