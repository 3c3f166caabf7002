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
