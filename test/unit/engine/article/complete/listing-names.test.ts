// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const under = (name: string) =>
  text(build(`<div><p data-keep>Write this:</p><div>${name}<div><pre data-keep>a = 1</pre></div></div><p data-keep>Run it.</p></div>`));

it.each(['app/models/__init__.py', 'vite.config.ts', 'Dockerfile', 'src\\main.rs'])('the name of a listing stays: %s', (name) => {
  expect(under(`<div class="title">${name}</div>`)).toContain(name);
});

it('a name with a mark to link to it by stays', () => {
  expect(under('<div>app/urls.py <a href="#id1">¶</a></div>')).toContain('app/urls.py');
});

it.each(['Copy', 'Share this snippet with others', 'See also example.com for more of it'])('other lines over it go: %s', (line) => {
  expect(under(`<div>${line}</div>`)).not.toContain(line);
});
