// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const answer = 'It takes a day, or two where it rains and nobody has a roof.';
const asked = (question: string, keep = '', told = answer) =>
  `<div class="qa"><div class="q"><b>${question}</b><i></i></div><div class="a" ${keep}><p>${told}</p></div></div>`;
const beside = (boxes: string) => text(build(`<p data-keep>A story.</p><div>${boxes}</div>`));

it('questions of one build stay where one of them was chosen', () => {
  const three = asked('How long?', 'data-keep') + asked('How far?') + asked('Which boat?');
  const all = `A story.How long?${answer}How far?${answer}Which boat?${answer}`;
  expect(beside(three)).toBe(all);
  for (const tag of ['a tabindex="0"', 'button type="button"'])
    expect(beside(three.replace(/<b>(.*?)<\/b>/g, `<${tag}>$1</${tag.split(' ')[0]}>`))).toBe(all);
});

it('but not where none was, where one asks nothing, or where they lead to other stories', () => {
  expect(beside(asked('How long?') + asked('How far?') + asked('Which boat?'))).toBe('A story.');
  expect(beside(asked('How long?', 'data-keep') + asked('How far?') + asked('Boats'))).not.toContain('Boats');
  const link = (question: string, keep = '') => asked(`<a href="/${question}">${question}</a>`, keep);
  expect(beside(link('How long?', 'data-keep') + link('How far?') + link('Which boat?'))).not.toContain('How far?');
});
