// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const item = (network: string) => `<li>${network}: <a href="https://www.${network.toLowerCase()}.com/harbour">Harbour Press</a></li>`;
const list = (...networks: string[]) => `<ul>${networks.map(item).join('')}</ul>`;
const all = list('Facebook', 'Instagram', 'TikTok', 'YouTube');
const taken = (box: string) => clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 9)}${box}</article>`).map(({ text }) => text);

describe('a list of the site’s accounts on networks', () => {
  it('goes with the line over it that asks readers to follow them', () => {
    expect(taken(`<p><strong>Stay Connected:</strong></p>${all}`).join(' ')).toMatch(
      /^Stay Connected: Facebook: .*YouTube: Harbour Press$/,
    );
  });

  it.each([
    ['what a text lists', `<p>Where the boats are told of</p>${all}`],
    ['accounts of several people', `<p>Stay connected:</p>${list('YouTube', 'YouTube', 'YouTube')}`],
    [
      'what says more',
      `<p>Stay connected:</p>${all.replace('Facebook:', 'For those who want to know more of what the crews have seen: Facebook:')}`,
    ],
  ])('%s stays', (_, box) => expect(taken(box).join(' ')).not.toContain('Harbour Press'));
});
