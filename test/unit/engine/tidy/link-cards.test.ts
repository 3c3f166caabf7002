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
    'by its last line',
    '<div><a href="https://river.example/g"><div><h2>The river</h2><div><h3>On gravel.</h3></div><div><p>river.example</p></div></div></a></div>',
    '<p><a href="https://river.example/g">The river</a><br>On gravel.</p>',
  ],
])('a card for a link is a line with it: %s', async (_, card, line) => expect(await tidied(`<p>a</p>${card}`)).toBe(`<p>a</p>${line}`));

it('a linked heading that names no place is none', async () => {
  expect(await tidied('<p>a</p><a href="https://river.example/g"><h2>The river</h2><p>Node.js</p></a>')).toContain('<h2>');
});
