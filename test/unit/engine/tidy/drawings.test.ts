import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

/** The drawing that a picture carries in its address, and the picture without it. */
async function drawn(html: string): Promise<{ svg: string; image: string }> {
  const result = await tidied(`<p>Text.</p>${html}`);
  const address = /src="data:image\/svg\+xml[^,"]*,([^"]*)"/.exec(result)?.[1] ?? '';
  return { svg: decodeURIComponent(address), image: /<img[^>]*>/.exec(result)?.[0].replace(/ src="[^"]*"/, '') ?? '' };
}

const chart = (inside: string, attributes = '') =>
  `<figure><svg viewBox="0 0 640 400" width="640" height="400" ${attributes}>${inside}</svg><figcaption>Boats a year</figcaption></figure>`;

describe('what the page draws itself is a picture', () => {
  it('with its size and what it says of itself', async () => {
    const { svg, image } = await drawn(chart('<title>Boats</title><desc>by year</desc><rect width="100" height="150" fill="red"/>'));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* viewBox="0 0 640 400"/);
    expect(svg).toMatch(/<rect width="100" height="150" fill="rgb\(255, 0, 0\)"/);
    expect(image).toContain('alt="Boats. by year" width="640" height="400"');
  });

  it('also outside of figures, when it says that it is a picture or has words in it', async () => {
    expect(
      (await drawn('<div><svg viewBox="0 0 640 400" role="img" aria-label="Chart"><rect width="9" height="9"/></svg></div>')).image,
    ).toContain('alt="Chart"');
    expect((await drawn('<div><svg viewBox="0 0 640 400"><rect width="9" height="9"/><text>2019</text></svg></div>')).svg).toContain(
      '2019',
    );
    expect((await drawn('<div><svg viewBox="0 0 640 400"><path d="M0 0L9 9"/></svg></div>')).image).toBe('');
  });

  it('with the colours and letters that the page’s sheet gives it', async () => {
    const { svg } = await drawn(
      `<style>.s .a { fill: rgb(0, 128, 0); stroke: currentColor; color: blue } .s text { font: italic 20px monospace; text-anchor: middle }</style>${chart(
        '<g class="a"><path d="M0 0L9 9"/></g><text x="1" y="2">x</text>',
        'class="s"',
      )}`,
    );
    expect(svg).toMatch(/<g fill="rgb\(0, 128, 0\)" stroke="rgb\(0, 0, 255\)"><path d="M0 0L9 9"\/><\/g>/);
    expect(svg).toMatch(/<text x="1" y="2"[^>]*font-family="monospace" font-size="20px"[^>]*font-style="italic"[^>]*text-anchor="middle"/);
  });

  it('keeps what refers to its own parts, and nothing that asks for something or acts', async () => {
    const { svg } = await drawn(
      chart(`<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><style>@import url(https://x.example/a.css)</style></defs>
        <rect id="r" width="50" height="50" fill="url(#g)" onclick="alert(1)"/><use href="#r"/><use href="https://x.example/s.svg#r"/>
        <image href="https://x.example/i.png" width="9" height="9"/><script>alert(1)</script><a href="https://x.example/">
        <circle r="3" style="fill:url(https://x.example/f.svg#a)"/></a><animate attributeName="x"/><set attributeName="href" to="javascript:1"/>
        <foreignObject x="10" y="10" width="100" height="20"><div>Label</div><img src="https://x.example/j.png"></foreignObject>`),
    );
    expect(svg).toMatch(/<linearGradient id="g"><stop offset="0" stop-color="rgb\(255, 0, 0\)"/);
    expect(svg).toMatch(/fill="url\(#g\)"/);
    expect(svg).toContain('<use href="#r"/>');
    expect(svg).toMatch(/<text x="60" y="20"[^>]*>Label<\/text>/);
    expect(svg).not.toMatch(/x\.example|script|on\w+=|<a |animate|<set|foreignObject|<style|style=/i);
  });

  it('comes through with signs that no drawing can hold', async () => {
    expect((await drawn(chart('<text>a\ud800b\u0001c</text>'))).svg).toContain('>a\ufffdb\ufffdc</text>');
  });

  it('as it says itself, on a page that is not shown', async () => {
    const page = `<!doctype html><p>Text.</p>${chart('<g fill="red"><path d="M0 0L9 9" style="stroke:blue"/></g><rect fill="url(https://x.example/a)"/>')}`;
    const result = decodeURIComponent(await tidied(page));
    expect(result).toContain('<g fill="red"><path d="M0 0L9 9" stroke="blue"/></g><rect/>');
    expect(result).toContain('width="640" height="400"');
  });

  it('has the page behind it where that is dark', async () => {
    const { svg } = await drawn(`<div style="background:rgb(10, 10, 10)">${chart('<text fill="white">x</text>')}</div>`);
    expect(svg).toMatch(/<rect x="0" y="0" width="640" height="400" fill="rgb\(10, 10, 10\)"\/>/);
  });

  it('of many shapes, if they can be seen', async () => {
    const shapes = (opacity: number) =>
      `<svg width="640" height="400"><g opacity="${opacity}">${'<path d="M0 0L9 9"/>'.repeat(20)}</g></svg>`;
    expect((await drawn(shapes(0.9))).image).toContain('<img');
    expect((await drawn(shapes(0.2).replace('<svg', '<svg role="img" aria-label="Boats"'))).image).toContain('<img');
  });

  it('a canvas as it stands', async () => {
    // Those with a label are drawn on: see entry.ts.
    const result = await tidied('<figure><canvas width="300" height="200" aria-label="Boats"></canvas></figure>');
    expect(result).toMatch(/<img[^>]* src="data:image\/png;base64,/);
    expect(result).toContain('alt="Boats"');
    expect(await tidied('<p>Text.</p><figure><canvas width="300" height="200"></canvas></figure>')).toBe('<p>Text.</p>');
  });

  it.each([
    ['an icon', '<figure><svg width="24" height="24" viewBox="0 0 640 400"><path d="M0 0L9 9"/></svg></figure>'],
    ['a sheet of signs that is not shown', '<svg style="display:none" width="640" height="400"><text>x</text></svg>'],
    [
      'a sheet of signs that nobody has given a size',
      '<div style="height:0;overflow:hidden"><svg><title>Signs</title><symbol id="s"><path d="M0 0L9 9"/></symbol><use href="#s"/></svg></div>',
    ],
    ['a faint pattern without a word', `<svg width="640" height="400"><g opacity="0.2">${'<path d="M0 0L9 9"/>'.repeat(20)}</g></svg>`],
    ['one for the eye alone', '<svg aria-hidden="true" width="640" height="400"><text>x</text></svg>'],
    [
      'what holds the place of something',
      '<svg role="img" width="640" height="400"><title>Loading...</title><rect width="9" height="9"/></svg>',
    ],
    ['a sign in a link', '<a href="/"><svg role="img" aria-label="Paper" width="640" height="400"><text>x</text></svg></a>'],
    ['an empty one', chart('<g></g>').replace(/<figcaption.*figcaption>/, '')],
  ])('but not %s', async (_, html) => {
    expect(await tidied(`<p>Text.</p>${html}`)).toBe('<p>Text.</p>');
  });
});
