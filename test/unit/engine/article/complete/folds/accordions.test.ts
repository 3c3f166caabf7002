// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const part = (name: string, answer: string, keep = '') =>
  `<div class="part"><h3><button aria-expanded="false">${name}</button></h3><div ${keep}>${answer}</div></div>`;
const beside = (parts: string) => text(build(`<p data-keep>A story.</p><div>${parts}</div>`));

it('parts that open one by one stay where half of them was chosen', () => {
  const chosen = part('How long?', 'A day, or two where it rains.', 'data-keep');
  expect(beside(`${chosen}${part('Insured?', 'Yes.')}`)).toBe('A story.How long?A day, or two where it rains.Insured?Yes.');
});

it('but not where little was, nor in a menu', () => {
  const answer = 'Much is said here that nobody has chosen, and it goes on for a while.';
  expect(beside(`${part('How long?', 'A day.', 'data-keep')}${part('Else?', answer)}`)).toBe('A story.How long?A day.');
  const links = (name: string, keep = '') => part(name, `<a href="/${name}">Things called ${name}</a>`, keep);
  expect(beside(`${links('Nets', 'data-keep')}${links('Oars')}`)).not.toContain('Oars');
});

it('what opens them may be links to them', () => {
  const folded = (id: string, name: string, answer: string, keep = '') =>
    `<div class="part"><h4><a data-toggle="collapse" href="#${id}">${name}</a></h4><div id="${id}" ${keep}>${answer}</div></div>`;
  const parts = folded('a', 'Which languages are there?', 'English, and later French or Latin.', 'data-keep');
  expect(beside(parts + folded('b', 'Is there a band of wind instruments?', 'Yes.'))).toContain('wind instruments?Yes.');
});
