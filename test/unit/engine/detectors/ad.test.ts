// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const ads = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 12)}</article>`).flatMap(({ kind, text }) =>
    kind === 'ad' ? [text] : [],
  );
const given = (link: string, label = 'Today’s edition is brought to you by Payrolla') =>
  `<div><h4>${label}</h4><p>Payroll in 40 countries, one invoice. Trusted by 9,000 yards.</p><p>${link}</p></div>`;
const button = '<a href="https://payrolla.example/">Get three months free</a>';

it('who brings an issue goes with what is said for it, up to the button that leads there', () => {
  expect(ads(given(button))).toEqual([expect.stringMatching(/^Today.*free$/)]);
  expect(ads(given(button, 'Sponsored').replace(/h4/g, 'div'))).toEqual([expect.stringMatching(/^Sponsored.*free$/)]);
});

it('but not where it leads nowhere else, or goes on', () => {
  expect(ads(given('<a href="/story">Get three months free</a>'))).toEqual([]);
  expect(ads(given(`Whoever asks may ${button} of it, as the town did.`))).toEqual([]);
  expect(ads(`<h4>This quay was brought to you by the sea</h4>${story(20, 22)}`)).toEqual([]);
});

it('what somebody is in a firm is no word over an advertisement', () => {
  expect(ads('<div><h4>Ruth Hale</h4><p>Partner</p><div>Ruth tried her first case at 26.</div></div>')).toEqual([]);
  expect(ads('<div><p>Partner</p><a href="https://bates.example"><img src="/a.jpg"></a></div>')).toEqual(['Partner']);
});
