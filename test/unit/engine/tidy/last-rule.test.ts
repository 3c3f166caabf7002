// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Context } from '../../../../src/engine/tidy/step';
import { lastRule } from '../../../../src/engine/tidy/lines/last-rule';

function left(html: string): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  lastRule(root, {} as Context);
  return root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
const story = '<p>The harbour stands.</p>';

it.each(['<p>__________</p>', '<p>__________</p><p>__________</p>', '<div><p>* * *</p></div>', '<p>———</p><p></p>'])(
  'a typed rule with nothing behind it goes: %s',
  (end) => expect(left(`<div>${story}${end}</div>`)).toBe('The harbour stands.'),
);

it.each(['<p>* * *</p><p>Then it fell.</p>', '<p>–</p>', '<pre>------</pre>', '<p>***<img src="/a.png"></p>'])(
  'all else stays: %s',
  (end) => {
    const said = document.createElement('div');
    said.innerHTML = `${story} ${end.replace(/></g, '> <')}`;
    expect(left(`${story} ${end.replace(/></g, '> <')}`)).toBe(said.textContent?.replace(/\s+/g, ' ').trim());
  },
);
