// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const at = {
  'Apple Podcasts': 'https://podcasts.apple.com/us/podcast/tides/id1',
  Spotify: 'https://open.spotify.com/show/1',
  Overcast: 'https://overcast.fm/itunes1',
  RSS: '/feed.xml',
};
const link = (name: string, href: string) => `<li><a href="${href}">${name}</a></li>`;
const all = `<ul>${Object.entries(at)
  .map(([name, href]) => link(name, href))
  .join('')}</ul>`;
const taken = (box: string) => clutterOf(`<article><h1>Boats in the harbour</h1>${box}${story(1, 9)}</article>`).map(({ text }) => text);

describe('a row of players in which an episode is heard elsewhere', () => {
  it.each([
    ['below its label', `<div><h2>Listen on</h2>${all}</div>`],
    ['below a line with a colon', `<p>Hear our song:</p>${all}`],
    ['with no list around it', `<p>Listen now</p><div>${all.replace(/<\/?(?:ul|li)>/g, ' ')}</div>`],
    ['auf Deutsch', `<p>Jetzt hören</p>${all}`],
  ])('goes %s', (_, box) => expect(taken(box).join(' ')).toMatch(/(Listen on|song:|now|hören) Apple Podcasts Spotify Overcast RSS/));

  it('goes without the heading of something else', () => {
    const said = taken(`<h2>The second season</h2>${all}`).join(' ');
    expect(said).toContain('Overcast');
    expect(said).not.toContain('season');
  });

  it.each([
    ['songs on one of them', `<ul>${['Low tide', 'High tide', 'Slack'].map((name) => link(name, at.Spotify)).join('')}</ul>`],
    ['what says more', all.replace('Overcast<', 'Overcast, which our crew liked best of all on long nights<')],
    ['what leads to reviews', all.replace(at.Spotify, 'https://paper.example/spotify')],
    ['two of them', `<ul>${link('Overcast', at.Overcast)}${link('Spotify', at.Spotify)}</ul>`],
  ])('%s stays', (_, box) => expect(taken(box).join(' ')).not.toMatch(/tide|Overcast/));
});
