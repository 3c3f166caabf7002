import { expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

it.each([
  [
    'Ghost',
    '<figure class="kg-card kg-bookmark-card"><a href="https://river.example/g"><div><div>The <em>river</em></div><div>On gravel.</div><div><img src="/i.png"><span>Review</span></div></div><div><img src="/t.png"></div></a></figure>',
    '<p><a href="https://river.example/g">The river</a><br>On gravel. · Review</p>',
  ],
  [
    'Notion',
    '<figure class="bookmark source"><a href="https://river.example/g"><div>The river</div><div><img src="/i.png">https://river.example/g</div></a></figure>',
    '<p><a href="https://river.example/g">The river</a></p>',
  ],
  [
    'WordPress, of a name with a dot',
    '<blockquote class="wp-embedded-content"><p><a href="https://river.example/g">Node.js<br>For rivers.</a></p></blockquote>',
    '<p><a href="https://river.example/g">Node.js</a><br>For rivers.</p>',
  ],
  [
    'Medium',
    '<div class="graf graf--mixtapeEmbed"><a href="https://river.example/g"><strong>The river</strong><br><em>On gravel.</em><br>river.example</a><a href="https://river.example/g"></a></div>',
    '<p><a href="https://river.example/g">The river</a><br>On gravel.</p>',
  ],
  [
    'XenForo',
    '<div class="bbCodeBlock bbCodeBlock--unfurl"><div><div><img src="/t.png" alt="river.example"></div><div><h3><a href="https://river.example/g">The river</a></h3><div>On gravel.</div><div><span><img src="/i.png" alt="river.example"></span> river.example</div></div></div></div>',
    '<p><a href="https://river.example/g">The river</a><br>On gravel.</p>',
  ],
  [
    'SWELL',
    '<div class="p-blogCard"><div><span>Harbour Press</span><div><img src="/t.png"></div><div><a href="https://river.example/g">The river</a><span>On gravel.</span></div></div></div>',
    '<p><a href="https://river.example/g">The river</a><br>Harbour Press · On gravel.</p>',
  ],
  [
    'by its last line',
    '<div><a href="https://river.example/g"><div><h2>The river</h2><div><h3>On gravel.</h3></div><div><p>river.example</p></div></div></a></div>',
    '<p><a href="https://river.example/g">The river</a><br>On gravel.</p>',
  ],
])('a card for a link is a line with it: %s', async (_, card, line) => expect(await tidied(`<p>a</p>${card}`)).toBe(`<p>a</p>${line}`));

it('a linked heading that names no place is none', async () => {
  expect(await tidied('<p>a</p><a href="https://river.example/g"><h2>The river</h2><p>Node.js</p></a>')).toContain('<h2>');
});

it('a card in a frame is a link by its title, without the host below it', async () => {
  const frame = (src: string, title: string, more = '') =>
    tidied(`<p>a</p><p><iframe src="${src}" title="${title}" class="embed-card" style="height: 190px"></iframe>${more}</p>`);
  const named = '<cite><a href="https://river.example/g?b=1">river.example</a></cite>';
  const line = '<p>a</p><p><a href="https://river.example/g?b=1">The river</a></p>';
  const parts = 'https://hatenablog-parts.com/embed?url=https%3A%2F%2Friver.example%2Fg%3Fb%3D1';
  expect(await frame(parts, 'The river', named)).toBe(line);
  expect(await frame(parts, 'The river')).toBe(line);
  expect(await frame('https://river.example/embed/g', 'The river', named)).toBe(line);
  expect(await frame(parts, '', named)).toContain('data-galley-embed');
});
