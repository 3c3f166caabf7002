// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const under = (name: string) =>
  text(build(`<div><p data-keep>Write this:</p><div>${name}<div><pre data-keep>a = 1</pre></div></div><p data-keep>Run it.</p></div>`));

it.each(['app/models/__init__.py', 'vite.config.ts', 'Dockerfile', 'src\\main.rs'])('the name of a listing stays: %s', (name) => {
  expect(under(`<div class="title">${name}</div>`)).toContain(name);
});

it('a name with a mark to link to it by stays', () => {
  expect(under('<div>app/urls.py <a href="#id1">¶</a></div>')).toContain('app/urls.py');
});

it('a name beside a button to copy by stays, without the button', () => {
  const said = under('<div><span>app/page.tsx</span><button>Copy</button></div>');
  expect([said?.includes('app/page.tsx'), said?.includes('Copy')]).toEqual([true, false]);
});

it('a name before a button to copy by stays, where all three stand in one box', () => {
  const said = text(
    build(
      `<p data-keep>Write this:</p><div><div><div>event.json</div></div><button>Copy</button><pre data-keep>a = 1</pre></div><p data-keep>Run it.</p>`,
    ),
  );
  expect(said).toBe('Write this:event.jsona = 1Run it.');
});

it('what is asked of a server stays', () => {
  expect(under('<div><b>POST</b><span>/v1/refunds/:id</span></div>')).toContain('/v1/refunds/:id');
});

it.each(['GET in touch', 'js <button>Copy</button>', 'Copy', 'Share this snippet with others', 'See also example.com for more of it'])(
  'other lines over it go: %s',
  (line) => {
    expect(under(`<div>${line}</div>`)).not.toContain(line);
  },
);
