// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build } from '../build';

const image = (alt: string) => `<img src="/${alt.length}.jpg" width="300" height="300" alt="${alt}">`;
const shelf = (pictures: string, more = '') =>
  build(
    `<main>${['one', 'two', 'six'].map((at) => `<li><div>${pictures.replaceAll('NAME', `Lamp ${at} of brass`)}</div><h3 data-keep><a href="/${at}">Lamp ${at} of brass</a></h3>${more}</li>`).join('')}</main>`,
    '',
    {},
    'collection',
  )?.root.querySelectorAll('img').length;

describe('the pictures of a card', () => {
  it('stay where one link holds all views of its thing', () => {
    expect(shelf(`<a href="/x"><ul><li>${image('')}</li><li>${image('')}</li><li>${image('')}</li></ul></a>`)).toBe(9);
    expect(shelf(`${[1, 2, 3].map((at) => `<a href="/x${at}">${image('')}</a>`).join('')}`)).toBe(0);
  });

  it('stay in the first card, too, over its name', () => {
    expect(shelf(image(''))).toBe(3);
    const one = build(`<main><li>${image('Lamp')}<h3 data-keep>Lamp</h3></li><li>${image('')}</li></main>`, '', {}, 'collection');
    expect(one?.root.querySelector('[alt="Lamp"]')).toBeNull();
  });

  it('are no dots of colour, by the size that their addresses ask for', () => {
    const dot = (more = '') => `<img src="/colour/9?colour=7&size=34" alt=""${more}>`;
    expect(shelf(`<div>${dot()}${dot()}</div>`)).toBe(0);
    expect(shelf(`<div><div>${image('NAME')}</div><div>${dot()}${dot()}</div></div>`)).toBe(3);
    expect(shelf(`<div>${dot(' data-src="/colour/9/large"')}</div>`)).toBe(3);
  });

  it('stay with a reduction on them', () => {
    expect(shelf(`<a href="/x"><span>–25%</span>${image('')}</a>`)).toBe(3);
    expect(shelf(`<a href="/x"><span>Reduced for this week only</span>${image('')}</a>`)).toBe(0);
  });

  it('stay where each shows what is kept by name, whatever else the card says', () => {
    const words = `<p>${'Words for readers of screens. '.repeat(9)}</p>`;
    const dots = '<a href="/colour"></a>'.repeat(8);
    expect(shelf(`${dots}<div>${image('NAME')}${image('NAME in red')}</div>`, words)).toBe(6);
    expect(shelf(`<div>${image('NAME')}${image('A table of oak')}</div>`, words)).toBe(0);
  });

  it('stay in the last cards, too, whose words are completed behind what was chosen', () => {
    const said = (n: number, how: string) =>
      `<h3 ${how}>The lamp of number ${n}</h3><p ${how}>It is of brass, weighs two pounds and burns for nine hours on a pint of oil, in any wind that there is.</p><div ${how}>Made in the year ${1900 + n}, for boats, by hand, and mended until today</div>`;
    const card = (n: number, how = 'data-keep') =>
      `<li><a href="/${n}"><img src="/${n}.jpg" width="300" height="280"></a>${said(n, how)}</li>`;
    const cards = `${card(1)}${card(2)}${card(3)}${card(4, '')}${card(5, '')}`;
    const other = '<div><a href="/oars"><img src="/oars.jpg" width="300" height="280" alt="Oars"></a></div>';
    const built = build(`<main><ul>${cards}</ul>${other}</main>`, '', {}, 'collection');
    expect(built?.root.textContent).toContain('The lamp of number 5');
    expect([...(built?.root.querySelectorAll('img') ?? [])].map((one) => one.getAttribute('src'))).toEqual(
      [1, 2, 3, 4, 5].map((n) => `/${n}.jpg`),
    );
  });
});
