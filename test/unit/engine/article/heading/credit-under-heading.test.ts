// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const before = '<div><h2 data-keep>Ropes</h2><p data-keep>The first of the stories of this week.</p></div>';
const entry = (under: string) =>
  build(
    `<main>${before}<div><h2><a href="/quay">The harbour that waits</a></h2><a href="/quay"><img src="/a.jpg" width="600" height="400"></a>${under}<div><p data-keep>The second of the stories of this week.</p></div></div></main>`,
  );

it.each(['Illustration: Ann Lee', 'Photo: Ann Lee/Wire', 'Photo by Bo Arle on Pictures', '© Ann Lee'])(
  'a heading stays over the picture of its text and who made that: %s',
  (credit) => expect(text(entry(`<span><small>${credit}</small></span>`))).toContain('The harbour that waits'),
);

it.each(['Subscribe to our letter today', 'Photos of the old quay and of those who work there'])('and not over other words: %s', (words) =>
  expect(text(entry(`<span><small>${words}</small></span>`))).not.toContain('The harbour that waits'),
);

it('a caption that its box calls a subtitle is no heading over what comes below its credit', () => {
  const built = build(
    `<main><p data-keep>The first paragraph of the story.</p><div><img src="/a.jpg" width="900" height="600"><div><span class="subtitle">The quay in the last days of summer</span> <span class="subtitle">Credit: Wire</span></div></div><p data-keep>The second paragraph of the story.</p></main>`,
  );
  expect(built?.root.querySelector('img')?.parentElement?.textContent).toContain('Credit: Wire');
});
