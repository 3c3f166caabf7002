// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const item = (name: string, { keep = true, site = 'https://mill.example' } = {}) =>
  `<p${keep ? ' data-keep' : ''}><a href="${site}/${name}">${name}</a></p>`;
const picture = '<p><img src="https://hask.example/wheel.jpg" width="600" height="300"></p>';
const kept = `${item('Wheel')}${item('Weir')}${picture}${item('Sluice')}`;
const left = (html: string) => text(build(`<main><p data-keep>It rained all day.</p>${html}</main>`)) ?? '';

describe('a paragraph that is a link to another site', () => {
  it('stays where it is one of many of which the others are kept', () => {
    expect(left(`${kept}${item('Race', { keep: false })}`)).toBe('It rained all day.WheelWeirSluiceRace');
    expect(left(`${item('Race', { keep: false })}${kept}`)).toBe('It rained all day.RaceWheelWeirSluice');
  });

  it.each([
    ['the others lead elsewhere', `${kept}${item('Race', { keep: false, site: 'https://weir.example' })}`],
    ['it leads to the same site as the page lies on', `${kept}${item('Race', { keep: false, site: '' })}`],
    ['few are kept', `${item('Wheel')}${item('Weir')}${item('Race', { keep: false })}`],
    ['others go too', `${kept}${item('Race', { keep: false })}${item('Pond', { keep: false })}`],
    ['a line stands between', `${kept}<p>More of our partners</p>${item('Race', { keep: false })}`],
    ['it stands beside the text', `${kept}<aside>${item('Race', { keep: false })}</aside>`],
    ['it says more', `${kept}<p><a href="https://mill.example/Race">Race</a> is where to buy all of that, and a word on how</p>`],
  ])('goes where %s', (_, html) => {
    expect(left(html)).not.toContain('Race');
  });
});
