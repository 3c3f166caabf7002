// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build } from '../build';

const title = 'The boats are back';
const line = 'Nine boats came home on Sunday, with more fish than the harbour can sell';
const points = ['Forty boats look for a place this winter.', 'The harbour has room for thirty of them.'];
const hidden = 'style="display:none"';
const told = `<p data-keep>${'The harbour was full again. '.repeat(9)}</p>`;
const shown = (head: string, { page = '', own = '' }) =>
  build(`<main ${page}><article><h1>${title}</h1><div ${own}>${head}</div>${told}</article></main>`, title)?.root.innerHTML;

describe('what stands with the headline stays on a page that is hidden before its scripts ran:', () => {
  it('its picture', () => {
    const above = '<h5>News of the harbour and the sea, every week on Sunday</h5><h2 data-keep>Nine of them</h2>';
    const head = `${above}<div><div><img src="/boats.jpg" alt="Boats"></div></div>`;
    expect(shown(head, { page: hidden })).toContain('<img');
  });

  it.each([
    ['its standfirst', `<p>${line}</p>`, line],
    ['its points', `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`, points[0]],
  ])('%s, which goes where it alone is hidden', (_, head, kept) => {
    expect(shown(head, { page: hidden })).toContain(kept);
    expect(shown(head, {})).toContain(kept);
    expect(shown(head, { own: hidden })).not.toContain(kept);
  });
});
